public import Core

/// Why a backup was not made, or a database not restored; nothing has changed.
public enum BackupFault: Hashable, Sendable {
  // The file that is to be made:
  case exists(path: String)
  /// It would replace a file that is not a database of this program.
  case notOurs(path: String)
  /// It would replace the very database.
  case isTheDatabase(path: String)
  /// A journal of another database stands beside its place, and would spoil it.
  case journalBeside(path: String)
  /// The system's error number.
  case failed(path: String, errno: Int32)
  /// A device, pipe or socket stands there.
  case specialFile(path: String)

  // The file that is to be restored:
  case unfit(path: String, Unfitness)

  /// Whoever asked for it called it off.
  case cancelled

  /// Why nothing can be restored from a file.
  public enum Unfitness: Hashable, Sendable {
    case missing
    /// A link, a folder, a device.
    case notAFile
    case notReadable(errno: Int32)
    case notADatabase
    /// Another program's database.
    case foreign
    /// Numbers of schemas.
    case newer(found: Int, known: Int)
    /// A save to it was cut off; its journal has to be with it, and someone has to open it once.
    case interrupted
    case damaged(at: String)
    /// It is not as its history says.
    case broken(HistoryFault)
  }
}

/// How far a backup or a restore is.
public enum BackupProgress: Hashable, Sendable {
  case copying(pages: Int, of: Int)
  /// SQLite looks through the copy.
  case checking
  /// Lines of the history.
  case verifying(lines: Int, of: Int)
}

/// Hears how a backup goes; whoever answers with false calls it off.
public typealias BackupWatch = (BackupProgress) -> Bool
