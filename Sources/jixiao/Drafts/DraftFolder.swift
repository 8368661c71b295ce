import Glibc
import Words

/// Where what a person types is kept until it is saved: a folder of their own, no part of the
/// database.
///
/// Every session has a name of its own in it, so that none overwrites another's.
struct DraftFolder: Sendable {
  /// What the names of the sessions' files end in.
  static let suffix = ".draft"

  let path: String
  /// What the names of a database's sessions begin with.
  let mark: String

  /// The folder for a database; nil where the person has no home.
  init?(database: String, _ environment: Environment) {
    guard let state = environment.statePath else { return nil }
    path = state + "/jixiao"
    mark = DraftFolder.mark(of: DraftFolder.resolved(database)) + "-"
  }

  /// A name for a session that no other session has.
  func newName() -> String { mark + hexadecimal(.random(in: .min ... .max)) }

  /// The names of the sessions that left something.
  func names() -> [String] {
    entries().filter { $0.hasPrefix(mark) && $0.hasSuffix(DraftFolder.suffix) }
      .map { String($0.dropLast(DraftFolder.suffix.count)) }.sorted()
  }

  /// All that stands in the folder.
  private func entries() -> [String] { namesOfEntries(in: path) }

  /// Makes the folder where it is absent, for its owner alone.
  func make() throws(DraftFault) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      guard mkdir(made, 0o700) != 0, errno != EEXIST else { continue }
      throw .ofLastCall
    }
    var status = stat()
    guard lstat(path, &status) == 0 else { throw .ofLastCall }
    let isOurs = status.st_uid == geteuid() && status.st_mode & S_IFMT == S_IFDIR
    guard isOurs else { throw DraftFault(reason: .noPermission) }
  }

  /// Removes what programs that were killed in the middle of writing a draft have left.
  func removeLeftovers() {
    let prefix = ".jixiao-"
    for name in entries() where name.hasPrefix(prefix) {
      let number = name.dropFirst(prefix.count).prefix { $0 != "-" }
      guard let id = pid_t(number), id > 0, isGone(id) else { continue }
      let file = "\(path)/\(name)"
      var status = stat()
      guard lstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        status.st_uid == geteuid()
      else { continue }
      unlink(file)
    }
  }

  /// The path by which the database is the same from wherever it is opened.
  private static func resolved(_ path: String) -> String {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard let real = realpath(folder, nil) else { return path }
    defer { free(real) }
    return String(cString: real) + "/" + name
  }

  /// A short mark of a path (FNV-1a): two databases with one mark would only offer each other's
  /// drafts to the same person.
  private static func mark(of path: String) -> String {
    hexadecimal(path.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
  }
}

/// 16 digits.
func hexadecimal(_ bits: UInt64) -> String {
  let digits = String(bits, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
