// The agreed service time as one writes it: `7x24`, or the week's hours, holidays and make-up days.

extension ServiceTime {
  /// The most holidays, or make-up days, of one service time.
  public static let daysLimit = 400

  /// Reads `7x24`, or parts with `;` between them: days of the week with their hours
  /// (`1-5 08:30-12:00,13:30-17:30`), `holidays` and `makeup` with days.
  public init?(parsing text: some StringProtocol) {
    guard text.utf8.count <= 16_384 else { return nil }
    if text == "7x24" {
      self = .always
      return
    }
    var weekly: [Int: [Range<Int>]] = [:]
    var days: [Substring: Set<Day>] = [:]
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let words = part.split(separator: " ")
      guard words.count == 2 else { return nil }
      let values = words[1].split(separator: ",", omittingEmptySubsequences: false)
      let head = Substring(words[0])
      if ["holidays", "makeup"].contains(head) {
        let read = values.compactMap { Day(parsing: $0) }
        guard read.count == values.count, read.count <= ServiceTime.daysLimit, days[head] == nil
        else { return nil }
        days[head] = Set(read)
      } else {
        let spans = values.compactMap { ServiceTime.span($0) }
        guard spans.count == values.count, let weekdays = ServiceTime.weekdays(head) else {
          return nil
        }
        for day in weekdays { weekly[day, default: []] += spans }
      }
    }
    self.init(
      weekly: weekly, holidays: days["holidays"] ?? [], makeUpDays: days["makeup"] ?? [])
    guard !self.weekly.isEmpty else { return nil }
  }

  /// `1-5`, or `6`.
  private static func weekdays(_ text: Substring) -> ClosedRange<Int>? {
    let ends = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .map { $0.count == 1 ? wholeNumber($0) : nil }
    guard (1...2).contains(ends.count), let first = ends.first ?? nil, let last = ends.last ?? nil,
      1 <= first, first <= last, last <= 7
    else { return nil }
    return first...last
  }

  /// `08:30-12:00`.
  private static func span(_ text: some StringProtocol) -> Range<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { minute($0) }
    guard ends.count == 2, let from = ends[0], let to = ends[1], from < to else { return nil }
    return from..<to
  }

  private static func minute(_ text: some StringProtocol) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let hour = wholeNumber(parts[0]),
      let minute = wholeNumber(parts[1]), minute < 60, hour * 60 + minute <= Moment.minutesPerDay
    else { return nil }
    return hour * 60 + minute
  }
}

extension ServiceTime: CustomStringConvertible {
  /// The canonical text, which ``init(parsing:)`` reads: weekdays in a row with the same hours
  /// stand together.
  public var description: String {
    if self == .always { return "7x24" }
    var parts: [String] = []
    var day = 1
    while day <= 7 {
      guard let spans = weekly[day] else {
        day += 1
        continue
      }
      var last = day
      while weekly[last + 1] == spans { last += 1 }
      let days = last == day ? "\(day)" : "\(day)-\(last)"
      parts.append("\(days) " + spans.map(ServiceTime.text).joined(separator: ","))
      day = last + 1
    }
    for (name, days) in [("holidays", holidays), ("makeup", makeUpDays)] where !days.isEmpty {
      parts.append("\(name) " + days.sorted().map(\.description).joined(separator: ","))
    }
    return parts.joined(separator: "; ")
  }

  private static func text(_ span: Range<Int>) -> String {
    [span.lowerBound, span.upperBound].map { "\(twoDigits($0 / 60)):\(twoDigits($0 % 60))" }
      .joined(separator: "-")
  }
}
