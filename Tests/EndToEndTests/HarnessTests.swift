import Glibc
import Testing

extension EndToEnd {
  /// The harness itself, held against programs whose behaviour is known.
  @Suite struct Harness {
    @Test("A terminal shows what is typed, takes a new size, and notices what is left changed")
    func terminalSession() throws {
      let terminal = try TerminalSession(of: FreshUser(), columns: 60, rows: 10)
      try terminal.enter("stty size")
      try terminal.waitFor("10 60")
      try terminal.enter("cat")
      try terminal.type("停机 it's;")
      try terminal.press("Enter", "C-d")
      #expect(try terminal.waitForEnd() == 0)
      #expect(try terminal.screen().contains("停机 it's;\n停机 it's;"))
      #expect(try terminal.state() == terminal.formerState)

      try terminal.resize(columns: 160, rows: 50)
      try terminal.enter("stty size")
      try terminal.waitFor("50 160")
      #expect(try terminal.state() == terminal.formerState)

      try terminal.enter(#"stty -echo; printf '\033[?1049h\033[?25l'"#)
      #expect(try terminal.waitForEnd() == 0)
      let state = try terminal.state()
      #expect(state.settings != terminal.formerState.settings)
      #expect(state.modes.prefix(2) == ["1", "0"])
    }

    @Test("A program in the terminal can be stopped, continued, ended by a signal and hung up")
    func foregroundProgram() throws {
      let terminal = try TerminalSession(of: FreshUser())
      try terminal.enter("cat")
      let program = try terminal.foreground()
      try terminal.press("C-z")
      #expect(try terminal.waitForEnd() == 128 + SIGTSTP)
      try terminal.enter("fg")
      #expect(try terminal.foreground().id == program.id)
      program.signal(SIGTERM)
      #expect(try terminal.waitForEnd() == 128 + SIGTERM)
      try program.waitUntilGone()

      try terminal.enter("cat")
      let next = try terminal.foreground()
      terminal.close()
      try next.waitUntilGone()
    }

    @Test("Without a terminal, status, output and errors of a program come apart")
    func batch() throws {
      let user = try FreshUser(language: "en", variables: ["NO_COLOR": "1"])
      let line = #"cat; pwd; echo "$LANGUAGE $NO_COLOR" >&2; test ! -t 0 || exit 1; kill -ILL $$"#
      let outcome = try user.run(program: "sh", ["-c", line], input: "绩效\n")
      #expect(
        outcome == Outcome(status: 128 + SIGILL, output: "绩效\n\(user.home)\n", errors: "en 1\n"))
      #expect(try user.run().status == 0)
    }
  }
}
