/// A line of the table: what was measured, what may be reached at most, and what was.
struct Row {
  let what: String
  let most: String
  let measured: String
  let isMet: Bool
  /// Spread, and what it was compared with.
  var note = ""

  /// A time against a multiple of another one.
  static func ratio(
    _ what: String, _ sample: Sample, to base: Sample, of name: String, most: Int
  ) -> Row {
    let hundredths = base.median > 0 ? sample.median * 100 / base.median : 0
    return Row(
      what: what, most: "\(decimal(most)) × \(name)", measured: "\(decimal(hundredths)) ×",
      isMet: sample.median * 100 <= base.median * most && base.median > 0,
      note: "\(spread(sample)); \(name) \(spread(base))")
  }

  /// A time against a fixed one, in microseconds.
  static func time(_ what: String, _ nanoseconds: Int, most microseconds: Int, note: String = "")
    -> Row
  {
    Row(
      what: what, most: "\(milliseconds(microseconds * 1000)) ms",
      measured: "\(milliseconds(nanoseconds)) ms", isMet: nanoseconds <= microseconds * 1000,
      note: note)
  }

  /// A count against a fixed one.
  static func count(_ what: String, _ count: Int, most: Int, unit: String, note: String = "")
    -> Row
  {
    Row(
      what: what, most: "\(most) \(unit)", measured: "\(count) \(unit)", isMet: count <= most,
      note: note)
  }

  var text: String {
    "\(isMet ? "ok  " : "OVER") \(padded(what, 58)) \(padded(most, 18)) \(padded(measured, 12)) \(note)"
  }
}

/// Hundredths as `1.25`.
func decimal(_ hundredths: Int) -> String {
  "\(hundredths / 100).\(padded(hundredths % 100, digits: 2))"
}

/// Nanoseconds as milliseconds, `2.345`.
func milliseconds(_ nanoseconds: Int) -> String {
  "\(nanoseconds / 1_000_000).\(padded(nanoseconds / 1000 % 1000, digits: 3))"
}

/// `2.345 ms (2.001 to 3.210)`: the median, and between which values nine of ten lie.
func spread(_ sample: Sample) -> String {
  "\(milliseconds(sample.median)) ms (\(milliseconds(sample.quantile(5))) to "
    + "\(milliseconds(sample.quantile(95))))"
}

private func padded(_ number: Int, digits: Int) -> String {
  let text = "\(number)"
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}

private func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}
