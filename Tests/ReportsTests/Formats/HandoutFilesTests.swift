import Exports
import Foundation
import Testing
import Words

@Suite("A report in several files at once")
struct HandoutFilesTests {
  private let folder: TemporaryFolder
  private let handout: Handout

  init() throws {
    folder = try TemporaryFolder()
    handout = Summary(try FixtureYear.overview(), Words(language: .zh)).handout
  }

  private func write(_ names: String..., replacing: Bool = false) throws {
    try handout.write(to: names.map { folder.file($0) }, replacing: replacing)
  }

  @Test("All six stand there afterwards, and nothing else")
  func all() throws {
    try write("a.txt", "a.md", "a.csv", "a.json", "a.html", "a.xlsx")
    #expect(try folder.names == ["a.csv", "a.html", "a.json", "a.md", "a.txt", "a.xlsx"])
  }

  @Test("A fault in one leaves none")
  func none() throws {
    #expect(throws: ExportTrouble.unknownFormat(name: folder.file("b.doc"))) {
      try write("a.txt", "b.doc")
    }
    #expect(throws: ExportTrouble.failed(path: folder.file("no/b.md"), .missing)) {
      try write("a.txt", "no/b.md")
    }
    #expect(throws: ExportTrouble.twice(path: folder.file("a.txt"))) {
      try write("a.txt", "b.md", "a.txt")
    }
    #expect(try folder.names == [])
  }

  @Test("Every file in the way is named, and kept, unless it may be replaced")
  func existing() throws {
    for name in ["b.md", "c.csv"] {
      try "mine".write(toFile: folder.file(name), atomically: false, encoding: .utf8)
    }
    let paths = ["b.md", "c.csv"].map { folder.file($0) }
    #expect(throws: ExportTrouble.exists(paths: paths)) { try write("a.txt", "b.md", "c.csv") }
    #expect(try folder.names == ["b.md", "c.csv"])
    #expect(throws: ExportTrouble.failed(path: folder.file("no/a.txt"), .missing)) {
      try write("b.md", "no/a.txt", replacing: true)
    }
    #expect(try String(contentsOfFile: folder.file("b.md"), encoding: .utf8) == "mine")
    try write("a.txt", "b.md", "c.csv", replacing: true)
    #expect(try String(contentsOfFile: folder.file("b.md"), encoding: .utf8).hasPrefix("# 2025"))
  }

  @Test("A line names several files, whose names may hold blanks")
  func several() {
    let names: [(String, [String])] = [
      ("汇总 七月.txt 汇总.xlsx", ["汇总 七月.txt", "汇总.xlsx"]), ("a.txt", ["a.txt"]),
      ("a.txt b", ["a.txt", "b"]), ("  a.md  ", ["a.md"]), ("my file", ["my file"]), ("", []),
    ]
    for (line, expected) in names { #expect(ExportPath.several(line) == expected, "\(line)") }
  }
}
