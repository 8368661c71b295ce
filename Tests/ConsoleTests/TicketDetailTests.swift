import Core
import Reports
import Terminal
import Testing

@testable import Console

@Suite("The details of an indicator that counts tickets")
struct TicketDetailTests {
  var session: Session
  private static let slowest = IndicatorID(project: 19, row: 5)

  init() throws {
    session = try Session(YearBook.golden)
  }

  @Test("ask for the tickets' times when opened and whenever the picture changes; others do not")
  mutating func asking() throws {
    try session.openDetail(of: TicketDetailTests.slowest)
    let question = Effect.readTickets(project: 19, asOf: YearBook.july)
    #expect(session.asked.contains(question))
    #expect(session.tell(.loaded(session.book.overview())).contains(question))
    session.press(.escape)
    try session.openDetail(of: IndicatorID(project: 19, row: 3))
    #expect(!session.tell(.loaded(session.book.overview())).contains(question))
  }

  @Test("name P95 and the late tickets, and mark those in the list")
  mutating func story() throws {
    try session.openDetail(of: TicketDetailTests.slowest)
    #expect(session.shows("P95 30.0 h, 超时 1 件: #5 30.0 h"))
    #expect(session.shows("平均 15.3 h"))
    #expect(session.shows("✗ 打印机"))
    #expect(!session.shows("✗ 台式计算机"))
    session.press(.escape)
    try session.openDetail(of: IndicatorID(project: 19, row: 4))
    #expect(session.shows("平均 15.3 h, P95 30.0 h, 超时 1 件: #5 30.0 h"))
  }

  @Test("list the late ones alone, and all again, by a key")
  mutating func narrowing() throws {
    try session.openDetail(of: TicketDetailTests.slowest)
    let request = try #require(session.press("w").lastList)
    #expect(request.query.late == session.book.tickets(of: 19, asOf: YearBook.july).rule)
    #expect(request.query.kind == .repair)
    #expect(session.shows("超时的报修 1"))
    #expect(session.press("w").lastList?.query.late == nil)
    session.press(.escape)
    try session.openDetail(of: IndicatorID(project: 19, row: 3))
    #expect(session.press("w") == [], "this indicator counts no tickets")
  }

  @Test("ask for the late ones of the new day once its times are read; older times are left alone")
  mutating func otherDay() throws {
    try session.openDetail(of: TicketDetailTests.slowest)
    session.press("w")
    let june = Day.last(ofMonth: 6, in: 2025)
    session.press("[")
    session.tell(.loaded(session.book.overview(asOf: june)))
    #expect(!session.shows("超时 1 件"), "those are July's")
    let late = session.book.tickets(of: 19, asOf: YearBook.july)
    #expect(session.tell(.ticketsRead(project: 19, late)) == [])
    #expect(!session.shows("超时 1 件"))
    let picture = session.book.tickets(of: 19, asOf: june)
    let request = session.tell(.ticketsRead(project: 19, picture)).lastList
    #expect(request?.query.late == picture.rule)
    #expect(session.shows("超时 1 件"))
  }
}
