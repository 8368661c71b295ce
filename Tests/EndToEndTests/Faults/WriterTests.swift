import Testing

extension EndToEnd {
  /// Many people saving at once.
  @Suite struct Writers {
    @Test("Four processes save at once: every fact is there, and nobody sees an error")
    func fourAtOnce() throws {
      let each = Rounds.count(25, torture: 500)
      let books = Books(user: try FreshUser())
      #expect(try books.user.run("status").status <= 1)
      let script = """
        i=0
        while [ $i -lt "$2" ]; do
          jixiao add maintenance --day 2025-03-01 --asset "$1-$i" >/dev/null || exit
          i=$((i + 1))
        done
        """
      let writers = try ["a", "b", "c", "d"].map {
        try books.user.begin(script: script, $0, "\(each)")
      }
      for writer in writers {
        let outcome = try writer.waitUntilEnded(within: .seconds(Rounds.count(120, torture: 1_800)))
        #expect(outcome == Outcome(status: 0, output: "", errors: ""))
      }
      let found = try books.areWhole(within: .seconds(60))
      let wanted = ["a", "b", "c", "d"].flatMap { name in (0..<each).map { "\(name)-\($0)" } }
      #expect(found == Set(wanted))
    }
  }
}
