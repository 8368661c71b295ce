import Foundation
import Glibc
import Seeded
import Testing

extension EndToEnd {
  /// Whatever was called saved is there after a kill that nothing can catch, and nothing is there
  /// by half.
  @Suite struct Kills {
    /// Saves one fact after the other; each is acknowledged once the program has said it is saved.
    private static let writer = """
      i=0
      while [ $i -lt 1000 ] &&
        jixiao --language en add maintenance --day 2025-03-01 --asset "$1-$i"
      do
        echo "done $1-$i"
        i=$((i + 1))
      done
      """

    @Test("After kill -9 at a random moment every acknowledged fact is there, and none by half")
    func atAnyMoment() throws {
      var numbers = SeededNumbers.thrown(for: "KillTests")
      let books = Books(user: try FreshUser())
      var expected = Set<String>()
      var mostSaved = 0
      for round in 0..<Rounds.count(25, torture: 500) {
        let writer = try books.user.begin(script: Kills.writer, "r\(round)")
        let few = numbers.number(0...2)
        try wait(for: "\(few) saved facts") {
          acknowledged(in: writer.outputSoFar).count >= few ? () : nil
        }
        let moment = ContinuousClock.now + .milliseconds(numbers.number(0...200))
        try wait(for: "the moment to kill") { ContinuousClock.now >= moment ? () : nil }
        writer.kill()
        let outcome = try writer.waitUntilEnded()
        #expect(outcome.status == 128 + SIGKILL && outcome.errors.isEmpty, "\(outcome)")
        let done = acknowledged(in: outcome.output)
        mostSaved = max(mostSaved, done.count)
        expected.formUnion(done)
        let found = try books.areWhole(within: .seconds(60))
        #expect(expected.isSubset(of: found), "round \(round): \(expected.subtracting(found))")
        // Killed between the save and its acknowledgement, one more is there.
        #expect(found.count <= expected.count + 1, "round \(round)")
        expected = found
      }
      #expect(mostSaved > 0)
    }

    private func acknowledged(in output: String) -> Set<String> {
      Set(
        output.split(separator: "\n").filter { $0.hasPrefix("done ") }
          .map { String($0.dropFirst(5)) })
    }

    @Test("Many rows that are saved at once are all there after kill -9, or none")
    func amidOneLargeSave() throws {
      var numbers = SeededNumbers.thrown(for: "KillTests, large saves")
      let books = Books(user: try FreshUser())
      #expect(try books.add(asset: "first").status == 0)
      let rows = (0..<3_000).map { "2025-03-01,A\($0)" }
      let table = "\(books.user.home)/rows.csv"
      try "day,asset\n\(rows.joined(separator: "\n"))\n"
        .write(toFile: table, atomically: false, encoding: .utf8)
      let saved = "\(books.user.folder)/first.db"
      try FileManager.default.copyItem(atPath: books.user.database, toPath: saved)
      for round in 0..<Rounds.count(5, torture: 100) {
        try books.user.replaceDatabase(by: saved)
        let writer = try books.user.begin(
          script: "exec jixiao --language en add maintenance --csv rows.csv")
        let moment = ContinuousClock.now + .milliseconds(numbers.number(20...700))
        try wait(for: "the moment to kill") { ContinuousClock.now >= moment ? () : nil }
        writer.kill()
        let outcome = try writer.waitUntilEnded(within: .seconds(60))
        let found = try books.areWhole(within: .seconds(60))
        #expect(found.count == 1 || found.count == 3_001, "round \(round): \(found.count)")
        if outcome.output.contains("3000") { #expect(found.count == 3_001, "round \(round)") }
      }
    }

    @Test("Killed at any system call of a save, the fact is there whole or not at all")
    func atAnyCall() throws {
      var numbers = SeededNumbers.thrown(for: "KillTests, calls")
      let books = Books(user: try FreshUser())
      #expect(try books.add(asset: "first").status == 0)
      let saved = "\(books.user.folder)/first.db"
      try FileManager.default.copyItem(atPath: books.user.database, toPath: saved)
      var calls = try books.user.tracedCalls(of: Books.call(asset: "second"))
      #expect(Set(calls.map(\.name)).isSuperset(of: ["pwrite64", "fdatasync", "ftruncate"]))
      if !Rounds.areMany { calls = Array(calls.shuffled(using: &numbers).prefix(10)) }
      for call in calls {
        try books.user.replaceDatabase(by: saved)
        let outcome = try books.user.run(
          Books.call(asset: "second"), Tampering(call: call, what: "signal=SIGKILL"))
        #expect(outcome.status == 128 + SIGKILL, "\(call): \(outcome)")
        let found = try books.areWhole()
        #expect(found == ["first"] || found == ["first", "second"], "\(call): \(found)")
        if outcome.output.contains("saved") { #expect(found.count == 2, "\(call)") }
      }
    }
  }
}

extension FreshUser {
  /// Puts a copy of a file in the place of this user's database, which nobody has open.
  func replaceDatabase(by file: String) throws {
    for path in [database, "\(database)-journal"] where access(path, F_OK) == 0 {
      try FileManager.default.removeItem(atPath: path)
    }
    try FileManager.default.copyItem(atPath: file, toPath: database)
  }
}
