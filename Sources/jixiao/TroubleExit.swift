import Core
import Words

extension Trouble {
  /// The exit code that tells a script what kind of trouble it was.
  var exitCode: ExitCode {
    switch self {
    case .database(let trouble): trouble.exitCode
    case .save(let trouble): trouble.exitCode
    case .terminal: .unavailable
    case .export(.unknownFormat), .export(.twice): .usage
    case .export(.workbook(_, .missing)): .unavailable
    case .export(.workbook): .ioFault
    case .export(.cannotRecord): .noPermission
    case .export: .cannotCreate
    case .command(.noSuchFact), .command(.noSuchIndicator), .command(.noSuchProject): .badData
    case .command(.setting), .command(.noSuchSetting), .command(.form): .badData
    case .command: .usage
    case .table(_, .unreadable): .noInput
    case .table(_, .fault): .badData
    case .role(.needs), .role(.locked), .role(.ownFigures): .noPermission
    case .role(.reasonNeeded): .usage
    case .role: .badData
    case .confined(.databaseNotNamed): .usage
    case .confined: .noPermission
    case .sharing(let trouble): trouble.exitCode
    case .history: .badData
    case .backup(let trouble): trouble.exitCode
    case .output: .ioFault
    case .program: .internalFault
    }
  }
}

extension BackupTrouble {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .exists, .notOurs, .isTheDatabase, .journalBeside, .failed, .notDaily: .cannotCreate
    case .unfit(_, .missing): .noInput
    case .unfit(_, .notReadable): .noPermission
    case .unfit: .badData
    case .unconfirmed: .usage
    case .cancelled: .interrupted
    case .oftenSaved: .tryAgain
    }
  }
}

extension DatabaseTrouble {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .missing: .noInput
    case .busy: .tryAgain
    case .cannotCreate: .cannotCreate
    case .cannotOpen, .older, .interrupted: .noPermission
    case .notADatabase, .foreign, .newer, .damaged: .badData
    case .unsafe: .internalFault
    }
  }
}

extension SaveTrouble {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .readOnly: .noPermission
    case .diskFull, .io, .unknownOutcome: .ioFault
    case .busy, .replaced: .tryAgain
    case .stale, .nothingToUndo, .nothingToRedo, .overtaken, .rewritten: .badData
    }
  }
}

extension SharingTrouble {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .noSuchGroup, .noSuchUser: .noUser
    case .notAMember: .noPermission
    case .holdsOther, .alreadyThere, .cannot: .cannotCreate
    case .noLocks: .configuration
    }
  }
}
