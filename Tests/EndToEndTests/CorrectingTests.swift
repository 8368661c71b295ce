import Testing

extension EndToEnd {
  @Suite struct Correcting {
    /// A clerk whose platform log is confirmed as complete through July.
    private func clerk(withOutage hasOutage: Bool) throws -> FreshUser {
      let clerk = try FreshUser()
      let confirmed = try clerk.run(
        "add", "confirmation", "--service", "platform", "--through", "2025-07-31")
      #expect(confirmed.status == 0)
      guard hasOutage else { return clerk }
      let outage = try clerk.run(
        "add", "outage", "--service", "platform", "--from", "2025-03-01 08:00", "--to", "200h",
        "--as-of", "2025-07-31")
      #expect(outage.status == 0)
      #expect(outage.output.contains("系统正常运行率 100.00% → 96.07%  ✓ → ✗"))
      return clerk
    }

    @Test("An outage turns 19-3 red at once, and u turns it green again")
    func flip() throws {
      let terminal = try TerminalSession(of: clerk(withOutage: false))
      try terminal.open(asOf: "2025-07-31")
      try terminal.waitForRow("✓ 系统正常运行率 100.00%")
      try terminal.press("o")
      try terminal.fill("3-1 8:00", "200h")
      try terminal.waitFor("系统正常运行率 100.00% → 96.07%  ✓ → ✗")
      try terminal.fill("", "")
      try terminal.waitFor("已保存停机")
      try terminal.press("Escape")
      try terminal.waitForRow("✗ 系统正常运行率 96.07%")
      try terminal.press("u")
      try terminal.waitFor("已撤销#")
      try terminal.waitForRow("✓ 系统正常运行率 100.00%")
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test("From its details a fact is corrected and voided, each with a reason")
    func correctAndVoid() throws {
      let clerk = try clerk(withOutage: true)
      let terminal = try TerminalSession(of: clerk, columns: 160, rows: 50)
      try terminal.open(asOf: "2025-07-31")
      try terminal.press("Down", "Down", "Enter")
      try terminal.waitFor("19-3 系统正常运行率")
      try terminal.waitFor("2025-03-01 停机")
      try terminal.press("Down", "c")
      try terminal.waitFor("更正停机 (编号 2)")
      try terminal.press("Tab", "Tab")
      try terminal.replace(by: "20h")
      try terminal.waitFor("系统正常运行率 96.07% → 99.61%  ✗ → ✓")
      try terminal.fill("", "", "", "")
      try terminal.waitFor("更正须说明原因")
      try terminal.fill("抄错一位")
      try terminal.waitFor("已更正停机 (新编号 3)")
      try terminal.waitForRow("✓ 达标 实际 99.61%")
      try terminal.waitFor("抄错一位")
      try terminal.press("Up", "v")
      try terminal.waitFor("为什么作废?")
      try terminal.fill("重复登记")
      try terminal.waitFor("已作废停机")
      try terminal.waitForRow("✓ 达标 实际 100.00%")
      try terminal.press("Escape", "q")
      #expect(try terminal.waitForEnd() == 0)
      let status = try clerk.run("status", "--as-of", "2025-07-31", "--format", "json")
      #expect(try PrintedStatus(status)["19-3"] == "100.00 met")
    }
  }
}
