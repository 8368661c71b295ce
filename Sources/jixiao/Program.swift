import Core
import Intake
import Store
import Words

/// One run of the program: its arguments, what surrounds it, and the language it speaks.
struct Program {
  let arguments: Arguments
  let environment: Environment
  let language: Language

  static let version = "0.1.0"

  /// The options that every command that reads the database knows.
  static let common: Set<String> = [
    "as-of", "ascii", "database", "export-dir", "kiosk", "language", "read-only",
  ]

  var words: Words { Words(language: language) }

  /// Does what the arguments ask for.
  func run() throws(Trouble) -> ExitCode {
    if arguments.flags.contains("help") { return try help() }
    switch arguments.words.first {
    case nil:
      if arguments.flags.contains("version") { return try printVersion() }
      return try console()
    case "status": return try reading(status)
    case "export": return try export()
    case "exports": return try reading(exports)
    case "add": return try add()
    case "facts": return try reading(facts)
    case "correct": return try correct()
    case "void": return try void()
    case "note": return try note()
    case "score": return try score()
    case "settings": return try settings()
    case "todo": return try reading(todo)
    case "log": return try reading(log)
    case "roles": return try roles()
    case "lock": return try lock()
    case "unlock": return try unlock()
    case "review": return try review()
    case "init": return try initialise()
    case "doctor": return try reading(doctor)
    case "verify": return try reading(verify)
    case "backup": return try backup()
    case "restore": return try restore()
    case "help": return try help()
    case "version": return try printVersion()
    case .some(let word):
      throw .command(
        .unknownCommand(text: word, suggestions: Program.commands.filter { $0.hasPrefix(word) }))
    }
  }

  /// Does what saves nothing: a busy database has then refused no save.
  private func reading(_ command: () throws(Trouble) -> ExitCode) throws(Trouble) -> ExitCode {
    do throws(Trouble) {
      return try command()
    } catch .save(.busy) {
      throw .database(.busy)
    }
  }

  private static let commands = [
    "status", "export", "exports", "add", "facts", "correct", "void", "note", "score", "settings",
    "todo", "log", "verify", "backup", "restore", "roles", "lock", "unlock", "review", "init",
    "doctor", "help", "version",
  ]

  private func help() throws(Trouble) -> ExitCode {
    try Output.write(words.commandHelp + "\n")
    return .fine
  }

  private func printVersion() throws(Trouble) -> ExitCode {
    try Output.print("jixiao \(Program.version)")
    return .fine
  }

  /// The day that `--as-of` names; nil is today.
  func asOf(now: Moment) throws(Trouble) -> Day? { try day(named: "as-of", now: now) }

  /// The day, not after today, that an option names; nil without it.
  func day(named option: String, now: Moment) throws(Trouble) -> Day? {
    guard let day = try anyDay(named: option, now: now) else { return nil }
    guard day <= now.day else { throw .command(.dayAfterToday(day)) }
    return day
  }

  /// The day that an option names, also one to come; nil without it.
  func anyDay(named option: String, now: Moment) throws(Trouble) -> Day? {
    guard let text = arguments[option] else { return nil }
    do throws(IntakeFault) {
      return try TypedText(text).day(in: IntakeContext(now: now, projects: [])).value
    } catch {
      throw .command(CommandTrouble(error, day: text))
    }
  }

  /// The format that `--format` names; the one called `text` without it.
  func format<Format: RawRepresentable<String>>() throws(Trouble) -> Format {
    let text = arguments["format"] ?? "text"
    guard let format = Format(rawValue: text) else {
      throw .command(.badValue(option: "--format", text: text))
    }
    return format
  }

  /// The number that `--project` names; nil without it.
  func project() throws(Trouble) -> Int? {
    guard let text = arguments["project"] else { return nil }
    guard let number = Int(text) else {
      throw .command(.badValue(option: "--project", text: text))
    }
    return number
  }

  /// The indicator that `--indicator` names, whether there is one or not; nil without it.
  func indicator() throws(Trouble) -> IndicatorID? {
    guard let text = arguments["indicator"] else { return nil }
    guard let id = IndicatorID(parsing: text) else {
      throw .command(.noSuchIndicator(text: text))
    }
    return id
  }

  /// The marks that the output can show.
  var marks: Marks {
    arguments.flags.contains("ascii") ? .ascii : .unicode
  }

  /// Where the database is that the arguments name, or else the environment.
  func databasePath() throws(Trouble) -> String {
    if let path = arguments["database"] ?? environment.databasePath { return path }
    guard environment.confinement == nil else { throw .confined(.databaseNotNamed) }
    throw .command(.missingOption(name: "--database"))
  }

  /// Opens the database that the arguments name.
  func openWorld() throws(Trouble) -> sending World {
    try World(
      path: try databasePath(),
      mode: arguments.flags.contains("read-only") ? .readOnly : .readWrite,
      environment: environment)
  }
}

extension Arguments {
  /// The language that `--language` names; nil without it.
  func language() throws(Trouble) -> Language? {
    guard let text = self["language"] else { return nil }
    guard let language = Language(rawValue: text) else {
      throw .command(.badValue(option: "--language", text: text))
    }
    return language
  }
}
