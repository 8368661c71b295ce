import Foundation
import Seeded
import Testing

extension EndToEnd {
  /// Each system call that puts something on the disk fails once, or from then on: there is a
  /// sentence and an exit code, nothing is lost, and nothing is called saved that is not there.
  @Suite struct Injections {
    /// A command, and what it must leave behind.
    struct Operation: Sendable {
      let words: [String]
      /// The file that it writes beside the database.
      var file: String?
      /// What stands there before.
      var former: String?
      /// What it says once it is done.
      let claim: String
    }

    private static let operations = [
      Operation(words: Books.call(asset: "second"), claim: "saved"),
      Operation(
        words: ["--language", "en", "export", "a.json"], file: "a.json", claim: "exported"),
      Operation(
        words: ["--language", "en", "export", "a.csv", "--overwrite"], file: "a.csv",
        former: "what stood there before", claim: "exported"),
      Operation(
        words: ["--language", "en", "backup", "copy.db"], file: "copy.db", claim: "backed up"),
    ]

    /// 73 cannot create, 74 the disk failed, 75 try again, 77 not allowed.
    private static let codes: Set<Int32> = [73, 74, 75, 77]

    @Test("EIO and ENOSPC at any call of save, export or backup are said, and nothing is lost")
    func everyCall() throws {
      var numbers = SeededNumbers.thrown(for: "InjectionTests")
      var hit = Set<String>()
      for operation in Injections.operations {
        let books = Books(user: try FreshUser())
        #expect(try books.add(asset: "first").status == 0)
        let saved = "\(books.user.folder)/first.db"
        try FileManager.default.copyItem(atPath: books.user.database, toPath: saved)
        try operation.prepare(books.user)
        let calls = try books.user.tracedCalls(of: operation.words)
        let whole = try operation.contents(books.user)
        hit.formUnion(calls.map(\.name))
        for tampering in Injections.choice(of: calls, &numbers) {
          try books.user.replaceDatabase(by: saved)
          try operation.prepare(books.user)
          let outcome = try books.user.run(operation.words, tampering)
          try hold(operation, tampering, outcome, books, whole: whole)
        }
      }
      let wanted = ["write", "pwrite64", "fsync", "fdatasync", "ftruncate", "renameat", "openat"]
      #expect(hit.isSuperset(of: wanted), "\(hit)")
    }

    private func hold(
      _ operation: Operation, _ tampering: Tampering, _ outcome: Outcome, _ books: Books,
      whole: String?
    ) throws {
      let evidence = Comment(rawValue: "\(operation.words): \(tampering): \(outcome)")
      let claims = outcome.output.contains(operation.claim)
      // When standard error cannot be written either, nobody can be told.
      let isMute = tampering.call.name == "write" && tampering.goesOn
      if outcome.status == 0 {
        // The day's backup, which follows a save, may have failed instead of the save.
        let isSafe = outcome.errors.isEmpty || outcome.errors.contains("Entries are safe")
        #expect(claims && isSafe, evidence)
      } else {
        #expect(Injections.codes.contains(outcome.status), evidence)
        #expect(isMute || outcome.errors.hasPrefix("jixiao: "), evidence)
        #expect(isMute || outcome.errors.filter { $0 == "\n" }.count == 1, evidence)
      }
      let found = try books.areWhole()
      #expect(found.contains("first"), evidence)
      guard operation.file != nil else {
        if claims { #expect(found.contains("second"), evidence) }
        if outcome.errors.contains("Not saved") { #expect(!found.contains("second"), evidence) }
        return
      }
      #expect(found == ["first"], evidence)
      let contents = try operation.contents(books.user)
      #expect(contents == whole || contents == operation.former, evidence)
      if claims { #expect(contents == whole, evidence) }
      let names = try FileManager.default.contentsOfDirectory(atPath: books.user.home)
      #expect(!names.contains { $0.hasPrefix(".jixiao-") }, evidence)
    }

    /// All of them in torture; else each name of a call once with either error.
    private static func choice(
      of calls: [TracedCall], _ numbers: inout SeededNumbers
    ) -> [Tampering] {
      let names = Set(calls.map(\.name)).sorted()
      let chosen =
        Rounds.areMany
        ? calls.flatMap { call in [(call, false), (call, true)] }
        : names.compactMap { name in
          calls.filter { $0.name == name }.randomElement(using: &numbers)
        }.map { ($0, numbers.number(0...1) == 1) }
      return chosen.flatMap { call, goesOn in
        ["error=EIO", "error=ENOSPC"].map { Tampering(call: call, what: $0, goesOn: goesOn) }
      }
    }
  }
}

extension EndToEnd.Injections.Operation {
  /// Puts things as they are before the command.
  fileprivate func prepare(_ user: FreshUser) throws {
    guard let file else { return }
    let path = "\(user.home)/\(file)"
    try? FileManager.default.removeItem(atPath: path)
    try former?.write(toFile: path, atomically: false, encoding: .utf8)
  }

  /// What stands in the file now, of a backup whether it is whole; nil if there is none.
  fileprivate func contents(_ user: FreshUser) throws -> String? {
    guard let file, FileManager.default.fileExists(atPath: "\(user.home)/\(file)") else {
      return nil
    }
    guard file.hasSuffix(".db") else {
      return try String(contentsOfFile: "\(user.home)/\(file)", encoding: .utf8)
    }
    let verdict = try user.run("verify", "--read-only", "--database", "\(user.home)/\(file)")
    return verdict.status == 0 ? "a whole backup" : verdict.errors
  }
}
