import Core
import Seeded
import Testing

@Suite("Which automatic backups are kept")
struct RetentionTests {
  private func days(_ numbers: some Sequence<Int>) throws -> [Day] {
    try numbers.map { try #require(Day(number: $0)) }
  }

  /// 400 days that begin on a Wednesday, each with its backup.
  private func year() throws -> [Day] {
    let first = try #require(Day(year: 2025, month: 1, day: 1))
    return (0..<400).map { first.adding(days: $0) }
  }

  @Test("a backup a day: the last 7 days, 4 Sundays and 12 month's ends")
  func daily() throws {
    let kept = Retention.standard.kept(of: Set(try year())).sorted().map(\.description)
    #expect(
      kept == [
        "2025-03-31", "2025-04-30", "2025-05-31", "2025-06-30", "2025-07-31", "2025-08-31",
        "2025-09-30", "2025-10-31", "2025-11-30", "2025-12-31", "2026-01-18", "2026-01-25",
        "2026-01-29", "2026-01-30", "2026-01-31", "2026-02-01", "2026-02-02", "2026-02-03",
        "2026-02-04",
      ])
  }

  @Test("none of many, and all of few")
  func ends() throws {
    let days = try year()
    #expect(Retention.standard.kept(of: []).isEmpty)
    #expect(Retention.standard.kept(of: Set(days.prefix(7))) == Set(days.prefix(7)))
    #expect(Retention(days: 0, weeks: 0, months: 0).kept(of: Set(days)) == [days[399]])
  }

  @Test("after half a year without work, and with a clock that ran ahead, nothing more goes")
  func gaps() throws {
    let days = try year()
    let before = Retention.standard.kept(of: Set(days))
    let later = days[399].adding(days: 20_000)
    let after = Retention.standard.kept(of: before.union([later]))
    // One of each kind makes room, at most.
    #expect(after.contains(later) && before.subtracting(after).count <= 3)
  }

  @Test("laws, for any set of days")
  func laws() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<300 {
      let count = Int.random(in: 1...300, using: &numbers)
      let all = try days((0..<count).map { _ in Int.random(in: -900...900, using: &numbers) })
      let rule = Retention(
        days: .random(in: 1...9, using: &numbers), weeks: .random(in: 0...6, using: &numbers),
        months: .random(in: 0...14, using: &numbers))
      let kept = rule.kept(of: Set(all))
      let comment = Comment("seed \(seed), \(rule)")
      #expect(kept.isSubset(of: all), comment)
      #expect(kept.contains(try #require(all.max())), comment)
      #expect(kept.count <= rule.days + rule.weeks + rule.months, comment)
      #expect(rule.kept(of: kept) == kept, comment)
      let byDay = Set(all).sorted().reduce(into: Set<Day>()) { standing, day in
        standing = rule.kept(of: standing.union([day]))
      }
      #expect(byDay == kept, "pruning day by day keeps what pruning once keeps; \(comment)")
      var wider = rule
      wider.days += 1
      #expect(kept.isSubset(of: wider.kept(of: Set(all))), comment)
    }
  }
}
