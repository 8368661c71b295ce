import Testing

extension EndToEnd {
  /// What is set, and what is to do, as scripts ask for them.
  @Suite struct SettingsAndWorklist {
    @Test("A setting is set with its reason, explained, in the history, and set back")
    func settings() throws {
      let clerk = try FreshUser()
      let due = try clerk.run(
        "settings", "due-days", "10-31", "--indicator", "20-1", "--as-of", "2025-10-01", "--why",
        "厂家延期")
      #expect(due.status == 0, "\(due.errors)")
      #expect(due.output.contains("20-1=2025-10-31"))
      #expect(due.output.contains("服装购置数量"))
      let explained = try clerk.run("settings", "due-days", "--project", "20")
      #expect(explained.output.contains("厂家延期"))
      #expect(try clerk.run("log").output.contains("设置 due-days 20-1=2025-10-31"))
      let back = try clerk.run("settings", "due-days", "--default", "--indicator", "20-1")
      #expect(back.status == 0 && back.output.contains("恢复默认"))
      #expect(try clerk.run("verify").status == 0)
      let again = try clerk.run("settings", "due-days", "--default", "--project", "20")
      #expect(again.status == 0)
      #expect(try clerk.run("log").output.split(separator: "\n").count == 3)
    }

    @Test("A read-only opening shows settings and changes none")
    func readOnly() throws {
      let clerk = try FreshUser()
      _ = try clerk.run("status")
      let refused = try clerk.run("settings", "warning-days", "14", "--read-only")
      #expect(refused.status == 77)
      #expect(try clerk.run("settings", "--read-only").output.contains("30 天"))
    }

    @Test("todo exits with 1 where something is overdue, and with 0 in January")
    func todo() throws {
      let clerk = try FreshUser()
      let july = try clerk.run("todo", "--as-of", "2025-07-31")
      #expect(july.status == 1)
      #expect(july.output.contains("平台停机日志尚未确认, 应确认至 2025-07-31"))
      let january = try clerk.run("todo", "--as-of", "2025-01-15", "--format", "json")
      #expect(january.status == 0)
      #expect(january.output.contains("\"overdue\": 0"))
      #expect(try clerk.run("todo", "--project", "21", "--as-of", "2025-07-31").status == 1)
    }

    @Test("The worklist opens a form with what is known, and the screen of settings saves in place")
    func console() throws {
      let clerk = try FreshUser()
      let terminal = try TerminalSession(of: clerk)
      try terminal.start("--as-of", "2025-07-31")
      try terminal.waitFor("截至 2025-07-31")
      try terminal.press("T")
      try terminal.waitFor("平台停机日志尚未确认")
      try terminal.press("Enter")
      try terminal.waitFor("登记日志确认")
      try terminal.waitFor("2025-07-31")
      try terminal.press("Escape")
      try terminal.waitFor("待办:")
      try terminal.press("Escape", "S")
      try terminal.waitFor("约定服务时间")
      try terminal.press("Down", "Enter", "C-u")
      try terminal.type("90m")
      try terminal.waitFor("1 小时 30 分钟")
      try terminal.press("Enter")
      try terminal.waitFor("响应时限 (全部项目): 1 小时 30 分钟")
      try terminal.press("Escape", "q")
      #expect(try terminal.waitForEnd() == 0)
      #expect(try clerk.run("settings", "response-limit").output.contains("1 小时 30 分钟"))
    }
  }
}
