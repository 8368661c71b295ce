import Console
import Core
import Curses
import Exports
import Glibc
import Terminal
import Words

extension Program {
  /// `jixiao`: opens the console; where there is no terminal to open it in, prints the panels.
  func console() throws(Trouble) -> ExitCode {
    try arguments.allow(Program.common.union(["demo"]), words: 0)
    let signal =
      arguments.flags.contains("demo") ? try showDemo() : try show(openWorld())
    guard let signal else { return .fine }
    dieOf(signal)
  }

  private func showDemo() throws(Trouble) -> Int32? {
    let folder = try ThrowAwayFolder()
    defer { folder.remove() }
    return try show(World(demoIn: folder.path, environment: environment))
  }

  /// Shows a world until the person leaves or a signal ends it; gives back that signal.
  private func show(_ world: sending World) throws(Trouble) -> Int32? {
    let isDemo = arguments.flags.contains("demo")
    let day = try asOf(now: world.now) ?? (isDemo ? Program.demoDay : nil)
    guard environment.isTerminal, environment["TERM"] != "dumb" else {
      try printStatus(world, day)
      return nil
    }
    guard let showsUnicode = CursesScreen.prepare(), let worker = Worker() else {
      try printStatus(world, day)
      return nil
    }
    let keeper = isDemo || world.isReadOnly ? nil : world.draftKeeper()
    let (clock, path, isReadOnly) = (world.clock, world.path, world.isReadOnly)
    let authority = try world.authority()
    // The worker reads the first picture while the terminal is opened.
    for effect in Console.firstEffects(asOf: day, session: keeper?.session ?? "") {
      worker.post(effect)
    }
    guard worker.start(with: world, words: words, keeper: keeper),
      let screen = CursesScreen(wantsColour: environment["NO_COLOR"] == nil)
    else {
      worker.finish()
      try printStatus(World(reading: path, environment: environment), day)
      return nil
    }
    let isASCII = arguments.flags.contains("ascii") || !showsUnicode
    let console = Console(
      language: language, glyphs: isASCII ? .ascii : .unicode, size: screen.size, now: clock.now,
      asOf: day, isReadOnly: isReadOnly, authority: authority, isDemo: isDemo,
      session: keeper?.session ?? "")
    let loop = ConsoleLoop(
      console: console, screen: screen, worker: worker, clock: clock, keeper: keeper)
    let signal = loop.run()
    screen.close()
    if let substitute = screen.substitute {
      Output.error(
        words.trouble(
          .terminal(.unknown(name: substitute.refused, using: substitute.used))))
    }
    return signal
  }

  /// The day of the demo that shows every status.
  private static let demoDay = Day(year: 2025, month: 7, day: 31)

  private func printStatus(_ world: World, _ day: Day?) throws(Trouble) {
    try Output.write(StatusPrint(try world.overview(asOf: day), words, marks: marks).description)
  }

  /// Ends as the signal would have ended the program, so that the caller sees what happened.
  private func dieOf(_ number: Int32) -> Never {
    signal(number, SIG_DFL)
    raise(number)
    exitProgram(with: .fine)
  }
}

/// A folder that lives as long as the demo.
struct ThrowAwayFolder {
  let path: String

  init() throws(Trouble) {
    var template = Array("/tmp/jixiao-demo-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .database(.cannotCreate(path: "/tmp", SystemReason(errno: errno)))
    }
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  func remove() {
    for name in ["demo.db", "demo.db-journal"] { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}
