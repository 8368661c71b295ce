import Testing

extension EndToEnd {
  /// The machine's clock tells something else than the last time.
  @Suite struct Clocks {
    private func run(_ user: FreshUser, at time: String, _ words: String...) throws -> Outcome {
      try user.run(program: "faketime", ["-f", "@\(time)", "jixiao", "--language", "en"] + words)
    }

    @Test("After the clock has jumped back, saves go on, and the history keeps its order")
    func jumpedBack() throws {
      let user = try FreshUser()
      let service = ["add", "confirmation", "--service", "platform", "--through"]
      for (time, day) in [
        ("2025-06-02 08:00:00", "2025-05-31"), ("2025-02-03 08:00:00", "2025-01-31"),
        ("2025-06-02 08:01:00", "2025-06-01"),
      ] {
        let call = ["-f", "@\(time)", "jixiao"] + service + [day]
        let outcome = try user.run(program: "faketime", call)
        #expect(outcome.status == 0, "\(time): \(outcome)")
      }
      // As of the day that the clock tells now, the later entries have not happened.
      let early = try run(user, at: "2025-02-03 08:02:00", "status")
      #expect(early.status <= 1 && early.errors.isEmpty, "\(early)")
      let verdict = try run(user, at: "2025-02-03 08:03:00", "verify")
      #expect(verdict.status == 0 && verdict.output.contains(": 3 entries"), "\(verdict)")
      let log = try run(user, at: "2025-06-02 08:04:00", "log").output.split(separator: "\n")
      #expect(log.prefix(3).map { $0.prefix(1) } == ["1", "2", "3"], "\(log)")
      let days = ["2025-06-02 ", "2025-02-03 ", "2025-06-02 "]
      #expect(zip(log, days).allSatisfy { $0.contains($1) }, "\(log)")
    }

    @Test("A day that the clock has not reached is refused in words")
    func future() throws {
      let outcome = try run(
        FreshUser(), at: "2025-02-03 08:00:00", "add", "maintenance", "--day", "2025-03-01",
        "--asset", "A1")
      #expect(outcome.status == 65 && outcome.errors.contains("--day:"), "\(outcome)")
    }

    @Test("A clock at either end of time stops nobody", arguments: ["1971-01-01", "2037-12-31"])
    func ends(day: String) throws {
      let user = try FreshUser()
      for words in [["status"], ["todo"], ["verify"], ["log"]] {
        let call = ["-f", "@\(day) 00:00:01", "jixiao"] + words
        let outcome = try user.run(program: "faketime", call)
        #expect(outcome.status <= 1 && outcome.errors.isEmpty, "\(words): \(outcome)")
      }
    }
  }
}
