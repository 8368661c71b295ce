import Testing

extension EndToEnd {
  /// A clerk's year by keys alone, from an empty database, and what an auditor finds of it.
  @Suite struct WholeYear {
    @Test(
      "All 30 rows get a status by keys alone; verify passes, and names a fact that was changed")
    func everyRow() throws {
      let clerk = try FreshUser()
      let terminal = try TerminalSession(of: clerk)
      try terminal.open(asOf: "2025-12-31")
      var year = Entries(terminal)
      try year.enter("20-1", "a", "2025-07-20", "夏装", "853", "", "850", "5", "0", "120")
      try year.enter("21-1", "a", "执法记录仪", "60", "", "60", "40", "40", "60", "60")
      try year.enter("19-1", "a", "YW-001")
      try year.enter("19-2", "a", "200", "198")
      for row in ["19-3", "19-8"] {
        try year.enter(row, "a", "2025-03-01 8:00", "20h", "", "停电")
        try year.enter(row, "l", "2025-12-31")
      }
      try year.enter("19-4", "a", "2025-05-06 9:00", "2h", "")
      for row in ["19-6", "19-7", "20-8", "21-7"] { try year.enter(row, "a", "10.5", "") }
      for row in ["19-9", "20-12", "21-9"] { try year.enter(row, "a", "100", "97", "2") }
      for row in ["20-5", "20-6", "21-5"] { try year.enter(row, "a", "2025-03-20", "") }
      for row in ["20-10", "20-11", "21-8"] { try year.enter(row, "a", "500", "495") }
      try year.enter("20-9", "ng", "夏装", "130", "")
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)

      let status = try PrintedStatus(
        clerk.run("status", "--as-of", "2025-12-31", "--format", "json"))
      #expect(status.ids.count == 30)
      for id in status.ids { #expect(!status[id].hasSuffix("no-data"), "\(id)") }
      try audit(clerk, ofFacts: year.count)
    }

    /// The history is whole until a byte of a fact is changed behind its back.
    private func audit(_ clerk: FreshUser, ofFacts count: Int) throws {
      let whole = try clerk.run("verify")
      #expect(whole.status == 0, "\(whole)")
      #expect(whole.output.contains("\(count)"))
      let change = """
        UPDATE fact SET content = CAST(
          replace(CAST(content AS TEXT), 'YW-001', 'YW-007') AS BLOB) WHERE id = 3
        """
      let database = "\(clerk.folder)/data/jixiao/jixiao.db"
      let sqlite = try clerk.run(program: "sqlite3", [database, change])
      #expect(sqlite == Outcome(status: 0, output: "", errors: ""))
      let changed = try clerk.run("verify")
      #expect(changed.status == 65)
      #expect(changed.errors.contains("登记 3 "), "\(changed)")
    }
  }
}

/// Records that are entered one after the other, each from the row that it feeds.
private struct Entries {
  let terminal: TerminalSession
  private(set) var count = 0

  init(_ terminal: TerminalSession) {
    self.terminal = terminal
  }

  /// Finds a row, opens a form by keys, fills what it does not propose, and waits for the save.
  mutating func enter(_ row: String, _ keys: String, _ texts: String...) throws {
    try terminal.type("/")
    try terminal.fill(row)
    try terminal.type(keys)
    for text in texts { try terminal.fill(text) }
    count += 1
    try terminal.waitFor("(编号 \(count))")
    try terminal.press("Escape")
    try terminal.waitForNo("(编号 \(count))")
  }
}
