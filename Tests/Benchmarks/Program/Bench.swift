import Glibc

/// What is measured, and with what.
struct Bench {
  /// The folder with the databases; it stays between runs.
  let folder: String
  let jixiao: String
  let floor: String
  /// How many facts the large database has.
  let large: Int
  /// How many seconds an idle console is watched.
  let idle: Int

  static let small = 1000

  func database(_ facts: Int) -> String { "\(folder)/facts-\(facts).db" }

  /// A console in a database.
  func console(_ database: String) -> Command {
    command(["--database", database, "--language", "zh"])
  }

  func command(_ arguments: [String]) -> Command {
    Command(path: jixiao, arguments: arguments, environment: environment)
  }

  var floorCommand: Command { Command(path: floor, arguments: [], environment: environment) }

  private var environment: [String] {
    [
      "HOME=\(folder)", "XDG_STATE_HOME=\(folder)/state", "PATH=/usr/bin:/bin",
      "TERM=xterm-256color", "LC_ALL=C.UTF-8",
    ]
  }

  /// Makes the databases that are not there yet.
  func fill() throws {
    mkdir(folder, 0o700)
    for facts in [Bench.small, large] where access(database(facts), F_OK) != 0 {
      let time = try timed {
        let unfinished = "\(database(facts)).unfinished"
        unlink(unfinished)
        try FilledDatabase.make(at: unfinished, facts: facts)
        rename(unfinished, database(facts))
      }
      say("a database of \(facts) facts made in \(milliseconds(time)) ms")
    }
  }

  /// A copy of a database, to be written into; it is on the disk, so that no save that is measured
  /// waits for it.
  func copy(_ database: String, as name: String) throws -> String {
    let path = "\(folder)/\(name).db"
    for stale in [path, "\(path)-journal"] { unlink(stale) }
    for (tool, arguments) in [("/bin/cp", [database, path]), ("/bin/sync", [path])] {
      let outcome = try Command(path: tool, arguments: arguments, environment: []).run()
      guard outcome.status == 0 else { throw BenchmarkFault("\(path) cannot be written") }
    }
    return path
  }
}

func say(_ line: String) {
  print(line)
  fflush(nil)
}

/// Keys as the terminal sends them.
enum Keys {
  static let down = "\u{1B}OB"
  static let up = "\u{1B}OA"
  static let pageDown = "\u{1B}[6~"
  static let pageUp = "\u{1B}[5~"
  static let end = "\u{1B}OF"
  static let home = "\u{1B}OH"
  static let escape = "\u{1B}"
}
