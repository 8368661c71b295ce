import Foundation
import Testing

extension EndToEnd {
  /// Backups and restores, as a person in charge of the machine makes them.
  @Suite struct Backups {
    @Test("A backup is made while others work, says what it holds, and comes back by --yes alone")
    func roundTrip() throws {
      let clerk = try FreshUser(language: "en")
      try enter(2, by: clerk)
      let made = try clerk.run("backup", "copy.db")
      #expect(made.status == 0, "\(made.errors)")
      #expect(made.output.contains("\(clerk.home)/copy.db") && made.output.contains("2 facts"))
      let head = try #require(made.output.split(separator: " ").last).dropLast()
      #expect(head.count == 64)
      #expect(try clerk.run("backup", "copy.db").status == 73)
      #expect(try clerk.run("backup", "copy.db", "--replace").status == 0)
      try enter(1, by: clerk)

      let asked = try clerk.run("restore", "copy.db")
      #expect(asked.status == 64 && asked.errors.contains("--yes"))
      #expect(asked.output.contains("has 1 fact (1 change in all) that the backup does not have"))
      #expect(try facts(of: clerk) == 3)
      let restored = try clerk.run("restore", "--yes", "copy.db")
      #expect(restored.status == 0, "\(restored.errors)")
      #expect(try facts(of: clerk) == 2)
      #expect(try clerk.run("verify", "--head", String(head)).status == 0)
      #expect(try clerk.run("log").output.contains("restored  database"))
      let kept = try #require(restored.output.split(separator: " ").last).dropLast()
      let former = try clerk.run("facts", "--format", "csv", "--database", String(kept))
      #expect(former.output.split(whereSeparator: \.isNewline).count == 4)
    }

    @Test("A file that was changed is refused and changes nothing")
    func tampered() throws {
      let clerk = try FreshUser(language: "en")
      try enter(2, by: clerk)
      #expect(try clerk.run("backup", "copy.db").status == 0)
      let sql = "UPDATE fact SET person = 'somebody' WHERE id = 1"
      #expect(try clerk.run(program: "sqlite3", ["copy.db", sql]).status == 0)
      let before = try clerk.run("log").output
      let refused = try clerk.run("restore", "--yes", "copy.db")
      #expect(refused.status == 65 && refused.errors.contains("is not as its history says"))
      #expect(try clerk.run("log").output == before)
    }

    @Test("A console stays open over a restore and shows what came back")
    func underAnOpenConsole() throws {
      let clerk = try FreshUser()
      try enter(1, by: clerk)
      #expect(try clerk.run("backup", "copy.db").status == 0)
      try enter(1, by: clerk)
      let terminal = try TerminalSession(of: clerk, columns: 160, rows: 50)
      try terminal.start("--as-of", "2025-07-31")
      try terminal.waitFor("2/853")
      #expect(try clerk.run("restore", "--yes", "copy.db").status == 0)
      try terminal.waitFor("1/853")
      try terminal.type(":backup again.db")
      try terminal.press("Enter")
      try terminal.waitFor("已备份到 \(clerk.home)/again.db")
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)
      #expect(try clerk.run("verify", "--database", "again.db").status == 0)
    }

    @Test("The day's first save makes the day's backup, which is as good as any other")
    func daily() throws {
      let clerk = try FreshUser()
      try enter(2, by: clerk)
      let folder = "\(clerk.folder)/data/jixiao/backups"
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.count == 1)
      let name = try #require(names.first)
      #expect(name.wholeMatch(of: /jixiao-\d{4}-\d\d-\d\d\.db/) != nil)
      #expect(try clerk.run("verify", "--database", "\(folder)/\(name)").status == 0)
      #expect(try clerk.run("settings", "daily-backups", "no").status == 0)
      try FileManager.default.removeItem(atPath: folder)
      try enter(1, by: clerk)
      #expect(!FileManager.default.fileExists(atPath: folder))
    }

    @Test("A daily backup that fails is said once a day, to scripts too, and by doctor")
    func failing() throws {
      let clerk = try FreshUser(language: "en")
      try enter(1, by: clerk)
      let folder = "\(clerk.folder)/data/jixiao/backups"
      #expect(try clerk.run("doctor").output.contains("automatic backups: the newest is of "))
      #expect(
        try clerk.run(program: "sh", ["-c", "rm -r \(folder) && touch \(folder)"]).status == 0)
      let save = ["add", "maintenance", "--day", "2025-03-01", "--asset"]
      let first = try clerk.run(program: "jixiao", save + ["one"])
      #expect(first.status == 0 && first.errors.contains("Today's automatic backup failed"))
      let second = try clerk.run(program: "jixiao", save + ["two"])
      #expect(second.status == 0 && second.errors.isEmpty, "\(second)")
      let verdict = try clerk.run("doctor")
      #expect(
        verdict.status == 78 && verdict.output.contains("automatic backups fail"), "\(verdict)")
    }

    private func enter(_ count: Int, by clerk: FreshUser) throws {
      for _ in 0..<count {
        let outcome = try clerk.run(
          "add", "delivery", "--day", "2025-05-06", "--category", "夏装", "--quantity", "1",
          "--inspected", "1", "--qualified", "1")
        #expect(outcome.status == 0, "\(outcome.errors)")
      }
    }

    private func facts(of clerk: FreshUser) throws -> Int {
      try clerk.run("facts", "--format", "csv").output.split(whereSeparator: \.isNewline).count - 1
    }
  }
}
