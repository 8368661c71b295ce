import Core

/// A whole number that a unit may set; raw values are stored and are the words of the command
/// line.
public enum SettingName: String, CaseIterable, Sendable {
  /// Within how many minutes a repair ticket must be answered.
  case responseLimit = "response-limit"
  /// With fewer days left than this, what is not reached is at risk.
  case warningDays = "warning-days"
  /// Minutes that local time is ahead of UTC.
  case timeZone = "time-zone"

  /// What holds until someone sets it.
  public var standard: Int {
    switch self {
    case .responseLimit: Settings().responseLimit
    case .warningDays: Settings().warningDays
    case .timeZone: 480
    }
  }

  public var range: ClosedRange<Int> {
    switch self {
    case .responseLimit: 0...525_600
    case .warningDays: 0...366
    case .timeZone: -720...840
    }
  }
}
