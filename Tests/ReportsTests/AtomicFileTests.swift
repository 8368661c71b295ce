import Exports
import Foundation
import Testing
import Words

private func text(_ path: String) throws -> String {
  try String(contentsOfFile: path, encoding: .utf8)
}

private func permissions(_ path: String) throws -> Int? {
  try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}

@Suite("Writing a file whole or not at all")
struct AtomicFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(_ content: String, to name: String, replacing: Bool = false) throws {
    try AtomicFile.write(Array(content.utf8), to: folder.file(name), replacing: replacing)
  }

  @Test("A new file holds all bytes, and nothing else is left beside it")
  func newFile() throws {
    let content = String(repeating: "绩效", count: 500_000)
    try write(content, to: "汇总.txt")
    #expect(try text(folder.file("汇总.txt")) == content)
    #expect(try folder.names == ["汇总.txt"])
  }

  @Test("An existing file is kept unless it may be replaced")
  func existing() throws {
    try write("old", to: "a.txt")
    #expect(throws: FileFault(path: folder.file("a.txt"), reason: .exists)) {
      try write("new", to: "a.txt")
    }
    #expect(try text(folder.file("a.txt")) == "old")
    try write("new", to: "a.txt", replacing: true)
    #expect(try text(folder.file("a.txt")) == "new")
    #expect(try folder.names == ["a.txt"])
  }

  @Test("A replaced file keeps its permissions")
  func permissionsStay() throws {
    try write("old", to: "a.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: folder.file("a.txt"))
    try write("new", to: "a.txt", replacing: true)
    #expect(try permissions(folder.file("a.txt")) == 0o600)
  }

  @Test("A link is not followed: it counts as a file, and is replaced itself")
  func link() throws {
    try write("treasure", to: "b.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("a.txt"), withDestinationPath: folder.file("b.txt"))
    #expect(throws: FileFault(path: folder.file("a.txt"), reason: .exists)) {
      try write("new", to: "a.txt")
    }
    try write("new", to: "a.txt", replacing: true)
    #expect(try text(folder.file("b.txt")) == "treasure")
    #expect(try text(folder.file("a.txt")) == "new")
  }

  @Test("A link that leads nowhere counts as a file too")
  func danglingLink() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("a.txt"), withDestinationPath: folder.file("gone"))
    #expect(throws: FileFault(path: folder.file("a.txt"), reason: .exists)) {
      try write("new", to: "a.txt")
    }
    #expect(try folder.names == ["a.txt"])
  }

  @Test("Folders and devices are never replaced")
  func otherThings() throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("a"), withIntermediateDirectories: false)
    #expect(throws: FileFault(path: folder.file("a"), reason: .isAFolder)) {
      try write("new", to: "a", replacing: true)
    }
    #expect(throws: FileFault(path: folder.file("a/"), reason: .isAFolder)) {
      try write("new", to: "a/", replacing: true)
    }
    #expect(throws: FileFault(path: "/dev/null", reason: .specialFile)) {
      try AtomicFile.write([1], to: "/dev/null", replacing: true)
    }
    #expect(try folder.names == ["a"])
  }

  @Test("A missing folder, and a file in a folder's place, are named")
  func badFolder() throws {
    #expect(throws: FileFault(path: folder.file("no/a.txt"), reason: .missing)) {
      try write("new", to: "no/a.txt")
    }
    try write("x", to: "file")
    #expect(throws: FileFault(path: folder.file("file/a.txt"), reason: .notAFolder)) {
      try write("new", to: "file/a.txt")
    }
  }

  @Test("A failure after the bytes were written leaves nothing behind", arguments: [false, true])
  func lateFailure(replacing: Bool) throws {
    // The temporary file's name is short, so that this name fails only when it is to be taken.
    let name = String(repeating: "x", count: 256)
    #expect(throws: FileFault(path: folder.file(name), reason: .nameTooLong)) {
      try write("new", to: name, replacing: replacing)
    }
    #expect(try folder.names.isEmpty)
  }

  @Test("A name of the greatest length can be written")
  func longestName() throws {
    let name = String(repeating: "x", count: 255)
    try write("new", to: name)
    #expect(try folder.names == [name])
  }
}

@Suite("Where an export goes")
struct ExportPathTests {
  @Test(
    "Home and working folder complete a path",
    arguments: [
      ("~/a.txt", "/people/wang/a.txt"), ("a.txt", "/srv/a.txt"), ("/b/a.txt", "/b/a.txt"),
      ("~", "/people/wang"), ("~li/a.txt", "/srv/~li/a.txt"), ("../a.txt", "/srv/../a.txt"),
      ("./a.txt", "/srv/a.txt"), (".//b/./a.txt", "/srv/b/a.txt"), ("b/", "/srv/b/"),
      ("/", "/"), ("~/./a.txt", "/people/wang/a.txt"),
    ])
  func whole(typed: String, path: String) {
    #expect(ExportPath.whole(typed, home: "/people/wang", workingFolder: "/srv") == path)
  }

  @Test(
    "A name's ending gives the format",
    arguments: [
      ("a.txt", ExportFormat.text), ("a.b.MD", .markdown), ("/x.y/绩效.csv", .csv),
      ("a.Json", .json), ("a.HTML", .html), ("a.xlsx", .xlsx),
    ])
  func format(name: String, format: ExportFormat) throws {
    #expect(try ExportFormat(fileName: name) == format)
  }

  @Test(
    "Other endings are refused", arguments: ["a", "a.doc", ".txt", "a.txt/b", "", "a.", "/x/.md"])
  func unknown(name: String) {
    #expect(throws: UnknownFormat(fileName: name)) { try ExportFormat(fileName: name) }
  }
}
