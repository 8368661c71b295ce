/// A project's figures as of a day, as they are kept with a review mark: one line an indicator.
///
///     19-1 met 98/1
///     19-3 missed 2411/25
public struct ReviewedFigures: Hashable, Sendable {
  public let asOf: Day
  /// Each indicator's status and exact actual.
  public let lines: [IndicatorID: String]

  public init(asOf: Day, _ judgements: [(IndicatorID, Judgement)]) {
    self.asOf = asOf
    lines = Dictionary(judgements.map { ($0, ReviewedFigures.line($1)) }) { first, _ in first }
  }

  private static func line(_ judgement: Judgement) -> String {
    let status = judgement.status.rawValue
    return switch judgement.actual {
    case nil: status
    case .number(let ratio): "\(status) \(ratio.numerator)/\(ratio.denominator)"
    case .day(let day): "\(status) \(day)"
    case .kept(let isKept): "\(status) \(isKept ? "yes" : "no")"
    }
  }

  /// The text that the database keeps.
  public var text: String {
    lines.sorted { $0.key < $1.key }.map { "\($0) \($1)" }.joined(separator: "\n")
  }

  /// Reads the text; lines that name no indicator are left out.
  public init(asOf: Day, text: String) {
    self.asOf = asOf
    var lines: [IndicatorID: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard let id = parts.first.flatMap({ IndicatorID(parsing: String($0)) }) else { continue }
      lines[id] = parts.count > 1 ? String(parts[1]) : ""
    }
    self.lines = lines
  }

  /// The indicators whose figures differ from these, in order.
  public func differences(from other: ReviewedFigures) -> [IndicatorID] {
    Set(lines.keys).union(other.lines.keys).filter { lines[$0] != other.lines[$0] }.sorted()
  }
}

/// A manager's mark that a project's figures as of a day were looked at.
public struct Review: Hashable, Sendable {
  public let project: Int
  public let figures: ReviewedFigures
  public let entry: Entry
  /// What the reviewer remarked; may be empty.
  public let remark: String

  public init(project: Int, figures: ReviewedFigures, entry: Entry, remark: String) {
    (self.project, self.figures, self.entry, self.remark) = (project, figures, entry, remark)
  }
}

/// A review mark as it stands against the figures of now.
public struct ReviewMark: Hashable, Sendable {
  public let review: Review
  /// The indicators whose figures as of the reviewed day have changed since, in order.
  public let changed: [IndicatorID]

  public init(_ review: Review, now figures: ReviewedFigures) {
    self.review = review
    changed = figures.differences(from: review.figures)
  }
}
