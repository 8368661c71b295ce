import Core
import PlainText
import Reports
import Terminal
import Words

/// The columns of the panels, the same in all of them, measured by what stands in them.
///
/// Mark, name and actual are always there; where a panel is wide enough it gains the target, then
/// the margin, then the trend.
struct PanelColumns: Equatable {
  struct Column: Equatable {
    enum Content: Equatable {
      case actual, target, margin, trend
    }

    let content: Content
    /// From the panel's left edge to where the column begins, and how wide it is.
    let x: Int
    let width: Int
  }

  /// Where the name begins, behind gutter and mark.
  static let nameStart = 3
  /// Fewer months than these are no trend.
  private static let leastTrend = 6
  private static let gap = 2

  /// From the left.
  let columns: [Column]

  init(_ texts: HomeTexts, width: Int) {
    let (name, actual, target, margin) = texts.widths
    let months = texts.panels.map(\.months).max() ?? 0

    var shown: [(content: Column.Content, width: Int)] = [(.actual, actual)]
    var room = width - PanelColumns.nameStart - name - 1 - actual - 1
    var fits = true
    for (content, columns) in [(Column.Content.target, target), (.margin, margin)]
    where columns > 0 && fits {
      fits = room >= columns + PanelColumns.gap
      guard fits else { break }
      shown.append((content, columns))
      room -= columns + PanelColumns.gap
    }
    let trend = min(months, room - PanelColumns.gap)
    if fits, trend > 0, trend >= min(months, PanelColumns.leastTrend) {
      shown.append((.trend, trend))
    }
    var end = width - 1
    columns = Array(
      shown.reversed().map { content, columns in
        let column = Column(content: content, x: end - columns, width: columns)
        end = column.x - PanelColumns.gap
        return column
      }.reversed())
  }
}
