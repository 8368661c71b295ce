import Core
import Reports
import Terminal
import Testing
import Words

@testable import Console

@Suite("Roles on the screen") struct RoleScreenTests {
  private let lock: PeriodLock

  init() throws {
    let day = try #require(Day(year: 2025, month: 6, day: 30))
    lock = PeriodLock(
      through: day, entry: Entry(person: "zhao.min", at: YearBook.now), why: "已报送")
  }

  private func session(
    _ role: Role, size: Size = Size(width: 80, height: 24)
  ) throws -> Session {
    try Session(size: size, authority: Authority(role: role, isGiven: true))
  }

  @Test("A role shows at the right of home's title where it is not the usual one")
  func tags() throws {
    #expect(try session(.manager).shows("负责人"))
    #expect(try session(.reader).shows("查阅人"))
    #expect(try !session(.clerk).shows("经办人"))
    #expect(try !Session().shows("管理员"))
  }

  @Test("The footer offers what the role may do, and no more")
  func footers() throws {
    func offers(_ role: Role, _ command: Command) throws -> Bool {
      let size = Size(width: 200, height: 50)
      let console = try session(role).console
      let footer = Footer(
        of: .home, words: console.words, size: size, offering: console.offers)
      let label = console.words.label(command)
      return footer.lines.flatMap(\.self).contains { $0.label == label }
    }
    #expect(try offers(.manager, .review) && offers(.manager, .outage))
    #expect(try !offers(.clerk, .review) && offers(.clerk, .outage))
    #expect(try !offers(.reader, .outage) && offers(.reader, .details))
  }

  @Test("A role that is given or taken meanwhile holds at once")
  func changed() throws {
    var session = try session(.clerk)
    session.tell(.authorised(Authority(role: .manager, isGiven: true)))
    #expect(session.shows("负责人"))
    session.tell(.authorised(Authority(role: .reader, isGiven: true)))
    #expect(session.shows("查阅人"))
    session.press("o")
    #expect(session.form == nil)
  }

  @Test("R asks a manager for a remark, and marks the figures as they are shown")
  func reviewing() throws {
    var session = try session(.manager, size: Size(width: 120, height: 40))
    #expect(session.press("R") == [])
    let effects = session.type("齐全") + session.press(.enter)
    let overview = session.book.overview()
    let project = try #require(overview.projects.first).project.number
    let figures = try #require(overview.reviewedFigures(of: project))
    #expect(
      effects == [
        .review(project: project, figures, remark: "齐全", asOf: YearBook.july)
      ])
    let review = Review(
      project: project, figures: figures,
      entry: Entry(person: "zhao.min", at: YearBook.now), remark: "齐全")
    let marked = overview.marked(with: [ReviewMark(review, now: figures)])
    session.tell(.reviewed(project: project, marked))
    #expect(session.shows("已审阅项目 \(project) 截至 2025-07-31 的数据"))
    #expect(session.shows("zhao.min 已审阅至 2025-07-31"))
  }

  @Test("R of a clerk is refused by the store at once, without a question")
  func refusedReview() throws {
    var session = try session(.clerk)
    guard case .review(_, _, "", _) = session.press("R").first else {
      Issue.record("nothing was asked of the store")
      return
    }
  }

  @Test("A closed period asks for the reason, keeps what was typed, and does it again with it")
  func reasons() throws {
    var session = try session(.manager)
    session.press("o")
    session.fill("", "3-1 8:00", "2h")
    session.press(.enter)
    let asked = session.press(.enter)
    guard case .save(let entry, let day) = asked.last else {
      Issue.record("nothing was saved: \(asked)")
      return
    }
    session.tell(.reasonNeeded(lock, for: .save(entry, asOf: day)))
    #expect(session.shows("2025-06-30 及以前已锁定, 原因:"))
    #expect(session.press(.enter) == [])
    let again = session.type("补录") + session.press(.enter)
    #expect(
      again == [
        .save(
          Effect.Entry(
            content: entry.content, project: entry.project, correcting: nil, why: "补录",
            record: entry.record),
          asOf: day)
      ])
    session.tell(.reasonNeeded(lock, for: .undo(asOf: day)))
    session.press(.escape)
    #expect(session.shows("登记停机"))
  }
}
