import Foundation
import Glibc
import Testing

extension EndToEnd {
  @Suite struct Signals {
    @Test(
      "A signal ends the console as itself; terminal and demo are left as they were",
      arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func ended(by number: Int32) throws {
      let terminal = try TerminalSession(of: FreshUser())
      try terminal.start("--demo")
      try terminal.waitFor("演示数据")
      let program = try terminal.foreground()
      let database = try #require(program.openFiles.first { $0.hasSuffix("/demo.db") })
      program.signal(number)
      try program.waitUntilGone()
      let status =
        number == SIGINT ? try terminal.statusAfterInterrupt() : try terminal.waitForEnd()
      #expect(status == 128 + number)
      #expect(try terminal.state() == terminal.formerState)
      try terminal.paste("printf %s bare")
      try terminal.press("Enter")
      try terminal.waitFor("bare$")
      #expect(!FileManager.default.fileExists(atPath: database))
    }

    @Test("A crash gives the terminal back", arguments: [SIGILL, SIGSEGV, SIGABRT])
    func crashed(by number: Int32) throws {
      let terminal = try TerminalSession(of: FreshUser())
      try terminal.start()
      try terminal.waitFor("19 二级平台运维")
      let program = try terminal.foreground()
      program.signal(number)
      #expect(try terminal.waitForEnd() == 128 + number)
      #expect(try terminal.state() == terminal.formerState)
      try program.waitUntilGone()
      try terminal.paste("printf %s bare")
      try terminal.press("Enter")
      try terminal.waitFor("bare$")
    }

    @Test("Ctrl-C leaves a form and keeps what was typed, and ends the program at home")
    func controlC() throws {
      let terminal = try TerminalSession(of: FreshUser())
      try terminal.start()
      try terminal.waitFor("19 二级平台运维")
      try terminal.press("o")
      try terminal.type("3-1 8:00")
      try terminal.press("C-c")
      try terminal.waitFor("未保存的停机已留着")
      try terminal.press("o")
      try terminal.waitFor("3-1 8:00")
      try terminal.press("C-c")
      try terminal.waitFor("未保存的停机已留着")
      let program = try terminal.foreground()
      try terminal.press("C-c")
      try program.waitUntilGone()
      #expect(try terminal.statusAfterInterrupt() == 128 + SIGINT)
      #expect(try terminal.state() == terminal.formerState)
    }

    @Test("Ctrl-Z gives the terminal back, and fg returns to the half-typed form")
    func suspended() throws {
      let terminal = try TerminalSession(of: FreshUser())
      try terminal.start()
      try terminal.waitFor("19 二级平台运维")
      try terminal.press("r")
      try terminal.type("5-6 9:00")
      try terminal.waitFor("5-6 9:00")
      for _ in 1...2 {
        try terminal.press("C-z")
        #expect(try terminal.waitForEnd() == 128 + SIGTSTP)
        #expect(try terminal.state() == terminal.formerState)
        try terminal.resize(columns: 100, rows: 30)
        try terminal.enter("clear; fg")
        try terminal.waitFor("5-6 9:00")
        try terminal.waitFor("登记报修")
      }
      try terminal.press("Escape")
      try terminal.waitFor("19 二级平台运维")
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)
      #expect(try terminal.state() == terminal.formerState)
    }

    @Test("A lost connection ends the program, and the demo goes with it")
    func hungUp() throws {
      let terminal = try TerminalSession(of: FreshUser())
      try terminal.start("--demo")
      try terminal.waitFor("演示数据")
      let program = try terminal.foreground()
      let database = try #require(program.openFiles.first { $0.hasSuffix("/demo.db") })
      terminal.close()
      try program.waitUntilGone()
      #expect(!FileManager.default.fileExists(atPath: database))
    }

    @Test("After a kill that nothing can catch, the next start has what was saved")
    func killed() throws {
      let clerk = try FreshUser()
      let terminal = try TerminalSession(of: clerk)
      try terminal.start("--as-of", "2025-07-31")
      try terminal.waitFor("19 二级平台运维")
      try terminal.press("l")
      try terminal.fill("7-31")
      try terminal.waitFor("已保存日志确认 (编号 1)")
      let program = try terminal.foreground()
      program.signal(SIGKILL)
      #expect(try terminal.waitForEnd() == 128 + SIGKILL)
      try program.waitUntilGone()
      // The line is still raw: only a line feed ends what is typed.
      try terminal.type("stty sane")
      try terminal.press("C-j")
      try terminal.start("--as-of", "2025-07-31")
      try terminal.waitForRow("✓ 系统正常运行率 100.00%")
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test("What was asked for is finished before the program ends")
    func finishesSaves() throws {
      let clerk = try FreshUser()
      _ = try clerk.run("add", "confirmation", "--service", "platform", "--through", "2025-07-31")
      let terminal = try TerminalSession(of: clerk)
      try terminal.start()
      try terminal.waitFor("19 二级平台运维")
      try terminal.type("uq")
      #expect(try terminal.waitForEnd() == 0)
      let status = try clerk.run("status", "--as-of", "2025-07-31", "--format", "json")
      #expect(try PrintedStatus(status)["19-3"] == "- no-data")
    }
  }
}

extension TerminalSession {
  /// The status of a command that has ended, asked anew: a shell drops the rest of a line whose
  /// command an interrupt has ended.
  fileprivate func statusAfterInterrupt() throws -> Int32 {
    try waitFor("\n$")
    try enter("(exit $?)")
    return try waitForEnd()
  }
}
