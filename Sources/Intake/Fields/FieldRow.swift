public import Core

/// A row of a kind's field table, which forms, the command line and CSV share.
public struct FieldRow: Hashable, Sendable {
  public let field: FactField
  public let form: FieldForm
  public let whenEmpty: Emptiness
  /// Whether the next record of the same kind begins with this one's text.
  public let isSticky: Bool

  init(_ field: FactField, _ form: FieldForm, _ whenEmpty: Emptiness, sticky: Bool = false) {
    (self.field, self.form, self.whenEmpty, isSticky) = (field, form, whenEmpty, sticky)
  }
}

/// What an empty field says.
public enum Emptiness: Hashable, Sendable {
  /// Nothing: it must be filled.
  case missing
  /// That there is nothing to state.
  case unstated
  /// The same as this text.
  case reads(String)
  /// 0 where that other count is 0 too; else it must be filled, since "none of 853 qualified" is
  /// said, never left out.
  case zero(unless: FactField)
}

extension FactKind {
  /// The field table, in the order of ``fields``.
  public var table: [FieldRow] { FactKind.tables[self] ?? [] }

  private static let tables = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.written) })

  private var written: [FieldRow] {
    switch self {
    case .outage:
      [
        FieldRow(.service, .service, .missing, sticky: true),
        FieldRow(.from, .moment, .missing),
        FieldRow(.to, .end(after: .from), .unstated),
        FieldRow(.planned, .flag, .reads("no")),
        FieldRow(.cause, .text, .unstated),
      ]
    case .confirmation:
      [
        FieldRow(.log, .log, .missing),
        FieldRow(.through, .day, .missing, sticky: true),
      ]
    case .repair:
      [
        FieldRow(.reported, .moment, .missing),
        FieldRow(.responded, .end(after: .reported), .unstated),
        FieldRow(.device, .text, .unstated),
      ]
    case .delivery:
      [
        FieldRow(.day, .day, .missing, sticky: true),
        FieldRow(.category, .text, .unstated, sticky: true),
        FieldRow(.quantity, .count, .reads("0")),
        FieldRow(.inspected, .count, .reads("0")),
        FieldRow(.qualified, .count, .zero(unless: .inspected)),
        FieldRow(.repair, .count, .reads("0")),
        FieldRow(.returned, .count, .reads("0")),
        FieldRow(.unitPrice, .yuan, .unstated),
      ]
    case .acceptance:
      [
        FieldRow(.day, .day, .missing, sticky: true),
        FieldRow(.item, .text, .missing),
        FieldRow(.quantity, .count, .reads("0")),
        FieldRow(.inspected, .count, .reads("0")),
        FieldRow(.qualified, .count, .zero(unless: .inspected)),
        FieldRow(.functions, .count, .reads("0")),
        FieldRow(.functionsPassed, .count, .zero(unless: .functions)),
        FieldRow(.replaced, .count, .zero(unless: .due)),
        FieldRow(.due, .count, .reads("0")),
      ]
    case .maintenance:
      [
        FieldRow(.day, .day, .missing, sticky: true),
        FieldRow(.asset, .text, .missing),
      ]
    case .check:
      [
        FieldRow(.indicator, .indicator, .missing, sticky: true),
        FieldRow(.day, .day, .missing, sticky: true),
        FieldRow(.whole, .count, .missing),
        FieldRow(.part, .count, .missing),
      ]
    case .survey:
      [
        FieldRow(.project, .project, .missing, sticky: true),
        FieldRow(.day, .day, .missing, sticky: true),
        FieldRow(.valid, .count, .missing),
        FieldRow(.satisfied, .count, .missing),
        FieldRow(.fairly, .count, .reads("0")),
      ]
    case .payment:
      [
        FieldRow(.indicator, .indicator, .missing, sticky: true),
        FieldRow(.day, .day, .missing, sticky: true),
        FieldRow(.amount, .tenThousandYuan, .missing),
        FieldRow(.source, .source, .reads(FundSource.fiscal.rawValue), sticky: true),
      ]
    case .milestone:
      [
        FieldRow(.indicator, .indicator, .missing, sticky: true),
        FieldRow(.day, .day, .missing),
        FieldRow(.year, .year, .unstated),
      ]
    case .guidePrice:
      [
        FieldRow(.category, .text, .missing),
        FieldRow(.price, .yuan, .missing),
        FieldRow(.year, .year, .unstated, sticky: true),
      ]
    case .reading:
      [
        FieldRow(.indicator, .indicator, .missing, sticky: true),
        FieldRow(.day, .day, .missing, sticky: true),
        FieldRow(.value, .reading, .missing),
      ]
    }
  }
}
