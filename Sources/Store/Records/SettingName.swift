/// A whole number that a unit may set; raw values are stored and are the words of the command
/// line.
public enum SettingName: String, CaseIterable, Sendable {
  /// Within how many minutes a repair ticket must be answered.
  case responseLimit = "response-limit"
  /// With fewer days left than this, what is not reached is at risk.
  case warningDays = "warning-days"
  /// Minutes that local time is ahead of UTC.
  case timeZone = "time-zone"

  public var range: ClosedRange<Int> {
    switch self {
    case .responseLimit: 0...525_600
    case .warningDays: 0...366
    case .timeZone: -720...840
    }
  }
}
