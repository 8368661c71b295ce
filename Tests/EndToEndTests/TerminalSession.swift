import Foundation
import Testing

/// A real terminal with a shell in it, and a user at its keys.
///
///     let terminal = try TerminalSession(of: FreshUser(), columns: 80, rows: 24)
///     try terminal.start("--demo")
///     try terminal.waitFor("绩效目标")
///     try terminal.press("q")
///     #expect(try terminal.waitForEnd() == 0)
///     #expect(try terminal.state() == terminal.formerState)
///
/// The terminal is a private tmux server, which ends with this object, and also when the tests'
/// process dies.
final class TerminalSession {
  let user: FreshUser
  /// The terminal as the shell had it before the first command.
  private(set) var formerState = TerminalState()
  /// The shell's process number, and its terminal's path.
  private var shell: (id: pid_t, terminal: String) = (0, "")
  private var commands = 0

  /// Opens a terminal of a size, in which the user's shell waits for a command.
  ///
  /// - Throws: `TerminalSession.Refusal` if there is no tmux, `WaitedInVain` if there is no shell.
  init(of user: FreshUser, columns: Int = 80, rows: Int = 24) throws {
    self.user = user
    let shell = ["/usr/bin/env"] + user.environmentCall + ["PS1=$ ", "/bin/sh", "-i"]
    let size = ["-x", "\(columns)", "-y", "\(rows)"]
    try tmux(["new-session", "-d"] + size + ["-c", user.home, "--"] + shell)
    try tmux(["set-option", "-g", "window-size", "manual"])
    try tmux(["set-option", "-g", "status", "off"])
    let tests = ProcessInfo.processInfo.processIdentifier
    let leash = "tail --pid=\(tests) -f /dev/null; tmux -S \(socket) kill-server"
    try tmux(["run-shell", "-b", leash])
    let pane = try ask("#{pane_pid} #{pane_tty}").split(separator: " ")
    if let id = pane.first.flatMap({ pid_t($0) }) { self.shell = (id, String(pane[1])) }
    try waitFor("$")
    formerState = try state()
  }

  deinit { close() }

  /// Closes the window, as a lost connection does: everything in it is hung up.
  func close() {
    _ = try? tmux(["kill-server"])
  }

  // MARK: What the user does

  /// Types text, letter by letter as it stands.
  func type(_ text: String) throws {
    try tmux(["send-keys", "-l", "--", text])
  }

  /// Presses keys by tmux's names: `Enter`, `Escape`, `Up`, `C-c`, `F1`, or the letter itself.
  func press(_ keys: String...) throws {
    try tmux(["send-keys", "--"] + keys)
  }

  /// Pastes text, bracketed if the program asked for that.
  func paste(_ text: String) throws {
    try tmux(["set-buffer", "--", text])
    try tmux(["paste-buffer", "-p", "-r"])
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Starts `jixiao` from the shell.
  func start(_ arguments: String...) throws {
    try start(arguments)
  }

  func start(_ arguments: [String]) throws {
    let quoted = arguments.map { "'" + $0.replacing("'", with: #"'\''"#) + "'" }
    try enter((["jixiao"] + quoted).joined(separator: " "))
  }

  /// Enters a line in the shell, for instance `fg`.
  func enter(_ line: String) throws {
    commands += 1
    try type("\(line); echo $? >\(statusFile)")
    try press("Enter")
  }

  // MARK: What the user sees

  /// The screen's rows as text, without the spaces at their ends.
  ///
  /// - Parameter styled: Whether colours and attributes stand in it, as escape sequences.
  func screen(styled: Bool = false) throws -> String {
    try tmux(["capture-pane", "-p"] + (styled ? ["-e"] : []))
  }

  /// Waits until a text stands on the screen, within one row.
  func waitFor(_ text: String, at place: SourceLocation = #_sourceLocation) throws {
    try waitForScreen("“\(text)” on the screen", at: place) { $0.contains(text) }
  }

  /// Waits until a text has gone from the screen.
  func waitForNo(_ text: String, at place: SourceLocation = #_sourceLocation) throws {
    try waitForScreen("“\(text)” to leave the screen", at: place) { !$0.contains(text) }
  }

  /// The settings, modes and cursor of the terminal now.
  func state() throws -> TerminalState {
    let settings = try user.run(program: "stty", ["-a", "-F", shell.terminal])
    return TerminalState(settings: settings.output, modes: try ask(TerminalState.modes))
  }

  /// Waits until something holds for the screen.
  func waitForScreen(
    _ expectation: String, at place: SourceLocation = #_sourceLocation,
    until holds: (String) -> Bool
  ) throws {
    var last = ""
    try wait(for: expectation, at: place, evidence: { last }) {
      last = try screen()
      return holds(last) ? () : nil
    }
  }

  // MARK: The program

  /// Waits until the last command has ended or was stopped, and returns its status.
  ///
  /// As the shell counts it: 128 plus the signal's number if a signal ended it, 148 if Ctrl-Z
  /// stopped it.
  func waitForEnd(at place: SourceLocation = #_sourceLocation) throws -> Int32 {
    let screen = { (try? self.screen()) ?? "" }
    return try wait(for: "the command's end", at: place, evidence: screen) {
      guard let text = try? String(contentsOfFile: statusFile, encoding: .utf8) else { return nil }
      return Int32(text.trimmingCharacters(in: .newlines))
    }
  }

  /// The process that has the terminal now, other than the shell.
  func foreground(at place: SourceLocation = #_sourceLocation) throws -> RunningProcess {
    try wait(for: "a program in the foreground", at: place) {
      guard let group = RunningProcess(id: shell.id).foregroundGroup, group != shell.id
      else { return nil }
      return RunningProcess(id: group)
    }
  }

  // MARK: tmux

  /// Where the shell writes the status of the last command.
  private var statusFile: String { "\(user.folder)/status\(commands)" }

  private var socket: String { "\(user.folder)/tmux" }

  private func ask(_ format: String) throws -> String {
    try tmux(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    // At the end of an argument, tmux takes a semicolon as the end of its command.
    let arguments = arguments.map { $0.hasSuffix(";") ? $0.dropLast() + "\\;" : $0 }
    let call = ["LC_ALL=C.UTF-8", "tmux", "-u", "-f", "/dev/null", "-S", socket] + arguments
    let outcome = try ChildProcess("/usr/bin/env", call, folder: user.folder).waitUntilEnded()
    guard outcome.status == 0 else { throw Refusal(arguments: arguments, words: outcome.errors) }
    return outcome.output
  }

  /// What tmux would not do.
  struct Refusal: Error {
    let arguments: [String]
    let words: String
  }
}
