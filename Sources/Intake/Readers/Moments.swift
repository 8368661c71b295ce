public import Core

extension TypedText {
  /// Reads a day with a time: `14 9:00`, `3-14 0830`, `2025-03-01T08:00`, `3月14日8点30分`.
  ///
  /// A time alone stands on ``IntakeContext/day``; `now` is the present minute; `24:00` is the end
  /// of the day. The day is written as in ``day(in:)``.
  public func moment(in context: IntakeContext) throws(IntakeFault) -> Understood<Moment> {
    let moment = try moment(in: context, as: .moment)
    return Understood(moment, "\(moment)")
  }

  func moment(in context: IntakeContext, as form: FieldForm) throws(IntakeFault) -> Moment {
    if plain == "now" || plain == "现在" { return context.now }
    guard let parts = dayAndTime else { return try moment(ofLone: plain, in: context, as: form) }
    switch DayWord(parts.day, in: context) {
    case .day(let day): return try moment(on: day, at: TimeWord(parts.time), as: form)
    case .impossible: throw .noSuchDay(excerpt)
    case .outOfRange: throw .dayOutOfRange(excerpt)
    case .unreadable: throw unreadable(as: form)
    }
  }

  /// A word alone: a time, or else a day that lacks one.
  private func moment(
    ofLone word: String, in context: IntakeContext, as form: FieldForm
  ) throws(IntakeFault) -> Moment {
    let time = TimeWord(word)
    let isDayOfMonth = number(word, digits: 1...2) != nil
    if time != .unreadable, !isDayOfMonth {
      return try moment(on: context.day, at: time, as: form)
    }
    switch DayWord(word, in: context) {
    case .day: throw .noTime(excerpt)
    case .impossible: throw .noSuchDay(excerpt)
    case .outOfRange: throw .dayOutOfRange(excerpt)
    case .unreadable: throw unreadable(as: form)
    }
  }

  private func moment(
    on day: Day, at time: TimeWord, as form: FieldForm
  ) throws(IntakeFault) -> Moment {
    guard case .minute(let minute) = time else {
      throw time == .impossible ? .noSuchTime(excerpt) : unreadable(as: form)
    }
    guard let moment = Moment(day: day, minute: minute), Moment(minutes: moment.minutes) != nil
    else { throw .noSuchDay(excerpt) }
    return moment
  }

  /// Splits at the last blank, else behind 日, else at the T between digits; nil for a lone word.
  private var dayAndTime: (day: Substring, time: Substring)? {
    if let blank = plain.lastIndex(of: " ") {
      return (plain[..<blank], plain[plain.index(after: blank)...])
    }
    if let mark = plain.lastIndex(where: { $0 == "日" || $0 == "号" }) {
      let next = plain.index(after: mark)
      return next == plain.endIndex ? nil : (plain[..<next], plain[next...])
    }
    if let mark = plain.lastIndex(of: "t"), mark > plain.startIndex {
      return (plain[..<mark], plain[plain.index(after: mark)...])
    }
    return nil
  }
}

/// A word that should name a time of day.
private enum TimeWord: Equatable {
  /// Minutes since 00:00, up to 1440.
  case minute(Int)
  /// Written like a time, but no clock shows it.
  case impossible
  case unreadable

  /// Reads `8:30`, `8:30:00`, `0830`, `830`, `8`, `8点30分`.
  init(_ text: some StringProtocol) {
    let endsWithMinutes = text.hasSuffix("分")
    let word = endsWithMinutes ? text.dropLast() : text[...]
    let parts = word.split(omittingEmptySubsequences: false) { ":时点".contains($0) }
    let leastDigits = endsWithMinutes ? 1 : 2
    if parts.count == 1, let digits = number(parts[0], digits: 3...4) {
      self.init(hour: digits / 100, minute: digits % 100)
    } else if let hour = parts.first.flatMap({ number($0, digits: 1...2) }) {
      let isWhole = parts.count == 1 || parts.count == 2 && "时点".contains(word.last ?? ":")
      if isWhole, !endsWithMinutes {
        self.init(hour: hour, minute: 0)
      } else if parts.count == 2 || parts.count == 3 && parts[2] == "00",
        let minute = number(parts[1], digits: leastDigits...2)
      {
        self.init(hour: hour, minute: minute)
      } else {
        self = .unreadable
      }
    } else {
      self = .unreadable
    }
  }

  private init(hour: Int, minute: Int) {
    let total = hour * 60 + minute
    self = minute < 60 && total <= Moment.minutesPerDay ? .minute(total) : .impossible
  }
}
