import Core

/// An indicator as the file writes it.
struct IndicatorRecord: Decodable {
  let id: String
  let level1: GlossRecord
  let level2: GlossRecord
  let level3: GlossRecord
  let description: GlossRecord
  let shortName: GlossRecord
  let target: TargetRecord
  let kind: String
  let formula: FormulaRecord
  let due: String
  /// Whether it grows evenly through the year; absent is no.
  let paced: Bool?

  /// The indicator of that row; its own `id` must say the same.
  func indicator(_ row: IndicatorID) throws(KeyFault) -> Indicator {
    Indicator(
      id: try read(id, "id") { IndicatorID(parsing: $0) == row ? row : nil },
      level1: level1.gloss, level2: level2.gloss, level3: level3.gloss,
      detail: description.gloss, shortName: shortName.gloss, target: try target.target(),
      kind: try judgedKind(), formula: try formula.formula(),
      due: try read(due, "due") { Day(parsing: $0) }, isPaced: paced ?? false)
  }

  /// A deadline is judged as a deadline, a rule as a rule, and a number as anything else.
  private func judgedKind() throws(KeyFault) -> IndicatorKind {
    let kind = try read(kind, "kind") { IndicatorKind(rawValue: $0) }
    let fits =
      switch try target.requirement() {
      case .deadline: kind == .deadline
      case .rule: kind == .priceRule
      case .number: kind != .deadline && kind != .priceRule
      }
    guard fits else { throw KeyFault("kind", .contradicts(key: "target")) }
    return kind
  }
}

/// A target as the file writes it: what was published, and how it is read.
///
/// Beside `published` stands one of
/// - `sign`, `number` and `unit` (for `count` also `counter`, the published counter word),
/// - `by`, the last day of a deadline,
/// - `answer`, which is `yes-or-no`: a rule in words.
struct TargetRecord: Decodable {
  let published: String
  let sign: String?
  let number: String?
  let unit: String?
  let counter: String?
  let by: String?
  let answer: String?

  func target() throws(KeyFault) -> Target {
    Target(published: published, requirement: try requirement())
  }

  func requirement() throws(KeyFault) -> Requirement {
    if by != nil {
      return .deadline(try read(by, "target.by") { Day(parsing: $0) })
    }
    if answer != nil {
      return try read(answer, "target.answer") { $0 == "yes-or-no" ? .rule : nil }
    }
    return .number(
      try read(sign, "target.sign") { Sign(rawValue: $0) },
      try read(number, "target.number") { Ratio(parsing: $0) }, try readUnit())
  }

  private func readUnit() throws(KeyFault) -> Unit {
    if unit == "count" {
      return .count(try read(counter, "target.counter") { $0.isEmpty ? nil : $0 })
    }
    return try read(unit, "target.unit") {
      switch $0 {
      case "percent": .percent
      case "hours": .hours
      case "ten-thousand-yuan": .tenThousandYuan
      default: nil
      }
    }
  }
}
