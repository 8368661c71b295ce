import Foundation
import Testing

extension EndToEnd {
  /// A disk without room, or that takes nothing: said, nothing lost, and work goes on afterwards.
  @Suite struct FullDisks {
    private static let fact = ["add", "confirmation", "--service", "platform", "--through"]

    @Test("On a full disk a save says so; everything is there, and works once there is room")
    func saving() throws {
      let disk = try SmallDisk(of: FreshUser(language: "en"))
      let words = ["--database", disk.database] + Self.fact
      #expect(try disk.run(program: "jixiao", words + ["2025-06-30"]).status == 0)
      try disk.fill()
      let refused = try disk.run(program: "jixiao", words + ["2025-07-31"])
      #expect(refused.status == 74 && refused.output.isEmpty, "\(refused)")
      #expect(refused.errors.contains("Not saved: the disk of \(disk.database) is full"))
      let verdict = try disk.run("verify")
      #expect(verdict.status == 0 && verdict.output.contains(": 1 entry"), "\(verdict)")
      try disk.free()
      #expect(try disk.run(program: "jixiao", words + ["2025-07-31"]).status == 0)
      let later = try disk.run("verify")
      #expect(later.status == 0 && later.output.contains(": 2 entries"), "\(later)")
    }

    @Test("A database is not made by half on a full disk")
    func making() throws {
      let disk = try SmallDisk(of: FreshUser(language: "en"))
      try disk.fill()
      let refused = try disk.run("status")
      #expect(
        [73, 74].contains(refused.status) && refused.errors.contains("is full"), "\(refused)")
      try disk.free()
      #expect(try disk.run("verify").status == 0)
    }

    @Test("On a full disk an export leaves the old file, and no other")
    func exporting() throws {
      let disk = try SmallDisk(of: FreshUser(language: "en"))
      let file = "\(disk.folder)/a.json"
      #expect(try disk.run("export", file).status == 0)
      let former = try disk.run(program: "cat", [file]).output
      try disk.fill()
      let refused = try disk.run("export", file, "--overwrite", "--as-of", "2025-03-31")
      #expect(refused.status == 73 && refused.errors.contains("the disk is full"), "\(refused)")
      #expect(try disk.run(program: "cat", [file]).output == former)
      let names = try disk.run(program: "ls", ["-A", disk.folder]).output
      #expect(!names.contains(".jixiao-"), "\(names)")
      try disk.free()
      #expect(try disk.run("export", file, "--overwrite", "--as-of", "2025-03-31").status == 0)
      #expect(try disk.run(program: "cat", [file]).output.contains("2025-03-31"))
    }

    @Test("The console says that the disk is full, keeps what was typed, and saves it later")
    func typing() throws {
      let disk = try SmallDisk(of: FreshUser())
      let terminal = try PseudoTerminal(
        of: disk.user, "--database", disk.database, "--as-of", "2025-07-31", prefix: disk.prefix)
      try terminal.waitFor("19 二级平台运维")
      try disk.fill()
      try terminal.send("l")
      try terminal.send("7-31\r")
      try terminal.waitFor("所在的磁盘已满")
      try terminal.show("", "7-31")
      try disk.free()
      try terminal.send("\r")
      try terminal.waitFor("已保存日志确认")
      try terminal.send("\u{3}")
      try terminal.show("", "19 二级平台运维")
      try terminal.send("q")
      #expect(try terminal.waitForEnd().status == 0)
      #expect(try disk.run("verify").output.contains("1 条"))
    }

    @Test("A disk that may only be read refuses a save, and still shows everything")
    func readOnly() throws {
      let disk = try SmallDisk(of: FreshUser(language: "en"))
      let words = ["--database", disk.database] + Self.fact
      #expect(try disk.run(program: "jixiao", words + ["2025-06-30"]).status == 0)
      try disk.run(program: "mount", ["-o", "remount,ro", disk.folder])
      let refused = try disk.run(program: "jixiao", words + ["2025-07-31"])
      #expect(refused.status == 77 && refused.errors.contains("read-only"), "\(refused)")
      let shown = try disk.run("facts", "--read-only")
      #expect(shown.status == 0 && shown.output.contains("#1 2025-06-30"), "\(shown)")
      try disk.run(program: "mount", ["-o", "remount,rw", disk.folder])
      #expect(try disk.run(program: "jixiao", words + ["2025-07-31"]).status == 0)
    }
  }
}
