import Foundation
import Testing

extension EndToEnd {
  /// What an account can reach whose one command is the program.
  @Suite struct Confined {
    private let user: FreshUser
    private let exports: String

    init() throws {
      user = try FreshUser(variables: ["JIXIAO_DATABASE": "/nowhere/else.db"])
      exports = "\(user.home)/exports"
      try FileManager.default.createDirectory(
        atPath: exports, withIntermediateDirectories: false)
      #expect(try user.run("status", "--database", "x.db", "--as-of", "2025-01-31").status == 0)
    }

    private func export(_ name: String, _ more: String...) throws -> Outcome {
      try user.run(
        program: "jixiao",
        ["export", "--kiosk", "--database", "x.db", "--export-dir", exports] + more + ["--", name])
    }

    @Test("Exports go into one folder under plain names, and nowhere else")
    func exporting() throws {
      let files = FileManager.default
      #expect(try export("汇总.md").status == 0)
      #expect(files.fileExists(atPath: "\(exports)/汇总.md"))
      try files.createSymbolicLink(
        atPath: "\(exports)/link.md", withDestinationPath: "\(user.home)/target.md")
      for name in [
        "../a.md", "/tmp/a.md", "\(user.home)/a.md", ".a.md", "-a.md", "a/b.md", "~/a.md", "..",
        "a\u{202E}.md", "a\n.md",
      ] {
        let refused = try export(name)
        #expect([64, 77].contains(refused.status), "\(name) \(refused)")
      }
      #expect(try export("link.md").status == 73)
      #expect(try export("link.md", "--overwrite").status == 0)
      #expect(!files.fileExists(atPath: "\(user.home)/target.md"))
      let there = try files.contentsOfDirectory(atPath: exports)
      #expect(Set(there) == ["汇总.md", "link.md"])
      #expect(
        Set(try files.contentsOfDirectory(atPath: user.home)) == [
          "exports", "x.db", "x.db-journal",
        ])
    }

    @Test("A link in the folder's place is refused, and without a folder nothing is written")
    func folders() throws {
      try FileManager.default.createSymbolicLink(
        atPath: "\(user.home)/aside", withDestinationPath: exports)
      let link = try user.run(
        "export", "--database", "x.db", "--export-dir", "aside", "a.md")
      #expect(link.status == 73 && link.errors.contains("不是文件夹"), "\(link)")
      let none = try user.run("export", "--kiosk", "--database", "x.db", "a.md")
      #expect(none.status == 77 && none.errors.contains("--export-dir"), "\(none)")
    }

    @Test("No file is read, and the environment names no database")
    func reading() throws {
      let rows = "\(user.home)/rows.csv"
      try "day,asset\n2025-03-01,A1\n".write(toFile: rows, atomically: false, encoding: .utf8)
      let file = try user.run(
        "add", "maintenance", "--kiosk", "--database", "x.db", "--csv", "rows.csv")
      #expect(file.status == 77 && file.errors.contains("此处不读文件 (rows.csv)"), "\(file)")
      let typed = try user.run(
        "add", "maintenance", "--kiosk", "--database", "x.db", "--csv", "-",
        input: "day,asset\n2025-03-01,A1\n")
      #expect(typed.status == 0, "\(typed)")
      let nameless = try user.run("status", "--kiosk")
      #expect(nameless.status == 64 && nameless.errors.contains("--database"), "\(nameless)")
    }

    @Test("In the console too, exports stay in the folder, and no terminfo of the user's is read")
    func console() throws {
      // A description of a terminal that is only the user's: with it the screen would open.
      let own = "\(user.home)/.terminfo"
      let compiled = try user.run(
        program: "sh", ["-c", "infocmp -x xterm | sed 's/^xterm|/mine|/' >m && tic -x -o \(own) m"])
      try #require(compiled.status == 0, "\(compiled)")
      let terminal = try TerminalSession(of: user)
      try terminal.enter(
        "TERM=mine jixiao --kiosk --database x.db --export-dir \(exports)")
      try terminal.waitFor("绩效目标")
      try terminal.press("x", "C-u")
      try terminal.type("../a.md")
      try terminal.press("Enter")
      try terminal.waitFor("此处只能写单个文件名")
      try terminal.press("Escape", "x", "C-u")
      try terminal.type("a.md")
      try terminal.press("Enter")
      try terminal.waitFor("已导出到 a.md")
      try terminal.press("q")
      try terminal.waitFor("不认识终端类型 mine")
      #expect(try FileManager.default.contentsOfDirectory(atPath: exports) == ["a.md"])
    }
  }
}
