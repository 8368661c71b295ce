public import Core
public import Reports
public import Terminal
public import Words

/// What the world tells the console.
public enum Message: Equatable, Sendable {
  case key(Key)
  case resized(Size)
  /// The picture as of the day asked for.
  case loaded(Overview)
  /// Colleagues have saved: what they did, the oldest first, and the picture after it.
  case changedElsewhere([HistoryEntry], Overview)
  /// A part of a list of facts: the answer to the request of that number, and how many there are
  /// in all where that was counted.
  case listed(number: Int, FactPage, count: Int?)
  /// The times of a project's tickets, and which of them were late.
  case ticketsRead(project: Int, TicketPicture)
  /// What the figures would be without a fact.
  case weighed(FactID, [RowChange])
  /// What a pasted table says, or why it cannot be read as a whole.
  case tableRead(number: Int, TableReading)
  /// Every row of a table is on the disk; no changes where it had been before.
  case tableSaved(count: Int, [RowChange]?, Overview)
  /// What changed since a day.
  case compared(since: Day, Comparison)
  /// What saving the draft with that number would change.
  case previewed(draft: Int, [RowChange])
  /// A save, correction, void or undo is on the disk.
  case saved(Receipt)
  /// The fact that says what was asked for.
  case found(FactRecord)
  /// A fact that was to be changed, and what stands in its place now: itself where nobody has
  /// changed it.
  case standing(Fact, FactRecord)
  /// A setting that was to be changed as a colleague has set it meanwhile, who did, and when.
  case settingStanding(SettingState, Entry)
  /// A place of an official form that was to be written as a colleague has written it meanwhile,
  /// who did, and when.
  case entryStanding(FormChange, String?, Entry)
  /// What the person may do by now.
  case authorised(Authority)
  /// The database is held by a colleague's save, and what was asked for waits.
  case waiting
  /// What earlier sessions of the person left unsaved.
  case recovered(Recovered)
  /// What is typed cannot be kept outside the program.
  case draftsUnkept(SystemReason)
  /// The settings that a project (0: all of them) can have.
  case settingsLoaded(project: Int, [SettingState])
  /// A setting is on the disk.
  case settingSaved(SettingReceipt)
  /// An official form as it is filled now, and as it was handed in last, if it ever was.
  case formFilled(FilledForm, handedIn: HandedFormCheck?)
  /// What a person wrote into an official form is on the disk.
  case written(FormReceipt)
  /// An undo or redo is on the disk.
  case reversed(Reversal)
  /// A part of the history, as asked for.
  case historyLoaded(HistoryRequest, HistoryPart)
  /// What was asked for lies in a closed period and waits for the manager's reason.
  case reasonNeeded(PeriodLock, for: Effect)
  /// A project's figures are marked as reviewed.
  case reviewed(project: Int, Overview)
  /// Something asked for was not done.
  case refused(Trouble)
  /// The summary stands in the files with these whole paths.
  case exported(paths: [String])
  /// An official form stands in the files with those whole paths; what is no draft is recorded.
  case formExported(paths: [String], isDraft: Bool)
  /// Nothing was exported, since these files exist; a yes would replace them.
  case wouldReplace(asked: String, paths: [String])
  case backedUp(BackupSummary)
  /// A backup that was asked for was not made, or is not as its history says.
  case backupFailed(Trouble)
  /// The day's automatic backup was not made.
  case dailyBackupFailed(Trouble)
}

extension Message {
  /// Whether it is the answer of a world that may have been waiting.
  var endsWait: Bool {
    switch self {
    case .key, .resized, .waiting, .draftsUnkept: false
    default: true
    }
  }
}

/// What the console asks of the world.
public enum Effect: Equatable, Sendable {
  /// The picture as of a day; nil is today.
  case load(asOf: Day?)
  case list(FactListRequest)
  /// The times of a project's tickets, for the details of an indicator that counts them.
  case readTickets(project: Int, asOf: Day?)
  /// What the figures would be without a fact.
  case weigh(FactID, asOf: Day?)
  case readTable(number: Int, PastedTable, asOf: Day?)
  case saveTable(PastedTable, why: String = "", asOf: Day?)
  /// What changed between a day and the day shown.
  case compare(since: Day, asOf: Day?)
  case preview(draft: Int, Entry, asOf: Day?)
  case save(Entry, asOf: Day?)
  case void(FactID, why: String, asOf: Day?)
  case undo(why: String = "", asOf: Day?)
  case redo(why: String = "", asOf: Day?)
  case loadHistory(HistoryRequest)
  /// What earlier sessions of the person left unsaved.
  case recoverDrafts
  /// How a fact stands now.
  case follow(FactID)
  /// No more waiting for a database that a colleague's save holds.
  case stopWaiting
  /// The project's live fact that says this.
  case find(FactContent, project: Int)
  case loadSettings(project: Int)
  case previewSetting(draft: Int, SettingChange, asOf: Day?)
  case set(SettingChange, seen: SeenSetting, why: String = "", asOf: Day?)
  /// An official form of a project, of the year of a day.
  case fillForm(OfficialForm, project: Int, asOf: Day?)
  /// Writes into a place of an official form, or clears it; a score is taken for a row alone that
  /// is missed as of the day of judgement.
  case write(FormChange, judgedOn: Day?, why: String = "", asOf: Day?)
  /// Writes the picture into the files that a line names.
  case export(to: String, replacing: Bool, asOf: Day?)
  /// Writes an official form into the files that a line names.
  case exportForm(FormExportRequest, replacing: Bool, asOf: Day?)
  /// A backup of the database at a path, as typed; an older one there is replaced where that was
  /// asked for.
  case backup(path: String, replacing: Bool)
  /// Marks a project's figures, as they are shown, as reviewed.
  case review(project: Int, ReviewedFigures, remark: String, asOf: Day?)
  case repaint
  case quit

  /// A fact to be saved: new, or in place of one that it corrects.
  public struct Entry: Equatable, Sendable {
    public let content: FactContent
    public let project: Int
    /// The fact that this one corrects.
    public let correcting: FactID?
    /// Why; empty for a new fact.
    public let why: String
    /// Tells this record from every other, however often its save is tried.
    public let record: String
  }

  /// Whether it changes what is stored.
  public var isChange: Bool {
    switch self {
    case .save, .saveTable, .void, .undo, .redo, .set, .write, .review: true
    default: false
    }
  }
}

/// An official form that is to be written into files.
public struct FormExportRequest: Equatable, Sendable {
  public let form: OfficialForm
  public let project: Int
  /// The names of the files, as typed.
  public var line: String
  /// Whether it goes out as a draft, which is not recorded; one that lacks something always does.
  public var isDraft: Bool
}

/// What a change of the facts did.
public struct Receipt: Equatable, Sendable {
  public let deed: Deed
  public let fact: FactID
  public let kind: FactKind
  /// The indicators whose figures changed.
  public let changes: [RowChange]
  /// The picture after it.
  public let overview: Overview

  public init(
    deed: Deed, fact: FactID, kind: FactKind, changes: [RowChange], overview: Overview
  ) {
    (self.deed, self.fact, self.kind) = (deed, fact, kind)
    (self.changes, self.overview) = (changes, overview)
  }
}

/// What a change of a setting did.
public struct SettingReceipt: Equatable, Sendable {
  public let name: SettingName
  public let project: Int
  /// The canonical text that is set now; nil for the standard.
  public let text: String?
  /// The indicators whose figures changed.
  public let changes: [RowChange]
  /// The picture after it.
  public let overview: Overview

  public init(
    name: SettingName, project: Int, text: String?, changes: [RowChange], overview: Overview
  ) {
    (self.name, self.project, self.text) = (name, project, text)
    (self.changes, self.overview) = (changes, overview)
  }
}

/// What a text written into an official form did.
public struct FormReceipt: Equatable, Sendable {
  public let place: FormPlace
  /// What stands there now; nil where it was cleared.
  public let text: String?
  /// The indicators whose figures changed.
  public let changes: [RowChange]
  /// The picture after it.
  public let overview: Overview

  public init(place: FormPlace, text: String?, changes: [RowChange], overview: Overview) {
    (self.place, self.text) = (place, text)
    (self.changes, self.overview) = (changes, overview)
  }
}

/// What an undo or redo did.
public struct Reversal: Equatable, Sendable {
  /// The lines it added to the history.
  public let entries: [HistoryEntry]
  /// The indicators whose figures changed.
  public let changes: [RowChange]
  /// The picture after it.
  public let overview: Overview

  public init(entries: [HistoryEntry], changes: [RowChange], overview: Overview) {
    (self.entries, self.changes, self.overview) = (entries, changes, overview)
  }
}
