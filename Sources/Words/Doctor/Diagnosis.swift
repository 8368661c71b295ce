public import Core

/// One thing that `jixiao doctor` looked at, and how it stands.
public enum Diagnosis: Hashable, Sendable {
  public enum Verdict: String, Sendable {
    case fine
    /// Worth knowing; nothing has to be done.
    case note
    /// Something has to be set right.
    case wrong
  }

  // The program and its surroundings
  case program(version: String, sqlite: String)
  /// The locale's character set.
  case charset(String)
  /// The terminal's type; empty where TERM names none.
  case terminal(name: String, isKnown: Bool)
  case notATerminal
  case window(columns: Int, rows: Int, neededColumns: Int, neededRows: Int)
  /// Local time, and when the last entry was made.
  case clock(now: Moment, last: Moment?, zone: String)
  /// Whether spreadsheets (.xlsx) can be written.
  case spreadsheets(Bool)

  // Folder and file
  case folder(Place, DiskFault?)
  case file(Place, DiskFault?)
  /// What SQLite needs to take back a save that was cut off.
  case journal(Place, DiskFault?)
  case missing(path: String)
  case notMade(path: String)
  /// A folder above it that members cannot pass.
  case barred(path: String, group: String)
  case membership(group: String, isMember: Bool)
  case volume(kind: String, isNetwork: Bool, isReadOnly: Bool)
  case locks(Locks)
  case space(megabytes: Int, files: Int?)

  // Inside the file
  /// It does not open, or does not hold what it should.
  case trouble(Trouble)
  case whole
  case schema(Int)
  case journalling(mode: String, synchronous: String)
  case role(login: String, Authority)
  /// The day of the newest automatic backup; nil where none is owed.
  case backups(Day?)
  /// The next automatic backup cannot be made.
  case backupFails(path: String, SystemReason)
  /// No automatic backup was made although something was entered; the day of the newest.
  case backupLate(path: String, last: Day?)

  /// A file or folder with its modes.
  public struct Place: Hashable, Sendable {
    public let path: String
    public let mode: String
    public let owner: String
    public let group: String

    public init(path: String, mode: String, owner: String, group: String) {
      (self.path, self.mode, self.owner, self.group) = (path, mode, owner, group)
    }
  }

  /// What is wrong with a file's or a folder's modes.
  public enum DiskFault: Hashable, Sendable {
    /// A shared one is not set up as it must be; the mode and group that it needs.
    case shared(mode: String, group: String)
    /// Anybody on the machine may read or change a shared one.
    case openToAll(mode: String)
    /// Others may look into a personal one.
    case personal(mode: String)
    /// This user may only read it.
    case onlyReading
    case notReadable
  }

  /// Whether locks hold.
  public enum Locks: Hashable, Sendable {
    case hold
    case doNotHold
    case untried(SystemReason)
  }

  public var verdict: Verdict {
    switch self {
    case .program, .membership(_, isMember: true), .whole, .schema, .journalling, .role, .backups:
      .fine
    case .charset(let name): name == "UTF-8" ? .fine : .wrong
    case .terminal(_, let isKnown): isKnown ? .fine : .note
    case .notATerminal, .notMade: .note
    case .window(let columns, let rows, let neededColumns, let neededRows):
      columns >= neededColumns && rows >= neededRows ? .fine : .note
    case .clock(let now, let last, _): last.map { $0 > now } == true ? .wrong : .fine
    case .spreadsheets(let isThere): isThere ? .fine : .note
    case .folder(_, let fault), .file(_, let fault), .journal(_, let fault):
      fault.map(\.verdict) ?? .fine
    case .backupFails, .backupLate: .wrong
    case .missing, .barred, .membership(_, isMember: false), .trouble: .wrong
    case .volume(_, let isNetwork, let isReadOnly): isNetwork || isReadOnly ? .wrong : .fine
    case .locks(.hold): .fine
    case .locks(.untried): .note
    case .locks(.doNotHold): .wrong
    case .space(let megabytes, let files):
      megabytes < Diagnosis.leastMegabytes || files.map { $0 < Diagnosis.leastFiles } == true
        ? .wrong : .fine
    }
  }

  /// Less room than this is called too little.
  static let leastMegabytes = 64
  static let leastFiles = 100
}

extension Diagnosis.DiskFault {
  fileprivate var verdict: Diagnosis.Verdict {
    switch self {
    case .shared, .openToAll, .notReadable: .wrong
    case .personal, .onlyReading: .note
    }
  }
}
