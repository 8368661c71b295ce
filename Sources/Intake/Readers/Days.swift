public import Core

extension TypedText {
  /// Reads a day, filling in from the context what is left out.
  ///
  /// | typed | read as |
  /// |---|---|
  /// | `t`, `today`, `今天` | today |
  /// | `-1`, `yesterday`, `昨天` | days back from today |
  /// | `14`, `14日` | in the month of ``IntakeContext/day``, or in the one before if after today |
  /// | `3-14`, `3/14`, `3.14`, `3月14日` | in the year of ``IntakeContext/day`` |
  /// | `2025-03-14`, `2025/3/14`, `20250314`, `2025年3月14日` | that day |
  public func day(in context: IntakeContext) throws(IntakeFault) -> Understood<Day> {
    // As tables write it.
    if let day = Day(parsing: plain) { return Understood(day, plain) }
    return switch DayWord(plain, in: context) {
    case .day(let day): Understood(day, "\(day)")
    case .impossible: throw .noSuchDay(excerpt)
    case .outOfRange: throw .dayOutOfRange(excerpt)
    case .unreadable: throw unreadable(as: .day)
    }
  }
}

/// A word that should name a day.
enum DayWord: Equatable {
  case day(Day)
  /// Written like a day, but no calendar has it.
  case impossible
  /// In a year that no day here can have.
  case outOfRange
  case unreadable

  /// Reads half-width small letters.
  init(_ text: some StringProtocol, in context: IntakeContext) {
    let word = trimmed(text)
    let today = context.now.day
    switch word {
    case "t", "today", "今天": self = .day(today)
    case "yesterday", "昨天": self = .day(today.adding(days: -1))
    default:
      if word.hasPrefix("-") {
        self =
          number(word.dropFirst(), digits: 1...4)
          .map { .day(today.adding(days: -$0)) } ?? .unreadable
      } else {
        self.init(parts: DayWord.parts(of: word), in: context)
      }
    }
  }

  /// The numbers of a date, whatever stands between them.
  private static func parts(of word: String) -> [String] {
    let digits = word.hasSuffix("日") || word.hasSuffix("号") ? word.dropLast() : word[...]
    return digits.split(omittingEmptySubsequences: false) { "-/.年月".contains($0) }
      .map { trimmed($0) }
  }

  private init(parts: [String], in context: IntakeContext) {
    let (year, month) = (context.day.year, context.day.month)
    switch parts.count {
    case 1:
      if let date = number(parts[0], digits: 8...8) {
        self.init(date / 10_000, date / 100 % 100, date % 100)
      } else if let day = number(parts[0], digits: 1...2) {
        self.init(day, ofMonth: month, in: year, notAfter: context.now.day)
      } else {
        self = .unreadable
      }
    case 2:
      guard let month = number(parts[0], digits: 1...2), let day = number(parts[1], digits: 1...2)
      else {
        self = .unreadable
        return
      }
      self.init(year, month, day)
    case 3:
      guard let year = number(parts[0], digits: 4...4),
        let month = number(parts[1], digits: 1...2), let day = number(parts[2], digits: 1...2)
      else {
        self = .unreadable
        return
      }
      self.init(year, month, day)
    default: self = .unreadable
    }
  }

  private init(_ year: Int, _ month: Int, _ day: Int) {
    guard Day.years.contains(year) else {
      self = .outOfRange
      return
    }
    self = Day(year: year, month: month, day: day).map { .day($0) } ?? .impossible
  }

  private init(_ day: Int, ofMonth month: Int, in year: Int, notAfter today: Day) {
    if (year, month, day) <= (today.year, today.month, today.dayOfMonth) {
      self.init(year, month, day)
    } else if month > 1 {
      self.init(year, month - 1, day)
    } else {
      self.init(year - 1, 12, day)
    }
  }
}
