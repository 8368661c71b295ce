import Exports
import Glibc
import Words

/// A session that reaches no file but the database and those of one folder, as a forced SSH
/// command is to be.
///
/// There is no shell, editor or pager anywhere in the program; what is confined is where exports go,
/// what is read, and what the environment may say. SSH_ORIGINAL_COMMAND is never looked at: the
/// arguments of the forced command rule.
struct Confinement {
  /// Where exports go; nil: nowhere.
  let folder: ExportFolder?

  /// Variables that only choose language, colours and the terminal's type, or are recorded as
  /// claimed.
  ///
  /// Everything else could name files to be read or code to be loaded (terminfo, gconv,
  /// locales, temporary folders).
  private static let harmless: Set<String> = [
    "COLORTERM", "LANG", "LANGUAGE", "NO_COLOR", "SSH_CONNECTION", "SUDO_USER", "TERM",
  ]

  /// What `--kiosk` and `--export-dir` ask for; nil where the session is free.
  init?(_ arguments: Arguments) throws(Trouble) {
    let path = arguments["export-dir"]
    guard path != nil || arguments.flags.contains("kiosk") else { return nil }
    do throws(FileFault) {
      folder = try path.map { path throws(FileFault) in try ExportFolder(path) }
    } catch {
      throw .export(error.trouble)
    }
  }

  /// Takes all other variables away, for the libraries that would read them later; while the process
  /// has one thread.
  static func clearEnvironment() {
    var names: [String] = []
    var next = environ
    while let variable = next.pointee {
      let name = String(cString: variable).prefix { $0 != "=" }
      if !harmless.contains(String(name)), !name.hasPrefix("LC_") { names.append(String(name)) }
      next += 1
    }
    for name in names { unsetenv(name) }
  }

  /// The folder that names may lie in.
  func folder(for names: [String]) throws(Trouble) -> ExportFolder {
    guard let folder else { throw .confined(.noExports) }
    for name in names where !ExportFolder.isPlain(name) {
      throw .confined(.notPlain(name: name))
    }
    return folder
  }
}
