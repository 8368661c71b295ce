import Testing

extension EndToEnd {
  /// Rows copied from a spreadsheet, pasted into a form of a real terminal.
  @Suite struct Pasting {
    @Test("Rows with a fault enter nothing and name it; mended they are entered once, all at once")
    func rows() throws {
      let clerk = try FreshUser()
      let terminal = try TerminalSession(of: clerk)
      try terminal.open(asOf: "2025-07-31")
      try terminal.type("d")
      try terminal.waitFor("登记到货")
      try terminal.paste("日期\t品类\t数量\t检验数\t合格数\n2025/7/1\t夏装\t400\t400\t900\n")
      try terminal.waitFor("合格数")
      try terminal.waitFor("不能多于检验数")
      try terminal.press("Escape")
      for verdict in ["已登记 2 条", "同样的内容已登记过"] {
        try terminal.waitFor("登记到货")
        try terminal.paste("2025/7/1\t夏装\t400\t400\t399\n2025年7月2日\t冬装\t453\t４５３\t453\n")
        try terminal.waitFor("2 行")
        try terminal.press("Enter")
        try terminal.waitFor(verdict)
      }
      let facts = try clerk.run("facts", "--kind", "delivery", "--format", "csv")
      #expect(facts.status == 0)
      #expect(facts.output.split(whereSeparator: \.isNewline).count == 3, "\(facts)")
    }
  }
}
