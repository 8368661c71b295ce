import Curses
import Glibc
import Words

/// The program: reads its arguments, does one thing, and says by its exit code how it went.
@main
enum Main {
  static func main() {
    Descriptors.makeStandardOnesValid()
    // A file that may grow no further is a failed write to report, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    exitProgram(with: run(Array(CommandLine.arguments.dropFirst())))
  }

  private static func run(_ words: [String]) -> ExitCode {
    var environment = Environment.ofProcess()
    var language = environment.language
    do throws(Trouble) {
      let arguments = Arguments(words)
      language = try arguments.language() ?? language
      environment.confinement = try Confinement(arguments)
      if arguments.flags.contains("kiosk") { Confinement.clearEnvironment() }
      let program = Program(
        arguments: arguments, environment: environment, language: language)
      return try program.run()
    } catch {
      Output.error(Words(language: language).trouble(error))
      return error.exitCode
    }
  }
}
