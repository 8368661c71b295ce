import Core

/// What a unit may set; raw values are stored and are the words of the command line.
public enum SettingName: String, CaseIterable, Sendable {
  /// Within how many minutes a repair ticket must be answered.
  case responseLimit = "response-limit"
  /// With fewer days left than this, what is not reached is at risk.
  case warningDays = "warning-days"
  /// Whether the slowest response decides 19-5, or else their mean: `yes` or `no`.
  case slowestDecides = "slowest-decides"
  /// Whether 基本满意 counts as satisfied: `yes` or `no`.
  case countsFairly = "counts-fairly"
  /// When a service has to run, as `ServiceTime` writes it.
  case serviceTime = "service-time"
  /// What is still to be paid on cost rows in 万元: `19-6=3.2,19-7=1`, or `none`.
  case expectedPayments = "expected-payments"
  /// Minutes that local time is ahead of UTC.
  case timeZone = "time-zone"

  /// What holds until someone sets it, as canonical text.
  public var standard: String {
    switch self {
    case .timeZone: "480"
    default: text(in: Settings()) ?? ""
    }
  }

  /// The numbers that it may be; nil where it is no number.
  public var range: ClosedRange<Int>? {
    switch self {
    case .responseLimit: 0...525_600
    case .warningDays: 0...366
    case .timeZone: -720...840
    case .slowestDecides, .countsFairly, .serviceTime, .expectedPayments: nil
    }
  }

  /// Whether each project may have a value of its own; else it is the unit's.
  public var isPerProject: Bool { self != .timeZone }

  /// The canonical text of a value as someone wrote it; nil if the setting cannot be that.
  public func canonical(_ text: String) -> String? {
    if let range { return Int(text).flatMap { range.contains($0) ? "\($0)" : nil } }
    var settings = Settings()
    return put(text, into: &settings) ? self.text(in: settings) : nil
  }

  /// Puts a value into the settings; false if it cannot be read.
  func put(_ text: String, into settings: inout Settings) -> Bool {
    switch self {
    case .responseLimit: return put(number(text), into: &settings.responseLimit)
    case .warningDays: return put(number(text), into: &settings.warningDays)
    case .slowestDecides: return put(yesNo(text), into: &settings.slowestDecides)
    case .countsFairly: return put(yesNo(text), into: &settings.countsFairly)
    case .serviceTime: return put(ServiceTime(parsing: text), into: &settings.serviceTime)
    case .expectedPayments:
      return put(ExpectedPayments(parsing: text)?.amounts, into: &settings.expectedPayments)
    case .timeZone: return number(text) != nil
    }
  }

  private func put<Value>(_ value: Value?, into place: inout Value) -> Bool {
    if let value { place = value }
    return value != nil
  }

  private func number(_ text: String) -> Int? {
    Int(text).flatMap { range?.contains($0) == true ? $0 : nil }
  }

  private func yesNo(_ text: String) -> Bool? {
    switch text {
    case "yes": true
    case "no": false
    default: nil
    }
  }

  private func text(in settings: Settings) -> String? {
    switch self {
    case .responseLimit: "\(settings.responseLimit)"
    case .warningDays: "\(settings.warningDays)"
    case .slowestDecides: settings.slowestDecides ? "yes" : "no"
    case .countsFairly: settings.countsFairly ? "yes" : "no"
    case .serviceTime: "\(settings.serviceTime)"
    case .expectedPayments: "\(ExpectedPayments(amounts: settings.expectedPayments))"
    case .timeZone: nil
    }
  }
}

/// Expected payments as text.
private struct ExpectedPayments: CustomStringConvertible {
  let amounts: [IndicatorID: Money]

  init(amounts: [IndicatorID: Money]) {
    self.amounts = amounts
  }

  init?(parsing text: String) {
    var amounts: [IndicatorID: Money] = [:]
    for part in text == "none" ? [] : text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let id = IndicatorID(parsing: sides[0]), amounts[id] == nil,
        let money = Money(tenThousandYuan: sides[1])
      else { return nil }
      amounts[id] = money
    }
    self.init(amounts: amounts.filter { $0.value > .zero })
  }

  var description: String {
    guard !amounts.isEmpty else { return "none" }
    return amounts.sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value.tenThousandYuan.shortestDigits)" }.joined(separator: ",")
  }
}
