import Core
import Store
import Words

extension Trouble {
  /// What a store's failure is to the person at the terminal.
  init(_ error: any Error, path: String) {
    guard let error = error as? StoreError else {
      self = .program("\(error)")
      return
    }
    self = Trouble(error, path: path)
  }

  init(_ error: StoreError, path: String) {
    self =
      switch error {
      case .missing(let path): .database(.missing(path: path))
      case .notAFile(let path): .database(.cannotOpen(path: path, .specialFile))
      case .cannotCreate(let path, let number):
        .database(.cannotCreate(path: path, SystemReason(errno: number)))
      case .noPermission(let path, let number):
        .database(.cannotOpen(path: path, SystemReason(errno: number)))
      case .notADatabase(let path): .database(.notADatabase(path: path))
      case .foreign(let path, _): .database(.foreign(path: path))
      case .newerSchema(let path, let found, let known):
        .database(.newer(path: path, found: found, known: known))
      case .olderSchema(let path, _, _): .database(.older(path: path))
      case .interruptedSave(let path): .database(.interrupted(path: path))
      case .replaced(let path): .save(.replaced(path: path))
      case .busy: .save(.busy)
      case .full: .save(.diskFull(path: path))
      case .io(let code): .save(.io(path: path, code: code))
      case .outcomeUnknown: .save(.unknownOutcome(saved: nil))
      case .savedInDoubt: .save(.unknownOutcome(saved: true))
      case .readOnly: .save(.readOnly)
      case .refused(let refusal): Trouble(refusal)
      case .damaged(let place): .database(.damaged(path: path, at: place))
      case .faultFound(let fault): .history(fault)
      case .backup(let fault): .backup(BackupTrouble(fault))
      case .unsafeSetting(let name): .database(.unsafe(setting: name))
      case .unexpected(let code, let what): .program("\(what) (\(code))")
      }
  }

  private init(_ refusal: Refusal) {
    self =
      switch refusal {
      case .stale(let record): .save(.stale(by: record.changedBy, now: record.successor))
      case .unknownFact(let id): .command(.noSuchFact(text: "\(id)"))
      case .unknownProject(let number): .command(.noSuchProject(text: "\(number)"))
      case .unknownIndicator(let id): .command(.noSuchIndicator(text: "\(id)"))
      case .nothingToUndo: .save(.nothingToUndo)
      case .nothingToRedo: .save(.nothingToRedo)
      case .overtaken(let later): .save(.overtaken(by: later))
      case .setting(let name, let fault): .command(.setting(name, fault))
      case .form(let place, let fault): .command(.form(place, fault))
      case .rewritten(let later): .save(.rewritten(by: later))
      case .role(let refusal): .role(refusal)
      }
  }
}

extension FactRecord {
  /// The fact that stands in its place; nil where none does.
  var successor: FactID? {
    if case .superseded(let next, _, _) = state { next } else { nil }
  }

  /// Who saw to it that the fact is as it is.
  var changedBy: Entry {
    switch state {
    case .live: fact.entry
    case .superseded(_, let entry, _), .voided(let entry, _): entry
    }
  }
}

extension Trouble {
  init(_ fault: SharingFault) {
    self =
      switch fault {
      case .noSuchGroup(let name): .sharing(.noSuchGroup(name))
      case .notAMember(let group): .sharing(.notAMember(group: group))
      case .holdsOther(let path, let name): .sharing(.holdsOther(path: path, name: name))
      case .alreadyThere(let path): .sharing(.alreadyThere(path: path))
      case .noLocks(let path, let kind): .sharing(.noLocks(path: path, kind: kind))
      case .cannot(let path, let number):
        .sharing(.cannot(path: path, SystemReason(errno: number)))
      }
  }
}
