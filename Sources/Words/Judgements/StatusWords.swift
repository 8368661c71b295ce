public import Core

extension Words {
  public func status(_ status: Status) -> String {
    switch status {
    case .met: pick("达标", "met")
    case .missed: pick("未达标", "missed")
    case .atRisk: pick("预警", "at risk")
    case .inProgress: pick("进行中", "in progress")
    case .noData: pick("无数据", "no data")
    }
  }

  /// A judgement's status, with what stands under a warning: `预警 (达标)`.
  public func status(of judgement: Judgement) -> String {
    guard let underlying = judgement.underlying else { return status(judgement.status) }
    return "\(status(judgement.status)) (\(status(underlying)))"
  }

  public func kind(_ kind: IndicatorKind) -> String {
    switch kind {
    case .rate: pick("比率", "rate")
    case .quantity: pick("数量", "quantity")
    case .deadline: pick("期限", "deadline")
    case .cap: pick("限额", "cap")
    case .worstOf: pick("最差值", "worst case")
    case .priceRule: pick("价格规则", "price rule")
    }
  }
}

/// The signs that stand for a status before its word and its colour do.
///
/// None of the Unicode ones is of ambiguous width.
public enum Marks: Sendable {
  case unicode
  /// For terminals and fonts that know no more.
  case ascii

  /// One column wide.
  public subscript(status: Status) -> String {
    switch (status, self) {
    case (.met, .unicode): "✓"
    case (.met, .ascii): "+"
    case (.missed, .unicode): "✗"
    case (.missed, .ascii): "X"
    case (.atRisk, _): "!"
    case (.inProgress, _): "~"
    case (.noData, _): "-"
    }
  }
}

extension Status {
  /// The order in which counts are told: what needs a person first.
  public static let byUrgency: [Status] = [.missed, .atRisk, .inProgress, .noData, .met]
}
