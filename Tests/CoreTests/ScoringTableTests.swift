import Core
import Foundation
import ShippedData
import Testing

/// The worked cases of docs/forms.md: what stands there is what is tested.
@Suite("Worked cases of scoring")
struct ScoringTableTests {
  static let cases = Result { try WorkedCase.read() }

  @Test("docs/forms.md holds at least forty, numbered from 1, each worked by hand with its source")
  func table() throws {
    let cases = try Self.cases.get()
    #expect(cases.count >= 40)
    #expect(cases.map(\.number) == Array(1...cases.count))
    for row in cases {
      #expect(!row.byHand.isEmpty && !row.source.isEmpty, "case \(row.number)")
      #expect(!row.result.isEmpty, "case \(row.number)")
    }
  }

  @Test("each gives the result that stands there")
  func results() throws {
    for row in try Self.cases.get() {
      #expect(try row.computed() == row.result, "case \(row.number): \(row.given)")
    }
  }
}

/// A row of the table: what is given, and what comes out.
struct WorkedCase {
  let number: Int
  let given: String
  let result: String
  let byHand: String
  let source: String

  struct Unreadable: Error { let text: String }

  static func read() throws -> [WorkedCase] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "docs/forms.md"), encoding: .utf8)
    let lines = text.split(separator: "\n").drop { $0 != "### Worked cases" }.dropFirst()
      .prefix { !$0.hasPrefix("#") }.filter { $0.hasPrefix("| ") }
    return try lines.dropFirst().map { line in
      let cells = line.split(separator: "|").map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
      }
      guard cells.count == 5, let number = Int(cells[0]) else {
        throw Unreadable(text: String(line))
      }
      return WorkedCase(
        number: number, given: cells[1], result: cells[2], byHand: cells[3], source: cells[4])
    }
  }

  /// What the program makes of what is given.
  func computed() throws -> String {
    let words = given.split(separator: " ").map(String.init)
    let (head, rest) = (words[0], Array(words.dropFirst()))
    let values = Dictionary(
      rest.filter { $0.contains("=") }.map { word in
        let sides = word.split(separator: "=", maxSplits: 1).map(String.init)
        return (sides[0], sides[1])
      }
    ) { first, _ in first }
    switch head {
    case "execution": return try GivenExecution(values: values).result()
    case "weights": return try weights(rest[0], project: values["project"])
    case "band": return Band(try #require(Points(parsing: rest[0]))).rawValue
    case "year": return try band(asOf: try #require(values["asof"]))
    default: return try GivenScore(head: head, values: values).result()
    }
  }

  private func weights(_ rows: String, project number: String?) throws -> String {
    let project =
      if let number {
        try #require(try ShippedData.year2025().first { "\($0.number)" == number })
      } else {
        try Paper.project(rowsIn: rows)
      }
    let weights = Weights(of: project, settings: Settings())
    return project.indicators.map { weights[$0.id].ratio.shortestDigits }.joined(separator: " ")
  }

  private func band(asOf text: String) throws -> String {
    let cut = Cut(asOf: try Sample.day(text), now: try Sample.moment("2029-01-01 00:00"))
    let score = ProjectScore(
      try Paper.project([]), [], entries: FormEntries(), at: cut, settings: Settings())
    return score.band?.rawValue ?? "暂计"
  }
}

/// A row with its target, actual and weight.
private struct GivenScore {
  let head: String
  let values: [String: String]

  func result() throws -> String {
    let indicator = try indicator()
    var book = Book()
    if let value = try reading() {
      book.facts = [try Sample.reading(of: indicator, asOf, value)]
    }
    if let times = values["times"] { book.settings.overachievement = try Sample.number(times) }
    if let formula = values["formula"] {
      book.settings.reverseFormula = try #require(ReverseFormula(rawValue: formula))
    }
    let judgement = try book.judge(indicator, asOf: asOf)
    let manual = try values["set"].map {
      ManualScore(points: try #require(Points(parsing: $0)), reason: "部分完成")
    }
    let score = indicator.score(
      of: judgement, weight: try #require(Points(parsing: values["W"] ?? "")), manual: manual,
      settings: book.settings)
    var words = ["\(score.points)"] + (score.noteDuty.map { ["\($0)"] } ?? [])
    if case .manual(_, let band) = score.arithmetic { words.append(band.rawValue) }
    return (words + (score.isMissing ? ["missing"] : [])).joined(separator: " ")
  }

  private var asOf: String { values["asof"] ?? "2025-12-31" }

  private func indicator() throws -> Indicator {
    switch head {
    case "deadline":
      let due = try #require(values["due"])
      return try Row.make(1, 1, .deadline, .reading, .deadline(Sample.day(due)), due: due)
    case "rule": return try Row.make(1, 1, .priceRule, .reading, .rule)
    default:
      let sign = try #require(Sign(rawValue: head))
      let kind = try #require(IndicatorKind(rawValue: values["kind"] ?? "rate"))
      let target = try Sample.number(try #require(values["A"]))
      return try Row.make(
        1, 1, kind, .reading, .number(sign, target, kind == .cap ? .tenThousandYuan : .percent),
        due: kind == .quantity ? "2025-09-30" : "2025-12-31")
    }
  }

  /// What the unit reports as of the day judged; nil where it reports nothing.
  private func reading() throws -> Reading.Value? {
    if let done = values["done"] { return .done(try Sample.day(done)) }
    if let kept = values["kept"] { return .kept(kept == "yes") }
    return try values["B"].map { text in
      let parts = try text.split(separator: "/").map { try Sample.number(String($0)) }
      guard parts.count == 2 else { return .number(parts[0]) }
      return .number(
        Ratio(
          parts[0].numerator * parts[1].denominator, parts[0].denominator * parts[1].numerator))
    }
  }
}

/// Cost rows with what was paid, by payments or by readings.
private struct GivenExecution {
  let values: [String: String]

  func result() throws -> String {
    let target = Requirement.number(.atMost, Ratio(1000), .tenThousandYuan)
    let rows = [
      try Row.make(1, 1, .cap, .paid, target), try Row.make(1, 2, .cap, .paid, target),
    ]
    var book = Book()
    if let paid = values["paid"] {
      book.facts.append(
        .payment(
          try Payment(
            indicator: rows[0].id, day: Sample.day("2025-06-01"), amount: money(paid),
            source: .fiscal)))
    }
    if let text = values["reading"] {
      book.facts.append(
        try Sample.reading(of: rows[1], "2025-06-30", .number(Sample.number(text))))
    }
    book.settings.yearBudget = try values["year"].map { try money($0) }
    let project = try Paper.project(rows, budget: money(try #require(values["budget"])))
    let judgements = try rows.map { try book.judge($0, asOf: "2025-12-31") }
    let cut = Cut(asOf: Day.last(of: 2025), now: try Sample.moment("2026-01-20 09:00"))
    let execution = ProjectScore(
      project, judgements, entries: FormEntries(), at: cut, settings: book.settings
    ).execution
    return "\(execution.points)" + (execution.usesReadings ? " reading" : "")
      + (execution.isMissing ? " missing" : "")
  }

  private func money(_ text: String) throws -> Money {
    try #require(Money(tenThousandYuan: text))
  }
}

/// Projects that exist on paper only.
enum Paper {
  static func project(_ indicators: [Indicator], budget: Money = .zero) throws -> Project {
    let gloss = Gloss(official: "", english: "")
    return Project(
      number: 1, year: 2025, unit: BudgetUnit(code: "", name: gloss), name: gloss,
      shortName: gloss, budget: Budget(total: budget, fiscal: budget, other: .zero),
      purpose: gloss, goal: gloss, indicators: indicators)
  }

  /// `数量×2,成本!` is two rows of 数量 under 产出, and one of a 成本 that is a level 1 itself.
  static func project(rowsIn text: String) throws -> Project {
    var indicators: [Indicator] = []
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "×")
      let name = sides[0].filter { $0 != "!" }
      for _ in 0..<(sides.count == 2 ? try #require(Int(sides[1])) : 1) {
        let level1 =
          sides[0].hasSuffix("!") || name == "效益" || name == "满意度"
          ? "\(name)指标" : "产出指标"
        indicators.append(
          indicator(row: indicators.count + 1, level1, name == "效益" ? "社会效益指标" : "\(name)指标"))
      }
    }
    return try project(indicators)
  }

  private static func indicator(row: Int, _ level1: String, _ level2: String) -> Indicator {
    let gloss = { Gloss(official: $0, english: "") }
    return Indicator(
      id: IndicatorID(project: 1, row: row), level1: gloss(level1), level2: gloss(level2),
      level3: gloss("指标"), detail: gloss("指标"), shortName: gloss("指标"),
      target: Target(published: "", requirement: .number(.atLeast, Ratio(97), .percent)),
      kind: .rate, formula: .reading, due: Day.last(of: 2025))
  }
}
