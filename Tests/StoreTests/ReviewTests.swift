import Core
import Testing

@testable import Store

private let manager = "zhao.min"

@Suite("Reviews") struct ReviewTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let store = try folder.open()
    _ = try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
    try store.close()
    let owner = try folder.open(as: manager)
    try owner.setRole(
      of: .user(manager), to: .administrator, why: "", by: entry(manager), edit: .new())
    try owner.setRole(of: .user(li), to: .manager, why: "", by: entry(manager), edit: .new())
    try owner.close()
  }

  private func figures(_ store: Store, _ project: Int, _ text: String) throws -> ReviewedFigures {
    let cut = Cut(asOf: try day(text), now: try moment("2025-12-01 09:00"))
    let years = try store.projectYears(year: 2025, cut: cut)
    let year = try #require(years.first { $0.project.number == project })
    return ReviewedFigures(
      asOf: try day(text),
      year.project.allIndicators.map {
        ($0.id, $0.judgement(on: year.evidence, at: cut, settings: Settings()))
      })
  }

  private func review(
    as login: String, _ person: String? = nil, project: Int = 20, asOf day: String = "2025-07-31"
  ) throws {
    let store = try folder.open(as: login)
    defer { try? store.close() }
    try store.review(
      [(project, try figures(store, project, day))], remark: "数据齐全",
      by: entry(person ?? login), edit: .new())
  }

  @Test("keep the figures, and tell which of them changed since")
  func marks() throws {
    try review(as: li)
    let store = try folder.open(as: wang)
    let mark = try #require(try store.reviews(project: 20).first)
    #expect(mark.entry.person == li)
    #expect(mark.remark == "数据齐全")
    #expect(mark.figures == (try figures(store, 20, "2025-07-31")))
    #expect(try store.reviews(project: 19) == [])
    // What happens after the reviewed day leaves its figures as they are.
    _ = try store.add(delivery("2025-08-20"), project: 20, by: entry(), edit: .new())
    let later = try figures(store, 20, "2025-07-31")
    #expect(ReviewMark(mark, now: later).changed == [])
    _ = try store.add(delivery("2025-06-20"), project: 20, by: entry(), edit: .new())
    let changed = ReviewMark(mark, now: try figures(store, 20, "2025-07-31")).changed
    #expect(changed == [IndicatorID(project: 20, row: 1), IndicatorID(project: 20, row: 2)])
    #expect(try verify(store) == nil)
  }

  @Test("of several days stand side by side, the latest day first")
  func severalDays() throws {
    try review(as: li, asOf: "2025-06-30")
    try review(as: manager, asOf: "2025-07-31")
    try review(as: li, asOf: "2025-07-31")
    let reviews = try folder.open(as: wang).reviews()
    #expect(reviews.map { "\($0.figures.asOf)" } == ["2025-07-31", "2025-06-30"])
    #expect(reviews.map(\.entry.person) == [li, li])
  }

  @Test("are a manager's, and never of figures that the manager entered, under whatever login")
  func ownFigures() throws {
    #expect(throws: needs(wang)) { try review(as: wang) }
    let store = try folder.open(as: li)
    let own = try store.add(delivery("2025-06-06"), project: 20, by: entry(li), edit: .new())
    #expect(throws: StoreError.refused(.role(.ownFigures(own.fact.id, project: 20, try entry(li)))))
    {
      try review(as: li)
    }
    #expect(throws: StoreError.self) { try review(as: li, "root(\(li))") }
    #expect(throws: StoreError.self) { try review(as: li, "\(li)(root)") }
    // Before that day, of another project, or once it counts no more, there is nothing of hers.
    try review(as: li, asOf: "2025-05-31")
    try review(as: li, project: 19)
    _ = try store.void(own.fact.id, why: "重复", by: entry(li), edit: .new())
    try review(as: li)
    try review(as: manager)
    #expect(try verify(store) == nil)
  }

  private func needs(_ login: String) -> StoreError {
    .refused(.role(.needs(.manager, login: login, has: .clerk, givers: [manager])))
  }

  @Test("changed past the program are found")
  func tampered() throws {
    try review(as: li)
    let store = try folder.open(as: li)
    try store.writePastTheHistory(
      "UPDATE setting SET value = '20-1 met 853/1' WHERE name LIKE 'review %'")
    #expect(try verify(store) == .changedSetting("review 2025-07-31", line: 4))
  }
}
