import Core

/// A day as spreadsheets store it: days since 30 December 1899, with the time as a fraction.
enum SpreadsheetNumber {
  /// Days from then to 1970-01-01.
  private static let epoch = 25_569
  /// 2000-01-01 to 2099-12-31; other numbers are no days.
  private static let days = 36_526...73_050

  /// The text of a day or a moment for a cell that holds such a number; nil for any other cell.
  static func dayText(_ cell: String, in form: FieldForm) -> String? {
    guard form.isOfTime, let number = Ratio(parsing: folded(trimmed(cell))),
      days.contains(number.roundedDown),
      let day = Day(number: number.roundedDown - epoch)
    else { return nil }
    let minutes = (number - Ratio(number.roundedDown)) * Ratio(Moment.minutesPerDay)
    let isWholeDay = number.denominator == 1
    switch form {
    case .day: return isWholeDay ? "\(day)" : nil
    case .moment, .end:
      return Moment(day: day, minute: minutes.rounded(to: 0).roundedDown).map { "\($0)" }
    default: return nil
    }
  }
}

extension FieldForm {
  fileprivate var isOfTime: Bool {
    switch self {
    case .day, .moment, .end: true
    default: false
    }
  }
}
