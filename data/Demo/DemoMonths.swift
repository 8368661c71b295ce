import Core

// What comes up every month: repair tickets that were answered in time, hardware upkeep, and the
// confirmations that the logs are complete.

extension DemoYear {
  /// Tickets by month; with the late one 81 by the end of July.
  private static let ticketsPerMonth = [10, 9, 13, 12, 11, 12, 13, 10, 11, 9, 10, 9]

  private static let devices = ["台式计算机", "执法终端", "打印机", "网络交换机", "视频会议终端"]

  static func monthlyRows() throws(DemoFault) -> [String] {
    var rows: [String] = []
    var dice = Dice()
    for (index, count) in ticketsPerMonth.enumerated() {
      let last = Day.last(ofMonth: index + 1, in: 2025)
      for number in 0..<count {
        let day = last.adding(days: number * last.dayOfMonth / count - last.dayOfMonth + 1)
        rows.append(try ticketRow(reportedOn: day, &dice))
      }
      rows += maintenanceRows(month: index, endingOn: last)
      rows += confirmationRows(through: last)
    }
    return rows
  }

  /// Five of six are answered the same day, the sixth the next morning: within 24 h either way.
  private static func ticketRow(
    reportedOn day: Day, _ dice: inout Dice
  ) throws(DemoFault) -> String {
    let reported = day.start.minutes + 10 * 60 + dice.roll(6 * 60)
    let sameDay = dice.roll(6) > 0
    let responded =
      sameDay ? reported + 15 + dice.roll(4 * 60) : day.end.minutes + 8 * 60 + dice.roll(2 * 60)
    let device = devices[dice.roll(devices.count)]
    let entered = responded + 5 + dice.roll(40)
    let texts = [entered, reported, responded].compactMap { Moment(minutes: $0)?.description }
    guard texts.count == 3 else { throw DemoFault(row: "\(day) repair") }
    return "\(texts[0])|li.qiang|19|repair|\(texts[1])|\(texts[2])|\(device)"
  }

  /// Assets maintained for the first time, by month: 54 by the end of July, 104 by the year's.
  private static let assetsPerMonth = [9, 9, 8, 7, 7, 7, 7, 12, 13, 9, 8, 8]

  /// The month's new assets on its last days, and one that had its turn before.
  private static func maintenanceRows(month: Int, endingOn last: Day) -> [String] {
    let before = assetsPerMonth[..<month].reduce(0, +)
    let new = (1...assetsPerMonth[month]).map { before + $0 }
    let again = before > 0 ? [1 + before * 7 / 11] : []
    return (new + again).enumerated().map { position, number in
      let day = last.adding(days: -1 - position / 3)
      return "\(day) 17:\(10 + position)|li.qiang|19|maintenance|\(day)|\(tag(number))"
    }
  }

  /// `YW-007`.
  static func tag(_ number: Int) -> String {
    "YW-" + String("00\(number)".suffix(3))
  }

  /// Each log is confirmed on the third day of the next month.
  private static func confirmationRows(through last: Day) -> [String] {
    Log.allCases.enumerated().map { minute, log in
      "\(last.adding(days: 3)) 09:1\(minute)|li.qiang|19|confirmation|\(log.rawValue)|\(last)"
    }
  }
}

/// Numbers that look thrown and are the same every time (a linear congruential generator with
/// the constants of Knuth's MMIX).
private struct Dice {
  private var state: UInt64 = 2025

  /// A number from 0 up to and without the count of sides.
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}
