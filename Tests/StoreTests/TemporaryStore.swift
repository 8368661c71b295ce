import Core
import Foundation
import ShippedData

@testable import Store

/// A folder of its own for each test, gone with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "jixiao-store-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var database: String { path + "/data/jixiao.db" }

  func open(_ mode: Store.Mode = .readWrite) throws -> Store {
    try Store.open(at: database, mode: mode, clock: { 1_753_920_000 }) {
      try ShippedData.year2025()
    }
  }
}

let wang = "wang.fang"
let li = "li.qiang"

func entry(_ person: String = wang, _ at: String = "2025-08-01 09:00") throws -> Entry {
  Entry(person: person, at: try moment(at))
}

struct Unreadable: Error {
  let text: String
}

func day(_ text: String) throws -> Day {
  guard let day = Day(parsing: text) else { throw Unreadable(text: text) }
  return day
}

func moment(_ text: String) throws -> Moment {
  guard let moment = Moment(parsing: text) else { throw Unreadable(text: text) }
  return moment
}

func delivery(_ text: String, quantity: Int = 10, returned: Int = 0) throws -> FactContent {
  .delivery(
    try Delivery(
      day: day(text), category: "夏装", quantity: quantity, inspected: quantity,
      qualified: quantity, repair: 0, returned: returned, unitPrice: Money(fen: 12_000)))
}

func outage(_ from: String, _ to: String?, planned: Bool = false) throws -> FactContent {
  .outage(
    try Outage(
      service: .platform, from: moment(from), to: to.map { try moment($0) }, planned: planned,
      cause: "光缆中断"))
}

/// What a clerk would see of a project's year: every judgement and every month.
struct Sight {
  let lines: [String]

  init(_ project: Project, _ evidence: YearEvidence, _ cut: Cut, _ settings: Settings) {
    lines = project.allIndicators.map { indicator in
      let judgement = indicator.judgement(on: evidence, at: cut, settings: settings)
      let trend = indicator.trend(on: evidence, at: cut, settings: settings)
      return "\(indicator.id) \(judgement) \(trend)"
    }
  }

  init(_ year: ProjectYear, _ cut: Cut, _ settings: Settings) {
    self.init(year.project, year.evidence, cut, settings)
  }

  /// The lines of both that differ, one below the other.
  func differences(from other: Sight) -> [String] {
    zip(lines, other.lines).filter { $0 != $1 }.flatMap { [$0, $1] }
  }
}

extension Store {
  /// The facts of some groups that touch a year, the newest day first.
  func facts(
    project: Int, groups: [FactGroup], year: Int, from position: FactPosition? = nil,
    limit: Int = 50, includingRemoved: Bool = false
  ) throws -> FactPage {
    var query = FactQuery(
      project: project, groups: groups, days: Day.first(of: year)...Day.last(of: year))
    query.includesRemoved = includingRemoved
    guard let page = try facts(query, from: position, limit: limit) else { throw CalledOff() }
    return page
  }
}

/// A list that nobody called off came back without an answer.
struct CalledOff: Error {}
