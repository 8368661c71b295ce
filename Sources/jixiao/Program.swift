import Core
import Words

/// One run of the program: its arguments, what surrounds it, and the language it speaks.
struct Program {
  let arguments: Arguments
  let environment: Environment
  let language: Language

  var words: Words { Words(language: language) }

  /// Does what the arguments ask for.
  func run() throws(Trouble) -> ExitCode {
    if arguments.flags.contains("help") { return help() }
    switch arguments.words.first {
    case nil:
      if arguments.flags.contains("version") { return version() }
      return try console()
    case "status": return try status()
    case "export": return try export()
    case "add": return try add()
    case "settings": return try settings()
    case "help": return help()
    case "version": return version()
    case .some(let word): throw .unknownCommand(word)
    }
  }

  private func help() -> ExitCode {
    let topic = arguments.words.first { $0 != "help" }
    Output.print(words.help(for: topic))
    return .fine
  }

  private func version() -> ExitCode {
    Output.print("jixiao \(Program.version)")
    return .fine
  }

  static let version = "0.1.0"
}
