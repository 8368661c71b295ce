import Testing

extension EndToEnd {
  /// The clerk's main job, by keys that the screen shows: each form once wrong and once right.
  @Suite struct Entering {
    @Test("A year's facts by keys: the screen and status say the same figures")
    func wholeJob() throws {
      let clerk = try FreshUser()
      let terminal = try TerminalSession(of: clerk)
      try terminal.open(asOf: "2025-07-31")
      try enterOutage(terminal)
      try enterConfirmation(terminal)
      try enterTicket(terminal)
      try enterDelivery(terminal)
      try enterAcceptance(terminal)
      try enterReading(terminal)
      for row in [
        "✗ 系统正常运行率 96.07%", "✗ 维修响应 30.0h", "✓ 服装购置数量 853", "✓ 产品合格率 99.65%",
        "✓ 返修率 0.59%", "✗ 设备合格率 96.67%", "✓ 硬件维护数量 98",
      ] {
        try terminal.waitForRow(row)
      }
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)

      let outcome = try clerk.run("status", "--as-of", "2025-07-31", "--format", "json")
      #expect(outcome.status == 1)
      let status = try PrintedStatus(outcome)
      let wanted = [
        "19-3": "96.07 missed", "19-5": "30.0 missed", "20-1": "853 met", "20-3": "99.65 met",
        "20-4": "0.59 met", "21-3": "96.67 missed", "19-1": "98 met",
      ]
      for (id, figures) in wanted { #expect(status[id] == figures, "\(id)") }
    }

    private func enterOutage(_ terminal: TerminalSession) throws {
      try terminal.press("o")
      try terminal.fill("soon")
      try terminal.waitFor("停机开始: 'soon' 无法识别")
      try terminal.replace(by: "3-1 8:00")
      try terminal.fill("", "200h", "")
      try terminal.waitFor("2025-03-09 16:00")
      try terminal.waitFor("系统正常运行率 已登记停机 200.0 小时")
      try terminal.fill("机房停电")
      try terminal.waitFor("已保存停机 (编号 1)")
      try terminal.press("Escape")
    }

    private func enterConfirmation(_ terminal: TerminalSession) throws {
      try terminal.press("l")
      try terminal.fill("2-30")
      try terminal.waitFor("没有 2-30 这一天")
      try terminal.replace(by: "7-31")
      try terminal.waitFor("系统正常运行率 无 → 96.07%  - → ✗")
      try terminal.press("Enter")
      try terminal.waitFor("已保存日志确认 (编号 2)")
      try terminal.press("Escape")
    }

    private func enterTicket(_ terminal: TerminalSession) throws {
      try terminal.press("r")
      try terminal.fill("5-6 9:00", "5-5 9:00")
      try terminal.waitFor("不能早于报修时间")
      try terminal.press("BTab")
      try terminal.replace(by: "30h")
      try terminal.waitFor("2025-05-07 15:00")
      try terminal.waitFor("维修响应 无 → 30.0 小时  - → ✗")
      try terminal.fill("", "服务器")
      try terminal.waitFor("已保存报修 (编号 3)")
      try terminal.press("Escape")
    }

    private func enterDelivery(_ terminal: TerminalSession) throws {
      try terminal.press("d")
      try terminal.waitFor("2025-05-06")
      try terminal.press("BTab")
      try terminal.replace(by: "7-20")
      try terminal.fill("", "夏装", "853", "853", "900", "5", "0", "")
      try terminal.waitFor("合格数: 不能多于检验数")
      try terminal.replace(by: "850")
      try terminal.waitFor("服装购置数量 无 → 853  - → ✓")
      try terminal.fill("", "", "", "")
      try terminal.waitFor("已保存到货 (编号 4)")
      try terminal.press("Escape")
    }

    private func enterAcceptance(_ terminal: TerminalSession) throws {
      try terminal.press("e")
      try terminal.fill("执法记录仪", "sixty")
      try terminal.waitFor("数量: 'sixty' 无法识别")
      try terminal.replace(by: "40+20")
      try terminal.fill("", "60", "58", "40", "39", "59")
      try terminal.type("60")
      try terminal.waitFor("设备合格率 无 → 96.67%  - → ✗")
      try terminal.press("Enter")
      try terminal.waitFor("已保存设备验收 (编号 5)")
      try terminal.press("Escape")
    }

    private func enterReading(_ terminal: TerminalSession) throws {
      try terminal.press("i")
      try terminal.fill("98.5")
      try terminal.waitFor("'98.5' 不是整数")
      try terminal.replace(by: "98")
      try terminal.waitFor("硬件维护数量 无 → 98  - → ✓")
      try terminal.press("Enter")
      try terminal.waitFor("已保存填报值 (编号 6)")
      try terminal.press("Escape")
    }

    @Test("A form speaks English: wrong, right, saved")
    func english() throws {
      let terminal = try TerminalSession(of: FreshUser(language: "en"))
      try terminal.open(asOf: "2025-07-31")
      try terminal.press("r")
      try terminal.fill("noon")
      try terminal.waitFor("not understood")
      try terminal.replace(by: "5-6 9:00")
      try terminal.fill("", "23h")
      try terminal.waitForRow("after saving")
      try terminal.waitFor("2025-05-07 08:00")
      try terminal.fill("printer")
      try terminal.waitFor("saved a repair ticket (entry 1)")
      try terminal.press("Escape", "q")
      #expect(try terminal.waitForEnd() == 0)
    }
  }
}
