import Foundation
import Testing

extension EndToEnd {
  @Suite struct Start {
    @Test("The first start makes the database, shows three projects, and says what to press")
    func firstStart() throws {
      let clerk = try FreshUser()
      let terminal = try TerminalSession(of: clerk)
      try terminal.start()
      try terminal.waitFor("数据库是新的: 按 o 登记停机, r 报修, d 到货, e 设备验收。")
      for title in ["19 二级平台运维", "20 制式服装", "21 装备更新"] {
        try terminal.waitFor(title)
      }
      #expect(FileManager.default.fileExists(atPath: "\(clerk.folder)/data/jixiao/jixiao.db"))
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)
      #expect(try terminal.state() == terminal.formerState)
      let status = try clerk.run("status", "--as-of", "2025-01-31", "--format", "json")
      #expect(try PrintedStatus(status)["19-3"] == "- no-data")
    }

    @Test("In English it starts in English, by option and by locale")
    func english() throws {
      let terminal = try TerminalSession(of: FreshUser())
      try terminal.start("--language", "en")
      try terminal.waitFor("The database is new: press o for an outage")
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)
      let reader = try FreshUser(language: "en")
      #expect(try reader.run("status").output.contains("2025 performance targets"))
    }

    @Test("The demo shows red, amber and green, in ASCII too, and keeps nothing")
    func demo() throws {
      let terminal = try TerminalSession(of: FreshUser(), columns: 120, rows: 40)
      try terminal.start("--demo", "--ascii")
      try terminal.waitFor("演示数据, 不会保留")
      try terminal.waitForRow("X 系统正常运行率")
      try terminal.waitForRow("! 硬件维护数量")
      try terminal.waitForRow("+ 网络覆盖率")
      #expect(try terminal.screen().allSatisfy { !"✗✓─█▁".contains($0) })
      let database = try terminal.foreground().openFiles.first { $0.hasSuffix("/demo.db") }
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)
      #expect(!FileManager.default.fileExists(atPath: try #require(database)))
    }

    @Test(
      "A terminal of an unknown kind is used all the same, and that is said afterwards",
      arguments: ["no-such-terminal", ""])
    func unknownTerminal(name: String) throws {
      let terminal = try TerminalSession(of: FreshUser(variables: ["TERM": name]))
      try terminal.start("--demo")
      try terminal.waitFor("19 二级平台运维")
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)
      try terminal.waitFor("不认识终端类型 \(name.isEmpty ? "(空)" : name), 按 xterm-256color 使用。")
    }

    @Test("A dumb terminal gets the panels as text, and the C locale still gets Chinese")
    func plainTerminals() throws {
      let terminal = try TerminalSession(of: FreshUser(locale: "C"), columns: 100, rows: 80)
      try terminal.enter("TERM=dumb jixiao --demo")
      #expect(try terminal.waitForEnd() == 0)
      try terminal.waitForRow("✗ 19-3 系统正常运行率 96.42% ≥97% 未达标")
      #expect(try terminal.state() == terminal.formerState)
      try terminal.start("--demo")
      try terminal.waitFor("演示数据")
      try terminal.waitForRow("✗ 系统正常运行率 96.42%")
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test("NO_COLOR is obeyed by status and console, and colours come only to a terminal")
    func colours() throws {
      let terminal = try TerminalSession(of: FreshUser(), columns: 120, rows: 100)
      try terminal.start("status", "--as-of", "2025-12-31")
      #expect(try terminal.waitForEnd() == 1)
      try terminal.waitFor("21-9")
      #expect(try terminal.screen(styled: true).contains("\u{1B}["))
      try terminal.enter("clear; NO_COLOR=1 jixiao status --as-of 2025-12-31")
      #expect(try terminal.waitForEnd() == 1)
      try terminal.waitFor("21-9")
      #expect(try !terminal.screen(styled: true).contains("\u{1B}["))
      try terminal.enter("NO_COLOR=1 jixiao --demo")
      try terminal.waitForRow("✗ 系统正常运行率 96.42%")
      #expect(try !terminal.screen(styled: true).contains("\u{1B}[1;31m"))
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)
    }
  }
}
