import Core
import Curses
import Exports
import Glibc
import Store
import Words

extension Program {
  /// `jixiao doctor`: looks over database, machine and terminal, and says what to do; 78 if anything
  /// has to be set right.
  func doctor() throws(Trouble) -> ExitCode {
    try arguments.allow(Program.common.union(["format"]), words: 1)
    let format: DoctorPrint.Format = try format()
    let path = try databasePath()
    let examination = Examination(path, environment)
    let print = DoctorPrint(
      examination.findings, words, isASCII: arguments.flags.contains("ascii"))
    try Output.write(print.written(as: format))
    return print.wrongCount == 0 ? .fine : .configuration
  }
}

/// Everything that `doctor` looks at, in the order in which it says it.
private struct Examination {
  private(set) var findings: [Diagnosis] = []
  private let environment: Environment

  init(_ path: String, _ environment: Environment) {
    self.environment = environment
    let inside = Inside(path)
    findings.append(.program(version: Program.version, sqlite: inside.sqliteVersion))
    findings += DiskExamination(path).findings
    findings += inside.findings
    findings.append(inside.clock)
    lookAtTerminal()
    findings.append(.spreadsheets(Examination.canWriteSpreadsheets))
  }

  private mutating func lookAtTerminal() {
    setlocale(LC_CTYPE, "")
    findings.append(.charset(nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? "?"))
    guard environment.isTerminal else {
      findings.append(.notATerminal)
      return
    }
    let name = environment["TERM"] ?? ""
    findings.append(.terminal(name: name, isKnown: TerminalType.isKnown(name)))
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return }
    findings.append(
      .window(
        columns: Int(size.ws_col), rows: Int(size.ws_row), neededColumns: 40, neededRows: 16))
  }

  /// The names under which distributions ship the library.
  private static let spreadsheetLibraries = [
    "libxlsxwriter.so", "libxlsxwriter.so.9", "libxlsxwriter.so.8", "libxlsxwriter.so.7",
    "libxlsxwriter.so.6", "libxlsxwriter.so.5", "libxlsxwriter.so.4",
  ]

  private static var canWriteSpreadsheets: Bool {
    spreadsheetLibraries.contains { name in
      guard let library = dlopen(name, RTLD_LAZY) else { return false }
      dlclose(library)
      return true
    }
  }
}

/// What the file says of itself, read by a connection that changes nothing.
private struct Inside {
  private(set) var findings: [Diagnosis] = []
  private(set) var sqliteVersion = "-"
  private var clockOfUnit = LocalClock(offset: 480)
  private var last: Moment?

  init(_ path: String) {
    guard FileState(path)?.kind == .file else { return }
    do throws(StoreError) {
      let store = try Store.open(
        at: path, mode: .readOnly, member: Login.member(), whenNew: { [] })
      try look(into: store)
      try store.close()
    } catch {
      findings.append(.trouble(Trouble(error, path: path)))
    }
  }

  private mutating func look(into store: Store) throws(StoreError) {
    sqliteVersion = try store.sqliteVersion()
    findings.append(.schema(try store.schema()))
    // Opening reads these back and refuses anything else.
    findings.append(.journalling(mode: "TRUNCATE", synchronous: "EXTRA"))
    try store.checkFile()
    findings.append(.whole)
    findings.append(.role(login: store.member.login, try store.authority()))
    clockOfUnit = try store.localClock()
    findings.append(Diagnosis(try store.backupHealth(on: clockOfUnit.now.day)))
    last = try store.lastEntered()
  }

  var clock: Diagnosis {
    let offset = clockOfUnit.offset
    let (hours, minutes) = (abs(offset) / 60, abs(offset) % 60)
    let zone =
      (offset < 0 ? "-" : "+") + "\(hours)"
      + (minutes == 0 ? "" : minutes < 10 ? ":0\(minutes)" : ":\(minutes)")
    return .clock(now: clockOfUnit.now, last: last, zone: zone)
  }
}

extension Diagnosis {
  fileprivate init(_ health: BackupHealth) {
    self =
      switch health {
      case .notOwed: .backups(nil)
      case .made(let day): .backups(day)
      case .failing(let path, let number): .backupFails(path: path, SystemReason(errno: number))
      case .late(let path, let last): .backupLate(path: path, last: last)
      }
  }
}
