import Core
import Reports
import Terminal

/// The trend of an indicator as one block a month, the highest figure full.
struct Sparkline {
  let text: String

  /// - Parameter latest: how many months at most.
  init(_ row: IndicatorRow, latest: Int = 12, glyphs: GlyphSet) {
    let figures = row.trend.suffix(latest).map(\.actual)
    let known = figures.compactMap(\.self)
    guard let least = known.min(), let most = known.max() else {
      text = ""
      return
    }
    let bars = glyphs.bars
    let range = most - least
    text = figures.map { figure in
      guard let figure else { return " " }
      guard range > Ratio(0) else { return bars[bars.count / 2] }
      let height =
        (figure - least) * Ratio(bars.count - 1)
        * Ratio(
          range.denominator, range.numerator)
      return bars[height.rounded(to: 0).roundedDown]
    }.joined()
  }
}
