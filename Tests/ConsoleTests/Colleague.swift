import Core
import Terminal
import Testing

@testable import Console

/// A colleague who works on the same database while a session goes on.
enum Colleague {
  static let uptime = IndicatorID(project: 19, row: 3)
  static let number = FactID(400)
  static let entry = Entry(person: "zhao.min", at: YearBook.now)

  /// The outage that the colleague enters.
  static func outage() throws -> FactContent {
    .outage(
      try Outage(
        service: .platform, from: moment("2025-06-01 08:00"), to: moment("2025-06-02 20:00"),
        planned: false, cause: "电源故障"))
  }

  static func moment(_ text: String) throws -> Moment { try #require(Moment(parsing: text)) }

  /// An outage as the colleague corrects it: its end is an hour earlier.
  static func corrected(_ fact: Fact) -> FactRecord {
    guard case .outage(let outage) = fact.content, let end = outage.to,
      let earlier = Moment(minutes: end.minutes - 60),
      let content = try? Outage(
        service: outage.service, from: outage.from, to: earlier, planned: outage.planned,
        cause: outage.cause)
    else { preconditionFailure("not an outage with an end: \(fact)") }
    let new = Fact(id: number, project: fact.project, content: .outage(content), entry: entry)
    return FactRecord(fact: new, supersedes: fact.id, why: "核对了机房日志")
  }

  static func voided(_ fact: Fact) -> FactRecord {
    FactRecord(fact: fact, state: .voided(entry, why: "重复登记"))
  }

  static let setting = SettingState(
    name: .responseLimit, project: 0, own: "120", entry: entry)

  /// The line of the history that a correction leaves.
  static func line(_ number: Int = 50, correcting fact: Fact) -> HistoryEntry {
    let record = corrected(fact)
    return HistoryEntry(
      number: number, what: .corrected, subject: .fact(record.fact.id), project: fact.project,
      replaced: fact.id, before: .fact(fact.content), after: .fact(record.fact.content),
      entry: entry, why: record.why)
  }
}

extension Session {
  /// Tells that the colleague has entered an outage.
  mutating func tellNews(line: Int = 50) throws {
    let content = try Colleague.outage()
    let entry = HistoryEntry(
      number: line, what: .added, subject: .fact(Colleague.number), project: 19,
      after: .fact(content), entry: Colleague.entry)
    tell(.changedElsewhere([entry], book.overview(adding: (19, content))))
  }

  /// Corrects the first outage behind 19-3 up to the last Enter; meanwhile the colleague does.
  mutating func correctOvertaken(
    by change: (Fact) -> FactRecord = Colleague.corrected
  ) throws {
    try openDetail(of: Colleague.uptime)
    while console.shownList?.selectedFact?.fact.content.kind != .outage { press(.down) }
    let fact = try #require(console.shownList?.selectedFact?.fact)
    press("c")
    for _ in 0..<4 { press(.tab) }
    type("，已换硬盘")
    press(.tab)
    type("补充原因")
    tell(.standing(fact, change(fact)))
  }

  /// The choice between two versions that is open.
  var conflict: ConflictState? {
    if case .conflict(let conflict) = console.layers.last { conflict } else { nil }
  }
}
