public import Core

/// Why the store could not do what it was asked to; Words puts it in sentences.
///
/// Unless it is ``outcomeUnknown(_:code:)`` or ``savedInDoubt(_:code:)``, nothing has changed.
public enum StoreError: Error, Equatable, Sendable {
  // The file:
  /// There is no file to read.
  case missing(path: String)
  /// A folder, a device or something else stands in the file's place.
  case notAFile(path: String)
  /// The folder or the file cannot be made; the system's error number says why.
  case cannotCreate(path: String, errno: Int32)
  /// This user may not use the file, or the folder its journal has to stand in, as wanted; the
  /// system's error number says whether user, folder or disk forbids it.
  case noPermission(path: String, errno: Int32)
  /// SQLite cannot make sense of the file.
  case notADatabase(path: String)
  /// A database, but another program's.
  case foreign(path: String, applicationID: Int)
  /// Written by a newer version of this program.
  case newerSchema(path: String, found: Int, known: Int)
  /// Written by an older version; someone who may write must open it once.
  case olderSchema(path: String, found: Int, known: Int)
  /// A save was interrupted; someone who may write must open it once.
  case interruptedSave(path: String)
  /// The path leads to another file than the one that was opened.
  case replaced(path: String)

  // The four outcomes of a save, less "saved":
  /// A colleague is saving; try again.
  case busy
  /// The disk is full.
  case full
  /// The disk or the file system failed; SQLite's extended result code.
  case io(code: Int)
  /// The disk failed while the change was made final, and could not be asked again.
  case outcomeUnknown(EditID, code: Int)
  /// The disk failed while the change was made final; asked again, the change is there.
  case savedInDoubt(EditID, code: Int)

  // What the store itself refuses:
  /// The store was opened to read.
  case readOnly
  /// The change does not fit what is stored.
  case refused(Refusal)

  /// A backup or a restore cannot be done.
  case backup(BackupFault)

  // What should never happen:
  /// A record that cannot be read; where it stands.
  case damaged(at: String)
  /// Something is not as the history says.
  case faultFound(HistoryFault)
  /// SQLite does not work the way this program relies on.
  case unsafeSetting(String)
  /// Anything else, with SQLite's extended result code (0 where it is not SQLite's).
  case unexpected(code: Int, String)
}

/// Why a change does not fit what is stored.
public enum Refusal: Equatable, Sendable {
  /// The fact was corrected or voided meanwhile; how it stands now, and by whom.
  case stale(FactRecord)
  case unknownFact(FactID)
  case unknownProject(Int)
  /// A reading of an indicator that the project does not have.
  case unknownIndicator(IndicatorID)
  /// Every save of the person is undone already, or there is none.
  case nothingToUndo
  /// The person has undone nothing since the last new save.
  case nothingToRedo
  /// A step cannot be taken back or brought again, since its subject was changed meanwhile: the
  /// last that was done to it.
  case overtaken(HistoryEntry)
  /// The setting cannot be that.
  case setting(SettingName, SettingFault)
  /// The place of a form cannot say that.
  case form(FormPlace, FormFault)
  /// Someone has written into the place of a form meanwhile: the last that was done to it.
  case rewritten(HistoryEntry)
  /// The person may not do that.
  case role(RoleRefusal)
}

extension StoreError {
  /// What kind of failure it is, named after the exit codes of sysexits.
  public enum Kind: Hashable, Sendable {
    /// The data are not this program's, or damaged (65, EX_DATAERR).
    case data
    /// There is nothing to read (66, EX_NOINPUT).
    case noInput
    /// An error within the program (70, EX_SOFTWARE).
    case `internal`
    /// The file cannot be made (73, EX_CANTCREAT).
    case cannotCreate
    /// Reading or writing failed (74, EX_IOERR).
    case io
    /// It may work later (75, EX_TEMPFAIL).
    case temporary
    /// Not allowed (77, EX_NOPERM).
    case noPermission
  }

  public var kind: Kind {
    switch self {
    case .missing: .noInput
    case .cannotCreate: .cannotCreate
    case .noPermission, .interruptedSave, .olderSchema, .readOnly, .refused(.role): .noPermission
    case .notAFile, .notADatabase, .foreign, .newerSchema, .damaged, .faultFound, .refused: .data
    case .busy, .replaced: .temporary
    case .full, .io, .outcomeUnknown, .savedInDoubt: .io
    case .unsafeSetting, .unexpected: .internal
    case .backup(let fault): fault.kind
    }
  }
}

extension BackupFault {
  /// What kind of failure it is, named after the exit codes of sysexits.
  fileprivate var kind: StoreError.Kind {
    switch self {
    case .exists, .notOurs, .isTheDatabase, .journalBeside, .failed, .specialFile: .cannotCreate
    case .unfit(_, .missing): .noInput
    case .unfit(_, .notReadable): .noPermission
    case .unfit: .data
    case .cancelled: .temporary
    }
  }
}
