import Core
import Intake

extension FuzzCheck {
  /// A day that was understood is echoed in a form that reads as the same day.
  static let days = FuzzCheck("days") { bytes throws(Broken) in
    let typed = text(bytes)
    if let day = Day(parsing: typed) { try hold("\(day)" == typed, "\(day) is written otherwise") }
    guard let day = try? TypedText(typed).day(in: Day2025.context) else { return }
    try hold(Day(parsing: day.echo.text) == day.value, "\(day.echo) is not \(day.value)")
    try hold(Day.years.contains(day.value.year), "the year \(day.value.year)")
  }

  /// The same of moments and of the time that passed since one.
  static let moments = FuzzCheck("moments") { bytes throws(Broken) in
    let typed = text(bytes)
    if let moment = try? TypedText(typed).moment(in: Day2025.context) {
      try hold(Moment(parsing: moment.echo.text) == moment.value, "\(moment.echo)")
    }
    let start = Day2025.context.now
    guard let end = try? TypedText(typed).end(after: .from, at: start, in: Day2025.context)
    else { return }
    try hold(Moment(parsing: end.echo.text) == end.value, "\(end.echo)")
    guard let elapsed = end.echo.elapsed else { throw Broken(words: "no time has passed") }
    try hold(end.value.minutes - start.minutes == elapsed.minutes, "\(elapsed)")
    if elapsed.minutes >= 0 {
      let again = try? TypedText("\(elapsed)").end(after: .from, at: start, in: Day2025.context)
      try hold(again?.value == end.value, "\(elapsed) is another time")
    }
  }

  /// Numbers are exact, bounded, and read again as themselves.
  static let numbers = FuzzCheck("numbers") { bytes throws(Broken) in
    let typed = text(bytes)
    if let ratio = Ratio(parsing: typed) {
      try hold(Ratio(parsing: ratio.shortestDigits) == ratio, "\(ratio)")
    }
    guard let text = try? TypedText(typed) else { return }
    if let count = try? text.count() {
      try hold((0...FactLimit.count).contains(count.value), "\(count.value)")
      try hold((try? TypedText(count.echo.text).count().value) == count.value, "\(count.echo)")
    }
    if let price = try? text.yuan() {
      try hold(price.value >= .zero, "\(price.value)")
      try hold(Money(yuan: price.echo.text) == price.value, "\(price.echo)")
    }
    if let amount = try? text.tenThousandYuan() {
      try hold(amount.value >= .zero, "\(amount.value)")
      try hold(Money(tenThousandYuan: amount.echo.text) == amount.value, "\(amount.echo)")
    }
    for form: ReadingForm in [.percent, .hours, .count, .tenThousandYuan, .day, .yesNo] {
      guard let reading = try? text.reading(as: form, in: Day2025.context) else { continue }
      let again = try? TypedText(reading.echo.text).reading(as: form, in: Day2025.context)
      try hold(again?.value == reading.value, "\(form) \(reading.echo)")
    }
  }

  /// Words, names and filters are read without a fault, and free text settles at once.
  static let words = FuzzCheck("words") { bytes throws(Broken) in
    let typed = text(bytes)
    if let id = IndicatorID(parsing: typed) { try hold("\(id)" == typed, "\(id)") }
    let filter = FactFilter(typed, in: Day2025.context)
    try hold(filter.isEmpty || !typed.isEmpty, "a filter of nothing")
    guard let text = try? TypedText(typed) else { return }
    _ = (try? text.service(), try? text.log(), try? text.source(), try? text.flag())
    _ = (try? text.project(), try? text.year(), try? text.indicator())
    guard let line = try? text.text() else { return }
    try hold(!line.value.contains(where: \.isNewline), "a line break stayed")
    try hold(line.value.count <= FactLimit.text, "\(line.value.count) characters")
    try hold((try? TypedText(line.value).text().value) == line.value, "it settles later")
  }

  /// A setting's canonical text is a setting's text, reads as itself, and is what is stored.
  static let settings = FuzzCheck("settings") { bytes throws(Broken) in
    let typed = text(bytes)
    for name in SettingName.allCases {
      guard let canonical = try? name.read(typed, in: Day2025.context) else { continue }
      try hold(
        (try? name.read(canonical, in: Day2025.context)) == canonical,
        "\(name.rawValue): \(canonical) settles later")
      var settings = Settings()
      try hold(name.put(canonical, into: &settings), "\(name.rawValue): \(canonical)")
    }
  }
}
