import Testing

extension EndToEnd {
  @Suite struct Resizing {
    @Test("A half-typed form survives a window that becomes too small, and large again")
    func smallAndBack() throws {
      let terminal = try TerminalSession(of: FreshUser(), columns: 160, rows: 50)
      try terminal.open(asOf: "2025-07-31")
      try terminal.press("d")
      try terminal.fill("7-20", "夏装")
      try terminal.type("85")
      try terminal.waitForRow("> 数量 85")
      try terminal.resize(columns: 20, rows: 5)
      try terminal.waitFor("窗口太小")
      try terminal.waitFor("20x5 <")
      try terminal.resize(columns: 1, rows: 1)
      try terminal.resize(columns: 160, rows: 50)
      try terminal.waitForRow("> 数量 85")
      try terminal.waitFor("夏装")
      try terminal.type("3")
      try terminal.waitForRow("> 数量 853")
      try terminal.waitFor("服装购置数量 无 → 853")
      try terminal.press("Escape")
      try terminal.resize(columns: 80, rows: 24)
      try terminal.waitFor("未保存的到货已留着")
      try terminal.waitFor("19 二级平台运维")
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)
      #expect(try terminal.state() == terminal.formerState)
    }
  }
}
