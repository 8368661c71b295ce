import Core
import Reports
import ShippedData
import Store
import Words

/// The database as commands and console use it: pictures, saves, facts.
///
/// Every failure is said as a trouble that Words can word. A world belongs to one thread.
final class World {
  let store: Store
  let clock: Clock
  let person: String
  let origin: Origin
  /// Ends a wait for the database from another thread.
  let patience = Patience()
  let environment: Environment
  /// Whether a backup is made every day.
  let keepsBackups: Bool

  init(path: String, mode: Store.Mode, environment: Environment) throws(Trouble) {
    (self.environment, keepsBackups) = (environment, true)
    person = Login.person()
    origin = Login.origin()
    do {
      store = try Store.open(
        at: path, mode: mode, member: Login.member(), origin: origin, wait: patience.wait,
        whenNew: ShippedData.year2025)
      clock = .system(try store.localClock())
    } catch {
      throw Trouble(error, path: path)
    }
  }

  /// The same file again, to look at.
  convenience init(reading path: String, environment: Environment) throws(Trouble) {
    try self.init(path: path, mode: .readOnly, environment: environment)
  }

  /// A throw-away database in a folder of its own, filled with the demo's year.
  init(demoIn folder: String, environment: Environment) throws(Trouble) {
    (self.environment, keepsBackups) = (environment, false)
    person = Login.person()
    origin = Origin()
    clock = .demo()
    let path = folder + "/demo.db"
    do {
      store = try Store.open(at: path, mode: .readWrite, whenNew: ShippedData.year2025)
      try store.enter(DemoYear.facts(), DemoYear.mistakes())
    } catch let error as StoreError {
      throw Trouble(error, path: path)
    } catch {
      throw .program("\(error)")
    }
  }

  var path: String { store.path }
  var now: Moment { clock.now }
  var isReadOnly: Bool { store.mode == .readOnly }

  /// The projects of all years.
  func projects() throws(Trouble) -> [Project] {
    try ask { () throws(StoreError) in try store.allProjects() }
  }

  /// What saving would change in the picture; without content, what voiding the replaced fact would.
  func preview(
    _ content: FactContent?, project: Int, replacing: FactID?, asOf day: Day?
  ) throws(Trouble) -> [RowChange] {
    try previewing(asOf: day) { frame throws(StoreError) in
      let (before, after) = try store.preview(
        replacing: replacing, with: content, project: project, year: frame.year, cut: frame.cut)
      return ([before], [after])
    }
  }

  /// Saves a fact, new or in place of the one it corrects.
  /// - Parameter record: tells this record from any other, so that saving it again after an answer
  ///   was lost saves nothing twice; empty where nobody asks again.
  func save(
    _ content: FactContent, project: Int, correcting: FactID?, why: String, record: String = ""
  ) throws(Trouble) -> FactRecord {
    let entry = Entry(person: person, at: now)
    let edit = record.isEmpty ? EditID.new() : .of(Array(record.utf8))
    return try ask { () throws(StoreError) in
      guard let correcting else {
        return try store.add(content, project: project, why: why, by: entry, edit: edit)
      }
      return try store.correct(correcting, with: content, why: why, by: entry, edit: edit)
    }
  }

  /// Whether a record was saved, whoever asks.
  func isSaved(record: String) throws(Trouble) -> Bool {
    guard !record.isEmpty else { return false }
    return try ask { () throws(StoreError) in try !store.saved(.of(Array(record.utf8))).isEmpty }
  }

  /// Adds facts in one save: all or none.
  func add(
    _ facts: [(project: Int, content: FactContent)], why: String, edit: EditID
  ) throws(StoreError) {
    let entry = Entry(person: person, at: now)
    let new = facts.map {
      NewFact(project: $0.project, content: $0.content, entry: entry, why: why)
    }
    try store.add(new, edit: edit)
  }

  func void(_ fact: FactID, why: String) throws(Trouble) -> FactRecord {
    let entry = Entry(person: person, at: now)
    return try ask { () throws(StoreError) in
      try store.void(fact, why: why, by: entry, edit: .new())
    }
  }

  /// The project's live fact that says this; nil if it counts no more.
  func find(_ content: FactContent, project: Int) throws(Trouble) -> FactRecord? {
    try ask { () throws(StoreError) in try store.liveFact(saying: content, project: project) }
  }

  /// Looks through the file if the last save before this opening was cut off.
  func checkAfterUncleanEnd() throws(Trouble) {
    guard store.endedUncleanly else { return }
    try ask { () throws(StoreError) in try store.checkFile() }
  }

  /// Whether a colleague has saved since this was last asked.
  func changedElsewhere() throws(Trouble) -> Bool {
    try ask { () throws(StoreError) in try store.changedElsewhere() }
  }

  func ask<Answer>(_ body: () throws(StoreError) -> Answer) throws(Trouble) -> Answer {
    do throws(StoreError) {
      return try body()
    } catch {
      throw Trouble(error, path: store.path)
    }
  }
}

extension Store {
  /// Enters a demonstration's year in the order of its entries, so that the history reads like one.
  fileprivate func enter(_ facts: [DemoFact], _ mistakes: [DemoMistake]) throws(StoreError) {
    var rest = facts.sorted { $0.entry.at < $1.entry.at }[...]
    for mistake in mistakes.sorted(by: { $0.entry.at < $1.entry.at }) {
      let earlier = rest.prefix { $0.entry.at < mistake.fact.entry.at }
      rest = rest.dropFirst(earlier.count)
      try add(earlier.map(NewFact.init), edit: .new())
      try makeAndMend(mistake)
    }
    try add(rest.map(NewFact.init), edit: .new())
  }

  /// Enters a fact as the demonstration's clerk did, and corrects or voids it.
  fileprivate func makeAndMend(_ mistake: DemoMistake) throws(StoreError) {
    let wrong = mistake.fact
    let id = try add(
      wrong.content, project: wrong.project, by: wrong.entry, edit: .new()
    ).fact.id
    if let right = mistake.correction {
      _ = try correct(id, with: right, why: mistake.why, by: mistake.entry, edit: .new())
    } else {
      _ = try void(id, why: mistake.why, by: mistake.entry, edit: .new())
    }
  }
}

extension NewFact {
  fileprivate init(_ fact: DemoFact) {
    self.init(project: fact.project, content: fact.content, entry: fact.entry)
  }
}
