import Core
import Seeded
import Testing

/// The numbers in "the way back to green".
@Suite("Way back") struct WayBackTests {
  @Test("missed uptime: hours left this year, and the day from which a quiet log is green again")
  func uptimeMissed() throws {
    let facts = try [Sample.outage("2025-03-01 00:00", "2025-03-09 08:00")]
    let july = try facts + [Sample.confirmed(.platform, "2025-07-31")]
    let judgement = try Book(july).judge(Row.platform(), asOf: "2025-07-31")
    let metAgain = try Sample.day("2025-10-05")
    #expect(judgement.wayBack == .downtimeLeft(minutes: 3768, metAgain: metAgain))
    for (through, status) in [("2025-10-04", Status.missed), ("2025-10-05", .met)] {
      let book = try Book(facts + [Sample.confirmed(.platform, through)])
      #expect(try book.judge(Row.platform(), asOf: "2025-10-31").status == status)
    }
  }

  @Test("met uptime: the downtime that is left; none left is beyond repair")
  func uptimeRoom() throws {
    let confirmed = try Sample.confirmed(.platform, "2025-07-31")
    let book = try Book([confirmed, Sample.outage("2025-03-01 00:00", "2025-03-01 12:18")])
    #expect(
      try book.judge(Row.platform(), asOf: "2025-07-31").wayBack
        == .downtimeLeft(minutes: 15_768 - 738, metAgain: nil))
    let spent = try Book([confirmed, Sample.outage("2025-01-01 00:00", "2025-01-11 22:49")])
    #expect(try spent.judge(Row.platform(), asOf: "2025-07-31").wayBack == .impossible)
  }

  @Test("a quantity: 553 sets in 61 days are 9.1 a day")
  func perDay() throws {
    let book = try Book([Sample.delivery("2025-07-01", 300)])
    for row in [try Row.bought(), try Row.boughtBy()] {
      let judgement = try book.judge(row, asOf: "2025-07-31")
      #expect(
        judgement.wayBack == .needed(Ratio(553), days: 61, perDay: Ratio(553, 61)), "\(row.id)")
    }
    #expect(Ratio(553, 61).digits(decimals: 1) == "9.1")
  }

  @Test("on the due day itself what is missing is needed in one day")
  func lastDay() throws {
    let book = try Book([Sample.delivery("2025-07-01", 300)])
    let judgement = try book.judge(Row.bought(), asOf: "2025-09-30", now: "2025-09-30 08:00")
    #expect(judgement.wayBack == .needed(Ratio(553), days: 1, perDay: Ratio(553)))
  }

  @Test("after the due day a quantity can still be reached, its deadline cannot")
  func late() throws {
    let book = try Book([Sample.delivery("2025-07-01", 300)])
    #expect(try book.judge(Row.bought(), asOf: "2025-10-01").wayBack == .neededLate(Ratio(553)))
    #expect(try Book().judge(Row.bought(), asOf: "2025-10-01").wayBack == .neededLate(Ratio(853)))
    #expect(try book.judge(Row.boughtBy(), asOf: "2025-10-01").wayBack == .impossible)
  }

  @Test("once the year is over a quantity cannot be reached any more")
  func yearOver() throws {
    let book = try Book([Sample.delivery("2025-07-01", 300)])
    #expect(try book.judge(Row.bought(), asOf: "2025-12-30").wayBack == .neededLate(Ratio(553)))
    #expect(try book.judge(Row.bought(), asOf: "2025-12-31").wayBack == .impossible)
    let row = try Row.maintained()
    let reading = try Sample.reading(of: row, "2025-11-30", .number(Ratio(97)))
    #expect(try Book([reading]).judge(row, asOf: "2025-12-31").wayBack == .newerReading)
  }

  @Test("what nobody has entered is not beyond repair")
  func nothingEntered() throws {
    #expect(try Book().judge(Row.boughtBy(), asOf: "2025-10-01").wayBack == .enter(.delivery))
    #expect(try Book().judge(Row.acceptedBy(), asOf: "2025-08-01").wayBack == .enter(.acceptance))
    #expect(try Book().judge(Row.bought(), asOf: "2025-12-31").wayBack == .enter(.delivery))
  }

  @Test("deadlines: the days that are left, a reading where only one can help")
  func deadlines() throws {
    #expect(try Book().judge(Row.tender(), asOf: "2025-02-28").wayBack == .days(31))
    #expect(try Book().judge(Row.tender(), asOf: "2025-04-01").wayBack == .enter(.reading))
  }

  @Test("a cap: what can still be spent, or nothing helps")
  func cap() throws {
    let row = try Row.upkeepCost()
    func way(_ spent: String) throws -> WayBack {
      try Book([Sample.reading(of: row, "2025-06-30", .number(Sample.number(spent)))])
        .judge(row, asOf: "2025-07-31").wayBack
    }
    #expect(try way("20.05") == .spendable(Sample.number("11.05")))
    #expect(try way("31.1") == .spendable(Ratio(0)))
    #expect(try way("31.2") == .impossible)
  }

  @Test("shares: the next good ones that suffice, the bad ones that can be borne")
  func shares() throws {
    let missed = try Book([Sample.delivery("2025-06-01", 100, repair: 6)])
    #expect(try missed.judge(Row.repairs(), asOf: "2025-07-31").wayBack == .goodOnes(20))
    let met = try Book([Sample.delivery("2025-06-01", 100, repair: 3)])
    #expect(try met.judge(Row.repairs(), asOf: "2025-07-31").wayBack == .room(2))
    #expect(try missed.judge(Row.repairs(), asOf: "2025-12-31").wayBack == .impossible)
  }

  /// So many good ones are enough, and one fewer is not.
  @Test("the number of good ones is exact", arguments: [1, 2] as [UInt64])
  func exact(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    for _ in 0..<200 {
      let whole = random.number(1...3000)
      let part = random.number(0...whole)
      func judged(more: Int) throws -> Judgement {
        let book = try Book([
          Sample.acceptance(
            "2025-06-01", whole + more, inspected: whole + more, qualified: part + more)
        ])
        return try book.judge(Row.goodEquipment(), asOf: "2025-07-31")
      }
      switch try judged(more: 0).wayBack {
      case .goodOnes(let needed):
        try #require(try judged(more: needed).status == .met, "seed \(seed): \(part) of \(whole)")
        try #require(
          try judged(more: needed - 1).status == .missed, "seed \(seed): \(part)/\(whole)")
      case .room(let bad):
        try #require(Ratio(part * 100, whole + bad) >= Ratio(97), "seed \(seed): \(part)/\(whole)")
        try #require(Ratio(part * 100, whole + bad + 1) < Ratio(97), "seed \(seed)")
      case let other:
        Issue.record("seed \(seed): \(part) of \(whole) gives \(other)")
      }
    }
  }

  @Test("no data says what has to be entered or confirmed")
  func noData() throws {
    #expect(try Book().judge(Row.platform(), asOf: "2025-07-31").wayBack == .confirm(.platform))
    #expect(try Book().judge(Row.onTime(), asOf: "2025-07-31").wayBack == .confirm(.repairs))
    #expect(try Book().judge(Row.goodUniforms(), asOf: "2025-07-31").wayBack == .enter(.delivery))
    #expect(try Book().judge(Row.functions(), asOf: "2025-07-31").wayBack == .enter(.acceptance))
    #expect(try Book().judge(Row.upkeepCost(), asOf: "2025-07-31").wayBack == .enter(.reading))
  }

  @Test("a missed reading waits for a newer one")
  func readings() throws {
    let row = try Row.network()
    let book = try Book([Sample.reading(of: row, "2025-06-30", .number(Ratio(90)))])
    #expect(try book.judge(row, asOf: "2025-07-31").wayBack == .newerReading)
  }
}
