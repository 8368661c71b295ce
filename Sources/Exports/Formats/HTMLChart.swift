import Core
import PlainText

/// A sheet's bars as a drawing in the page itself: parts in a row, each with its mark and number.
struct HTMLChart {
  private let chart: BarChart
  private let rows: Placement

  private static let labelWidth = 320
  private static let barWidth = 660
  private static let barHeight = 30
  private static let pitch = 42

  init(_ chart: BarChart, of table: SheetTable, columns: Int) {
    self.chart = chart
    rows = Placement(Array(table.rows.prefix(chart.bars)), columns: columns)
  }

  var lines: [String] {
    guard rows.rowCount > 0, chart.maximum > 0 else { return [] }
    let height = rows.rowCount * HTMLChart.pitch + 34
    var lines = [
      "<figure>", "<figcaption>\(chart.title.inHTML)</figcaption>",
      "<svg viewBox=\"0 0 1000 \(height)\" role=\"img\" aria-label=\"\(chart.title.inHTML)\">",
    ]
    for row in 0..<rows.rowCount { lines += bar(row) }
    lines += legend(y: rows.rowCount * HTMLChart.pitch + 10)
    return lines + ["</svg>", "</figure>"]
  }

  private func value(_ row: Int, _ series: BarChart.Series) -> Ratio {
    guard case .number(let digits, _) = rows[row, series.column]?.cell.content else {
      return Ratio(0)
    }
    return Ratio(parsing: digits) ?? Ratio(0)
  }

  private func shown(_ row: Int, _ series: BarChart.Series) -> String {
    rows[row, series.column]?.cell.shown ?? ""
  }

  private func bar(_ row: Int) -> [String] {
    let top = row * HTMLChart.pitch + 4
    let middle = top + HTMLChart.barHeight / 2 + 5
    var lines = label(row, middle: middle)
    var x = Ratio(HTMLChart.labelWidth)
    for series in chart.series {
      let value = value(row, series)
      guard value > Ratio(0) else { continue }
      let width =
        value * Ratio(HTMLChart.barWidth) * Ratio(1, chart.maximum)
      lines.append(
        "<rect class=\"\(series.status.rawValue)\" x=\"\(digits(x))\" y=\"\(top)\""
          + " width=\"\(digits(width))\" height=\"\(HTMLChart.barHeight)\"/>")
      if width >= Ratio(34) {
        lines.append(
          "<text class=\"inside\" x=\"\(digits(x + width * Ratio(1, 2)))\" y=\"\(middle)\">"
            + "\(series.label(shown(row, series)).inHTML)</text>")
      }
      x = x + width
    }
    return lines
  }

  /// A row's name at the left of its bar, on two lines where it is long.
  private func label(_ row: Int, middle: Int) -> [String] {
    let texts = (rows[row, chart.labels]?.cell.shown ?? "").truncated(to: 80).wrapped(to: 42)
    return texts.enumerated().map { number, text in
      let y = middle + 15 * number - 15 * (texts.count - 1) / 2
      return "<text class=\"label\" x=\"\(HTMLChart.labelWidth - 10)\" y=\"\(y)\">"
        + "\(text.inHTML)</text>"
    }
  }

  private func legend(y: Int) -> [String] {
    chart.series.enumerated().flatMap { number, series in
      let x = HTMLChart.labelWidth + number * 132
      return [
        "<rect class=\"\(series.status.rawValue)\" x=\"\(x)\" y=\"\(y)\" width=\"14\" height=\"14\"/>",
        "<text x=\"\(x + 20)\" y=\"\(y + 12)\">\(series.label(series.name).inHTML)</text>",
      ]
    }
  }

  private func digits(_ number: Ratio) -> String { number.digits(decimals: 1) }
}
