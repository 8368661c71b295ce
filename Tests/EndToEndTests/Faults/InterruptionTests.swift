import Foundation
import Glibc
import Seeded
import Testing

extension EndToEnd {
  /// A backup or a restore that ends before its time: the database in use is the old one or the
  /// new one, whole.
  @Suite struct Interruptions {
    private static let backup = ["--language", "en", "backup", "new.db"]
    private static let restore = ["--language", "en", "restore", "--yes", "copy.db"]

    private let books: Books
    /// A copy of the database as it is before each round.
    private let saved: String

    /// Two facts, and a backup in which the first stands alone.
    init() throws {
      books = Books(user: try FreshUser())
      saved = "\(books.user.folder)/first.db"
      #expect(try books.add(asset: "first").status == 0)
      #expect(try books.user.run("backup", "copy.db").status == 0)
      #expect(try books.add(asset: "second").status == 0)
      try FileManager.default.copyItem(atPath: books.user.database, toPath: saved)
    }

    private var folder: String { "\(books.user.folder)/data/jixiao" }

    private func names() throws -> [String] {
      let manager = FileManager.default
      return try manager.contentsOfDirectory(atPath: folder)
        + manager.contentsOfDirectory(atPath: books.user.home)
    }

    /// Puts everything back as it was.
    private func prepare() throws {
      try books.user.replaceDatabase(by: saved)
      let made = try books.user.run(
        program: "sh", ["-c", "rm -f new.db .jixiao-* \(folder)/*-before-* \(folder)/.jixiao-*"])
      #expect(made.status == 0)
    }

    /// The calls at which it is ended: all of them in torture, else a few by lot.
    private func calls(
      of words: [String], _ numbers: inout SeededNumbers
    ) throws -> [TracedCall] {
      let calls = try books.user.tracedCalls(of: words)
      #expect(Set(calls.map(\.name)).isSuperset(of: ["pwrite64", "fsync"]))
      return Rounds.areMany ? calls : Array(calls.shuffled(using: &numbers).prefix(4))
    }

    @Test("A backup that is killed or called off leaves the database alone, and no half file")
    func backingUp() throws {
      var numbers = SeededNumbers.thrown(for: "InterruptionTests, backup")
      for call in try calls(of: Self.backup, &numbers) {
        for (signal, number) in [("SIGKILL", SIGKILL), ("SIGINT", SIGINT)] {
          try prepare()
          let tampering = Tampering(call: call, what: "signal=\(signal)")
          let outcome = try books.user.run(Self.backup, tampering)
          let evidence = Comment(rawValue: "\(tampering): \(outcome)")
          #expect([0, 128 + number].contains(outcome.status), evidence)
          #expect(try books.areWhole() == ["first", "second"], evidence)
          let names = try names()
          if names.contains("new.db") {
            #expect(try books.user.run("verify", "--database", "new.db").status == 0, evidence)
          } else {
            #expect(outcome.status != 0, evidence)
          }
          if number == SIGINT { #expect(!names.contains { $0.hasPrefix(".jixiao-") }, evidence) }
        }
      }
    }

    @Test("A restore that is killed or called off leaves the old database or the new one, whole")
    func restoring() throws {
      var numbers = SeededNumbers.thrown(for: "InterruptionTests, restore")
      for call in try calls(of: Self.restore, &numbers) {
        for (signal, number) in [("SIGKILL", SIGKILL), ("SIGINT", SIGINT)] {
          try prepare()
          let tampering = Tampering(call: call, what: "signal=\(signal)")
          let outcome = try books.user.run(Self.restore, tampering)
          let evidence = Comment(rawValue: "\(tampering): \(outcome)")
          #expect([0, 128 + number].contains(outcome.status), evidence)
          let verdict = try books.user.run("verify")
          #expect(verdict.status == 0, "\(tampering): \(verdict)")
          let found = try books.assets()
          #expect(found == ["first"] || found == ["first", "second"], evidence)
          if outcome.status == 0 { #expect(found == ["first"], evidence) }
          guard number == SIGINT else { continue }
          if outcome.errors.contains("nothing was changed") {
            #expect(found == ["first", "second"], evidence)
          }
          #expect(try !names().contains { $0.hasPrefix(".jixiao-") }, evidence)
        }
      }
    }
  }
}
