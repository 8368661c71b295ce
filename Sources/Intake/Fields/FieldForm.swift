public import Core

/// What the text of a field must look like.
public enum FieldForm: Hashable, Sendable {
  /// `platform` or `network`, 平台 or 网络.
  case service
  /// `platform`, `network` or `repairs`, 维修.
  case log
  /// A day: `t`, `-1`, `14`, `3-14`, `2025-03-14`.
  case day
  /// A day and a time: `14 9:00`, `9:00`, `now`.
  case moment
  /// A moment, or the time that passed since another field's: `2h30`, `1d`.
  case end(after: FactField)
  /// Yes or no.
  case flag
  /// Whole things: `853`, `1,000`, `120+35`.
  case count
  /// A price in 元: `120.00`.
  case yuan
  /// An amount in 万元: `14.5`.
  case tenThousandYuan
  /// A share in %: `96.07`.
  case percent
  /// Hours: `30.5`.
  case hours
  /// Any words.
  case text
  /// An indicator's id: `19-3`.
  case indicator
  /// A project's number: `20`.
  case project
  /// A year: `2025`.
  case year
  /// `fiscal`, `carry-over` or `other`; 财政, 结转, 其他.
  case source
  /// One of the other forms, as the reading's indicator needs it.
  case reading

  /// The form in which a reading of that form is typed.
  public init(_ form: ReadingForm) {
    self =
      switch form {
      case .percent: .percent
      case .count: .count
      case .hours: .hours
      case .tenThousandYuan: .tenThousandYuan
      case .day: .day
      case .yesNo: .flag
      }
  }
}
