import Foundation
import Testing

extension EndToEnd {
  /// The file that a console has open is taken away, exchanged, or upgraded by a newer version.
  @Suite struct LostFiles {
    /// What may happen to an open database.
    enum Loss: String, CaseIterable, Sendable {
      case renamed = #"mv "$1" "$1.old""#
      case replaced = #"cp "$1" "$1.new"; mv "$1" "$1.old"; mv "$1.new" "$1""#
      case removed = #"ln "$1" "$1.old"; rm "$1""#
    }

    @Test(
      "A save into a file that is no longer there is refused, and works once it is back",
      arguments: Loss.allCases)
    func taken(how loss: Loss) throws {
      let user = try FreshUser()
      let terminal = try openedForm(of: user)
      #expect(try user.run(program: "sh", ["-c", loss.rawValue, "sh", user.database]).status == 0)
      try terminal.send("7-31\r")
      try terminal.waitFor("在使用中被替换或改名")
      let old = try user.run("verify", "--database", "\(user.database).old")
      #expect(old.status == 0 && old.output.contains("0 条"), "\(old)")
      let back = #"mv "$1.old" "$1""#
      #expect(try user.run(program: "sh", ["-c", back, "sh", user.database]).status == 0)
      try terminal.send("\r")
      try terminal.waitFor("已保存日志确认")
      let verdict = try user.run("verify")
      #expect(verdict.status == 0 && verdict.output.contains("1 条"), "\(verdict)")
      try leave(terminal)
    }

    @Test("An older program that has the file open writes nothing into a newer version's schema")
    func upgraded() throws {
      let user = try FreshUser()
      let terminal = try openedForm(of: user)
      try upgrade(user.database, to: "99")
      try terminal.send("7-31\r")
      try terminal.waitFor("由更新的版本写成 (格式 99")
      let facts = try user.run(
        program: "sqlite3", [user.database, "SELECT count(*) FROM fact, history"])
      #expect(facts.output == "0\n")
      try leave(terminal)
    }

    private func openedForm(of user: FreshUser) throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(of: user, "--as-of", "2025-07-31")
      try terminal.waitFor("19 二级平台运维")
      try terminal.show("l", "登记日志确认")
      return terminal
    }

    /// Does to the file what a newer version would: a schema of a higher number.
    private func upgrade(_ database: String, to schema: String) throws {
      let outcome = try ChildProcess(
        "/usr/bin/sqlite3", [database, "PRAGMA user_version = \(schema)"], folder: "/tmp"
      ).waitUntilEnded()
      #expect(outcome.status == 0, "\(outcome)")
    }

    private func leave(_ terminal: PseudoTerminal) throws {
      terminal.program.signal(SIGTERM)
      #expect(try terminal.waitForEnd().status == 128 + SIGTERM)
    }
  }
}
