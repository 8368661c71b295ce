import Core
import Seeded
import Testing

/// Mean, P95 and what is late, beside the judged figure of 19-4 and 19-5.
@Suite("Response times") struct ResponseTimesTests {
  @Test("P95 is the smallest time that at least 95 % do not exceed")
  func nearestRank() {
    #expect(ResponseTimes([30: 19, 1800: 1]).percentile(95) == 30)
    #expect(ResponseTimes([30: 18, 1800: 1]).percentile(95) == 1800)
    #expect(ResponseTimes([7: 1]).percentile(95) == 7)
    #expect(ResponseTimes().percentile(95) == nil)
    #expect(ResponseTimes().mean == nil)
    #expect(ResponseTimes([30: 19, 1800: 1]).mean == Ratio(237, 2))
  }

  @Test("P95 and mean are those of the sorted list", arguments: 1...200 as ClosedRange<UInt64>)
  func sortedList(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let list = (0..<Int.random(in: 1...300, using: &numbers)).map { _ in
      Int.random(in: 0...90, using: &numbers)
    }.sorted()
    var times = ResponseTimes()
    for minutes in list.shuffled(using: &numbers) { times.add(minutes) }
    let place = (list.count * 95 + 99) / 100
    #expect(times.percentile(95) == list[place - 1], "seed \(seed)")
    #expect(times.mean == Ratio(list.reduce(0, +), list.count), "seed \(seed)")
    #expect(times.count(above: 45) == list.count { $0 > 45 }, "seed \(seed)")
  }

  private func rule(asOf day: String) throws -> LateRule {
    let day = try #require(Day(parsing: day))
    return LateRule(limit: 1440, cut: Cut(asOf: day, now: day.end))
  }

  @Test("a ticket is late from the minute after the limit, and waits until its answer's day")
  func late() throws {
    let exact = try Sample.ticket("2025-05-06 09:00", "2025-05-07 09:00")
    let slow = try Sample.ticket("2025-05-06 09:00", "2025-05-09 09:00")
    #expect(try !rule(asOf: "2025-05-31").isLate(exact))
    #expect(try !rule(asOf: "2025-05-06").isLate(slow))
    let picture = try TicketPicture(
      recounting: [(FactID(1), exact), (FactID(2), slow)], rule(asOf: "2025-05-07"))
    let wait = Lateness(minutes: 39 * 60, isWaiting: true)
    #expect(picture.late == [LateTicket(FactID(2), wait)])
    #expect(picture.times == ResponseTimes([1440: 1, 39 * 60: 1]))
    let later = try TicketPicture(
      recounting: [(FactID(1), exact), (FactID(2), slow)], rule(asOf: "2025-05-09"))
    #expect(
      later.late == [LateTicket(FactID(2), Lateness(minutes: 72 * 60, isWaiting: false))])
  }

  @Test("an answer in the next year leaves the ticket waiting at the year's end")
  func nextYear() throws {
    let ticket = try Sample.ticket("2025-12-29 20:00", "2026-01-01 08:00")
    let picture = try TicketPicture(recounting: [(FactID(1), ticket)], rule(asOf: "2025-12-31"))
    #expect(picture.late.first?.lateness == Lateness(minutes: 52 * 60, isWaiting: true))
    #expect(try !rule(asOf: "2026-01-31").isLate(ticket))
  }

  @Test("mean and lateness are those of the judged figure")
  func agreesWithJudgement() throws {
    let tickets = try [
      Sample.ticket("2025-05-01 08:00", "2025-05-01 09:00"),
      Sample.ticket("2025-05-06 12:00", "2025-05-09 12:00"),
      Sample.ticket("2025-05-07 12:00", nil),
    ]
    for day in ["2025-05-06", "2025-05-07", "2025-05-08", "2025-05-09"] {
      let judged = try Book(tickets).judge(Row.onTime(), asOf: day)
      let picture = try TicketPicture(
        recounting: tickets.enumerated().map { (FactID($0.offset), $0.element) }, rule(asOf: day))
      guard case .tickets(let onTime, let all, let slowest, let minutes) = judged.basis else {
        Issue.record("no tickets as of \(day)")
        continue
      }
      #expect(picture.times.count == all && picture.lateCount == all - onTime)
      #expect(picture.times.mean == Ratio(minutes, all))
      #expect(picture.times.percentile(100) == slowest)
    }
  }

  @Test("what exceeds the limit by a minute is never shown as the limit")
  func display() throws {
    let rule = try rule(asOf: "2025-05-31")
    #expect("\(rule.hours(Ratio(1440)))" == "24.0")
    #expect("\(rule.hours(Ratio(1441)))" == "24.1")
    #expect("\(rule.hours(Ratio(1890)))" == "31.5")
  }
}
