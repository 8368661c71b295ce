import Glibc
import Words

/// What surrounds the process: variables and the terminal.
struct Environment {
  let variables: [String: String]
  /// Whether standard output is a terminal.
  let isTerminal: Bool
  /// Where a confined session may write; nil in a free one.
  var confinement: Confinement?

  static func ofProcess() -> Environment {
    var variables: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return Environment(
      variables: variables, isTerminal: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1)
  }

  /// The variables that mean something to the program.
  private static let names = [
    "HOME", "JIXIAO_DATABASE", "LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "TERM",
    "TMPDIR", "XDG_DATA_HOME", "XDG_STATE_HOME",
  ]

  /// Whether printed panels may have colours.
  var wantsColour: Bool { isTerminal && self["NO_COLOR"] == nil && self["TERM"] != "dumb" }

  subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The language of the locale: English where it says so, else Chinese, in which the official
  /// tables are written.
  var language: Language {
    let locale =
      self["LANGUAGE"] ?? self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? ""
    return locale.hasPrefix("en") ? .en : .zh
  }

  /// Where programs keep what is to outlast them and is no data; nil without a home.
  var statePath: String? {
    if let folder = self["XDG_STATE_HOME"], folder.hasPrefix("/") { return folder }
    return self["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.local/state" : nil }
  }

  /// Where what lives no longer than the process stands.
  var temporaryFolder: String { self["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp" }

  /// Where the database is unless an option says otherwise.
  var databasePath: String? {
    guard confinement == nil else { return nil }
    if let path = self["JIXIAO_DATABASE"] { return path }
    if let folder = self["XDG_DATA_HOME"], folder.hasPrefix("/") {
      return folder + "/jixiao/jixiao.db"
    }
    return self["HOME"].map { $0 + "/.local/share/jixiao/jixiao.db" }
  }
}
