import Foundation
import Testing

extension EndToEnd {
  @Suite struct Exporting {
    @Test("x proposes a name, asks before it replaces a file, and shows the whole path")
    func fromTheScreen() throws {
      let clerk = try FreshUser()
      let path = "\(clerk.home)/绩效汇总-2025-07-31.txt"
      let terminal = try TerminalSession(of: clerk)
      try terminal.start("--demo")
      try terminal.waitFor("演示数据")
      try terminal.press("x")
      try terminal.waitFor("导出文件: 绩效汇总-2025-07-31.txt")
      try terminal.press("Enter")
      try terminal.waitFor("已导出到 \(path)")
      let exported = try String(contentsOfFile: path, encoding: .utf8)
      #expect(exported.contains("系统正常运行率"))

      try "mine".write(toFile: path, atomically: false, encoding: .utf8)
      try terminal.press("x", "Enter")
      try terminal.waitFor("已存在, 覆盖吗?")
      try terminal.press("n")
      try terminal.waitForNo("覆盖吗?")
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
      try terminal.press("Enter")
      try terminal.waitFor("已存在, 覆盖吗?")
      try terminal.press("y")
      try terminal.waitFor("已导出到 \(path)")
      #expect(try String(contentsOfFile: path, encoding: .utf8) == exported)

      try terminal.press("x", "C-u")
      try terminal.fill("~/没有/汇总.csv")
      try terminal.waitFor("没有导出 \(clerk.home)/没有/汇总.csv")
      try terminal.press("Escape", "q")
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test("The text lines up with wide characters, within 100 columns")
    func linesUp() throws {
      let clerk = try FreshUser()
      _ = try clerk.run("export", "a.txt", "--as-of", "2025-07-31")
      let text = try String(contentsOfFile: "\(clerk.home)/a.txt", encoding: .utf8)
      let lines = text.split(separator: "\n")
      let rows = lines.filter { $0.contains("≥") && ($0.contains("未达标") || $0.contains("无数据")) }
      #expect(rows.count > 10)
      #expect(Set(rows.compactMap { columns(of: $0, before: "≥") }).count == 1)
      #expect(lines.allSatisfy { columns(of: $0) <= 100 })
    }

    @Test("export writes the six formats in one call, and says each whole path")
    func sixFormats() throws {
      let clerk = try FreshUser()
      let names = ["a.txt", "a.md", "a.csv", "a.json", "a.html", "a.xlsx"]
      let outcome = try clerk.run(
        "export", "a.txt", "a.md", "~/a.csv", "a.json", "a.html", "a.xlsx")
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      let paths = names.map { "\(clerk.home)/\($0)" }
      #expect(outcome.output == paths.map { "已导出到 \($0)\n" }.joined())
      let workbook = try Data(contentsOf: URL(fileURLWithPath: "\(clerk.home)/a.xlsx"))
      #expect(workbook.starts(with: Data("PK".utf8)))
      for path in paths.dropLast() {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.contains("系统正常运行率"), "\(path)")
        #expect(!text.contains("\u{1B}"), "\(path)")
      }
      let json = try Data(contentsOf: URL(fileURLWithPath: "\(clerk.home)/a.json"))
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: json) }
    }

    @Test("export takes one project, marks drafts, and writes all files or none")
    func oneProject() throws {
      let clerk = try FreshUser()
      #expect(try clerk.run("export", "a.txt", "--project", "20", "--draft").status == 0)
      let text = try String(contentsOfFile: "\(clerk.home)/a.txt", encoding: .utf8)
      #expect(text.hasPrefix("草稿\n") && text.hasSuffix("\n草稿\n"))
      #expect(text.contains("20-1") && !text.contains("19-1"))
      #expect(try clerk.run("export", "b.txt", "--project", "22").status == 65)
      #expect(try clerk.run("export", "b.txt", "b.doc").status == 64)
      #expect(try clerk.run("export", "b.txt", "./b.txt").status == 64)
      #expect(try clerk.run("export", "b.txt", "a.txt").status == 73)
      #expect(try FileManager.default.contentsOfDirectory(atPath: clerk.home) == ["a.txt"])
    }

    @Test("x takes several files in one line, and asks once for those in the way")
    func severalFromTheScreen() throws {
      let clerk = try FreshUser()
      let terminal = try TerminalSession(of: clerk)
      try terminal.start("--demo")
      try terminal.waitFor("演示数据")
      try "mine".write(toFile: "\(clerk.home)/a.md", atomically: false, encoding: .utf8)
      try terminal.press("x", "C-u")
      try terminal.fill("~/七月 a.html ~/a.md ~/a.xlsx")
      try terminal.waitFor("\(clerk.home)/a.md 已存在, 覆盖吗?")
      #expect(
        !FileManager.default.fileExists(atPath: "\(clerk.home)/a.xlsx"))
      try terminal.press("y")
      try terminal.waitFor("已导出到 \(clerk.home)/七月 a.html")
      let markdown = try String(contentsOfFile: "\(clerk.home)/a.md", encoding: .utf8)
      #expect(markdown.hasPrefix("# 2025"))
      #expect(FileManager.default.fileExists(atPath: "\(clerk.home)/a.xlsx"))
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test("export replaces nothing without being told, and writes into no folder that is not there")
    func refused() throws {
      let clerk = try FreshUser()
      let place = "\(clerk.home)/a.txt"
      try "mine".write(toFile: place, atomically: false, encoding: .utf8)
      try FileManager.default.createDirectory(
        atPath: "\(clerk.home)/b.txt", withIntermediateDirectories: false)
      let exists = try clerk.run("export", "a.txt")
      #expect(exists.status == 73)
      #expect(exists.errors == "jixiao: 没有导出: \(place) 已存在。请换个文件名。\n")
      #expect(try String(contentsOfFile: place, encoding: .utf8) == "mine")
      let folder = try clerk.run("export", "b.txt", "--overwrite", "--language", "en")
      #expect(folder.status == 73)
      #expect(folder.errors.contains("a folder stands there"))
      let missing = try clerk.run("export", "c/a.txt")
      #expect(missing.status == 73)
      #expect(missing.errors.contains("路径不存在"))
      let format = try clerk.run("export", "a.doc")
      #expect(format.status == 64)
      let left = try FileManager.default.contentsOfDirectory(atPath: clerk.home).sorted()
      #expect(left == ["a.txt", "b.txt"])
      #expect(try clerk.run("export", "a.txt", "--overwrite").status == 0)
    }

    private func columns(of line: Substring, before mark: Character? = nil) -> Int? {
      guard let mark else { return columns(of: line) }
      return line.firstIndex(of: mark).map { columns(of: line[..<$0]) }
    }

    /// Columns in a terminal: two for what East Asian type sets wide.
    private func columns(of line: Substring) -> Int {
      line.unicodeScalars.reduce(0) { sum, scalar in
        sum + ((0x2E80...0xFFEF).contains(scalar.value) ? 2 : 1)
      }
    }
  }
}
