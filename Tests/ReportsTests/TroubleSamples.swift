import Core
import Intake
import Words

extension Trouble {
  static let samples: [Trouble] =
    DatabaseTrouble.samples.map { .database($0) } + SaveTrouble.samples.map { .save($0) }
    + TerminalTrouble.samples.map { .terminal($0) } + ExportTrouble.samples.map { .export($0) }
    + CommandTrouble.samples.map { .command($0) } + [.program("x"), .output(.closed)]
    + HistoryFault.samples.map { .history($0) }
    + TableFault.samples.map { .table(path: "/a", .fault($0)) }
    + [.table(path: "/a", .unreadable(.missing))]
    + BackupTrouble.samples.map { .backup($0) }
}

extension DatabaseTrouble {
  static let samples: [DatabaseTrouble] = [
    .missing(path: "/a"), .cannotCreate(path: "/a", .diskFull), .cannotOpen(path: "/a", .missing),
    .notADatabase(path: "/a"), .foreign(path: "/a"), .newer(path: "/a", found: 9, known: 1),
    .older(path: "/a"), .interrupted(path: "/a"), .damaged(path: "/a", at: "7"),
    .unsafe(setting: "defensive"), .busy,
  ]

  var place: Int {
    switch self {
    case .missing: 0
    case .cannotCreate: 1
    case .cannotOpen: 2
    case .notADatabase: 3
    case .foreign: 4
    case .newer: 5
    case .older: 6
    case .interrupted: 7
    case .damaged: 8
    case .unsafe: 9
    case .busy: 10
    }
  }
}

extension SaveTrouble {
  static let samples: [SaveTrouble] = [
    .readOnly, .diskFull(path: "/a"), .io(path: "/a", code: 10), .busy, .replaced(path: "/a"),
    .stale(by: Entry(person: "wang", at: Day.last(of: 2025).start), now: FactID(8)),
    .unknownOutcome(saved: nil), .unknownOutcome(saved: true), .unknownOutcome(saved: false),
    .nothingToUndo, .nothingToRedo,
    .overtaken(
      by: HistoryEntry(
        number: 3, what: .voided, subject: .fact(FactID(7)), project: 20,
        entry: Entry(person: "li", at: Day.last(of: 2025).start))),
    .rewritten(
      by: HistoryEntry(
        number: 4, what: .set,
        subject: .form(FormPlace(.note, of: IndicatorID(project: 19, row: 3), year: 2025)),
        project: 19, after: .text("x"),
        entry: Entry(person: "li", at: Day.last(of: 2025).start))),
    .stale(by: Entry(person: "wang", at: Day.last(of: 2025).start), now: nil),
  ]

  var place: Int {
    switch self {
    case .readOnly: 0
    case .diskFull: 1
    case .io: 2
    case .busy: 3
    case .replaced: 4
    case .stale(_, .some): 5
    case .unknownOutcome(nil): 6
    case .unknownOutcome(true): 7
    case .unknownOutcome(false): 8
    case .nothingToUndo: 9
    case .nothingToRedo: 10
    case .overtaken: 11
    case .rewritten: 12
    case .stale(_, nil): 13
    }
  }
}

extension TerminalTrouble {
  static let samples: [TerminalTrouble] = [
    .none, .unknown(name: "", using: "xterm"),
    .tooSmall(columns: 20, rows: 5, neededColumns: 80, neededRows: 24),
  ]

  var place: Int {
    switch self {
    case .none: 0
    case .unknown: 1
    case .tooSmall: 2
    }
  }
}

extension ExportTrouble {
  static let samples: [ExportTrouble] = [
    .exists(paths: ["/a", "/b"]), .failed(path: "/a", .noPermission),
    .unknownFormat(name: "a.doc"), .twice(path: "/a"),
    .workbook(path: "/a", .missing(package: "libxlsxwriter4")),
    .workbook(path: "/a", .system(.diskFull)), .workbook(path: "/a", .failed(code: 3)),
    .unsafeName("a"),
    .cannotRecord, .partly(path: "/a", .diskFull, written: ["/b"]),
  ]

  var place: Int {
    switch self {
    case .exists: 0
    case .failed: 1
    case .unknownFormat: 2
    case .twice: 3
    case .workbook(_, .missing): 4
    case .workbook(_, .system): 5
    case .workbook(_, .failed): 6
    case .unsafeName: 7
    case .cannotRecord: 8
    case .partly: 9
    }
  }
}

extension CommandTrouble {
  static let samples: [CommandTrouble] = [
    .unknownCommand(text: "stat", suggestions: ["status"]), .badOption(text: "--x"),
    .missingOption(name: "--day"), .badValue(option: "--day", text: "?"), .badDay(text: "soon"),
    .dayAfterToday(Day.last(of: 2025)), .noSuchIndicator(text: "9-9"), .noSuchProject(text: "9"),
    .noSuchFact(text: "9"), .setting(.warningDays, .outOfRange(.warningDays, 0...366)),

    .missingValue(option: "--day"),
    .unexpected(text: "more"), .noSuchSetting(text: "x"), .noSuchDay(text: "2025-02-30"),
    .dayOutOfRange(text: "2999-01-01"), .form(FormPlace(.outcome, project: 19, year: 2025), .empty),
  ]

  var place: Int {
    switch self {
    case .unknownCommand: 0
    case .badOption: 1
    case .missingOption: 2
    case .badValue: 3
    case .badDay: 4
    case .dayAfterToday: 5
    case .noSuchIndicator: 6
    case .noSuchProject: 7
    case .noSuchFact: 8
    case .setting: 9
    case .missingValue: 10
    case .unexpected: 11
    case .noSuchSetting: 12
    case .noSuchDay: 13
    case .dayOutOfRange: 14
    case .form: 15
    }
  }
}

extension TableFault {
  static let samples: [TableFault] = [
    .notText, .tooLarge(bytes: 67_108_864), .noRows, .tooManyRows(limit: 100_000),
    .tooManyCells(line: 2), .tooLong(line: 2), .unclosedQuote(line: 2),
    .unknownColumn(Excerpt("foo"), .delivery), .repeatedColumn(.day), .missingColumn(.day),
  ]

  var place: Int {
    switch self {
    case .notText: 0
    case .tooLarge: 1
    case .noRows: 2
    case .tooManyRows: 3
    case .tooManyCells: 4
    case .tooLong: 5
    case .unclosedQuote: 6
    case .unknownColumn: 7
    case .repeatedColumn: 8
    case .missingColumn: 9
    }
  }
}

extension SystemReason {
  static let samples: [SystemReason] = [
    .noPermission, .missing, .notAFolder, .isAFolder, .diskFull, .readOnlyDisk, .nameTooLong,
    .tooLarge, .exists, .link, .specialFile, .damagedDisk, .closed,
    .other(99),
  ]

  var place: Int {
    switch self {
    case .noPermission: 0
    case .missing: 1
    case .notAFolder: 2
    case .isAFolder: 3
    case .diskFull: 4
    case .readOnlyDisk: 5
    case .nameTooLong: 6
    case .tooLarge: 7
    case .exists: 8
    case .link: 9
    case .specialFile: 10
    case .damagedDisk: 11
    case .closed: 12
    case .other: 13
    }
  }
}

extension HistoryFault {
  static let samples: [HistoryFault] = [
    .changedLine(3), .missingLine(3), .misfiledLine(3), .headNotFound("ab"),
    .changedFact(FactID(7), line: 3), .missingFact(FactID(7), line: 3),
    .unrecordedFact(FactID(7)), .changedSetting("warning-days", line: 3),
    .changedSetting("warning-days", line: nil), .changedPieces(FactID(7)),
    .changedTotal(project: 20, day: Day.last(of: 2025)),
  ]

  var place: Int {
    switch self {
    case .changedLine: 0
    case .missingLine: 1
    case .misfiledLine: 2
    case .headNotFound: 3
    case .changedFact: 4
    case .missingFact: 5
    case .unrecordedFact: 6
    case .changedSetting(_, .some): 7
    case .changedSetting(_, nil): 8
    case .changedPieces: 9
    case .changedTotal: 10
    }
  }
}

extension BackupTrouble {
  static let samples: [BackupTrouble] =
    [
      .exists(path: "/a"), .notOurs(path: "/a"), .isTheDatabase(path: "/a"),
      .journalBeside(path: "/a"), .failed(path: "/a", .diskFull), .notDaily(path: "/a", .diskFull),
      .unconfirmed, .oftenSaved, .cancelled,
    ] + Unfitness.samples.map { .unfit(path: "/a", $0) }

  var place: Int {
    switch self {
    case .exists: 0
    case .notOurs: 1
    case .isTheDatabase: 2
    case .journalBeside: 3
    case .failed: 4
    case .notDaily: 5
    case .unconfirmed: 6
    case .oftenSaved: 7
    case .cancelled: 8
    case .unfit(_, let why): 9 + why.place
    }
  }
}

extension BackupTrouble.Unfitness {
  static let samples: [BackupTrouble.Unfitness] = [
    .missing, .notAFile, .notReadable(.noPermission), .notADatabase, .foreign,
    .newer(found: 9, known: 1), .interrupted, .damaged(at: "7"), .broken(.changedLine(3)),
  ]

  var place: Int {
    switch self {
    case .missing: 0
    case .notAFile: 1
    case .notReadable: 2
    case .notADatabase: 3
    case .foreign: 4
    case .newer: 5
    case .interrupted: 6
    case .damaged: 7
    case .broken: 8
    }
  }
}
