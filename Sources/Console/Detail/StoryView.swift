import Core
import PlainText
import Reports
import Terminal
import Words

/// Why an indicator stands as it does, how its figure is computed, where it is heading, what
/// brings it back, and who said so: a labelled paragraph each.
struct StoryView {
  let row: IndicatorRow
  let words: Words
  let glyphs: GlyphSet
  /// The times of the tickets behind it, where it counts tickets.
  var tickets: TicketPicture?
  /// The project's latest review.
  var review: ReviewMark?

  /// The least width of a window that shows the chart of the months beside it.
  static let wideWidth = 110
  /// The least lines under the standing for that.
  static let wideHeight = 24

  private struct Paragraph {
    let label: String
    let text: String
    var style = Style.plain
  }

  /// Draws it in at most so many lines, and gives back how many it took.
  func draw(in grid: inout CellGrid, _ area: Rectangle, height: Int, withTrend: Bool) -> Int {
    draw(paragraphs(withTrend: withTrend), in: &grid, area, height: height)
  }

  /// Draws it under a title, with room between, and gives back how many lines it took.
  func drawTitled(in grid: inout CellGrid, _ area: Rectangle, height: Int) -> Int {
    grid.putTitle(
      words.screens.explanation, glyphs, .heading, at: Point(x: area.x, y: area.y),
      width: area.width)
    let below = Rectangle(
      x: area.x, y: area.y + 1, width: area.width, height: area.height - 1)
    return 1
      + draw(paragraphs(withTrend: false), in: &grid, below, height: height - 1)
  }

  private func draw(
    _ paragraphs: [Paragraph], in grid: inout CellGrid, _ area: Rectangle, height: Int
  ) -> Int {
    let indent = 2 + (paragraphs.map(\.label.displayWidth).max() ?? 0)
    let room = area.width - indent - 3
    guard room > 8 else { return 0 }
    var line = 0
    for paragraph in paragraphs {
      for (offset, text) in paragraph.text.sanitised.wrapped(to: room).enumerated()
      where line < height {
        let y = area.y + line
        if offset == 0 {
          grid.put(paragraph.label, at: Point(x: area.x + 1, y: y), .dim, width: indent)
        }
        grid.put(text, at: Point(x: area.x + 1 + indent, y: y), paragraph.style, width: room)
        line += 1
      }
    }
    return line
  }

  private func paragraphs(withTrend: Bool) -> [Paragraph] {
    var result = [
      Paragraph(label: screens.reason, text: words.reason(row)),
      Paragraph(label: screens.formula, text: words.formula(row)),
      Paragraph(label: "", text: words.computation(row)),
      Paragraph(label: screens.responses, text: responses),
      Paragraph(
        label: screens.outlook, text: words.outlook(row).joined(separator: "; ")),
    ]
    if !withTrend { result.append(Paragraph(label: screens.allowance, text: gauge, style: .chart)) }
    result.append(Paragraph(label: screens.wayBack, text: words.wayBack(row), style: .heading))
    result += scoreParagraphs
    if withTrend { result.append(Paragraph(label: screens.trend, text: trend, style: .chart)) }
    result.append(Paragraph(label: screens.source, text: words.provenance(row), style: .dim))
    if let review {
      result.append(
        Paragraph(label: words.roles.reviewLabel, text: words.roles.review(review), style: .dim))
    }
    return result.filter { !$0.text.isEmpty }
  }

  /// What the row earns with its arithmetic, and the note that it has or owes.
  private var scoreParagraphs: [Paragraph] {
    guard let score = row.score else { return [] }
    let scores = words.scores
    var own = Paragraph(label: scores.points, text: scores.arithmetic(score, row.indicator))
    if score.arithmetic == .awaitsPerson {
      let owed = scores.scoreOwed(score.weight, key: key(.score))
      own = Paragraph(label: own.label, text: "\(own.text); \(owed)", style: .missed)
    }
    if let note = row.note { return [own, Paragraph(label: screens.note, text: note)] }
    guard let duty = score.noteDuty, !score.isMissing else { return [own] }
    let owed = scores.noteOwed(duty, key: key(.note))
    return [own, Paragraph(label: screens.note, text: owed, style: .missed)]
  }

  private var screens: ScreenWords { words.screens }

  private func key(_ command: Command) -> String {
    let key = KeyTable.bindings(in: .detail).first { $0.command == command }?.keys.first
    return key.map { words.keyName($0.description) } ?? ""
  }

  private var responses: String {
    tickets.map { words.responses($0, row, key: key(.lateOnly)) } ?? ""
  }

  /// One block a month, the target at half height, and the figures at both ends.
  private var trend: String {
    guard let chart = MonthChart(of: row.indicator, row.trend) else { return "" }
    let blocks = chart.columns.map { column in
      switch column.content {
      case .value(let value, _): glyphs.bars[chart.level(of: value, height: 1) - 1]
      case .empty: " "
      case .toCome: "."
      }
    }
    return blocks.joined() + "  " + words.trendEnds(row)
  }

  private static let gaugeWidth = 24

  /// How much of the allowance is used, as a bar; empty where it is not measured.
  private var gauge: String {
    let share: Ratio
    switch row.outlook.allowance {
    case .downtime(let used, let allowance) where allowance > 0: share = Ratio(used, allowance)
    case .money(let used, let cap) where cap > Ratio(0):
      share = used * Ratio(cap.denominator, cap.numerator)
    default: return ""
    }
    let filled = min((share * Ratio(StoryView.gaugeWidth)).roundedUp, StoryView.gaugeWidth)
    return String(repeating: glyphs.fullBar, count: max(0, filled))
      + glyphs.rule(StoryView.gaugeWidth - max(0, filled))
      + " \((share * Ratio(100)).rounded(to: 0, .down).shortestDigits)%"
  }
}
