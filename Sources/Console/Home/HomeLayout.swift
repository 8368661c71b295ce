import Terminal

/// Where the parts of home stand in a window of a given size.
///
/// From the top: two lines of head, the panels, the strip of the selected indicator, the notice
/// and the footer. Narrow windows show one panel at a time; tall ones also list what needs a person,
/// and the selected indicator's months.
struct HomeLayout: Equatable {
  /// How far page up and page down move.
  static let page = 6
  /// The least window in which home makes sense.
  static let least = Size(width: 40, height: 16)
  /// Panels narrower than this would cut their names.
  static let panelWidth = 25
  static let headHeight = 2
  static let stripHeight = 5
  /// A list shorter than this is not worth its title.
  private static let leastExtra = 3

  /// The panels' rectangles, from the left, title included.
  let panels: [Rectangle]
  /// Whether the panels' heads have a second line, with the totals: where it hides no row.
  let showsTotals: Bool
  /// Which panel stands first.
  let firstPanel: Int
  let strip: Rectangle
  /// Where the list of what needs a person stands; empty where there is no room.
  let attention: Rectangle
  /// Where the figures of every month stand; empty where there is no room.
  let months: Rectangle
  let notice: Int
  let footer: Rectangle

  /// - Parameters:
  ///   - rowCounts: how many indicators each panel has.
  ///   - attentionHeight: how many lines the list of what needs a person would take.
  ///   - monthsHeight: how many lines the selected indicator's months would take.
  init(
    _ size: Size, rowCounts: [Int], selected: Int, attentionHeight: Int, monthsHeight: Int,
    footerHeight: Int
  ) {
    footer = Rectangle(
      x: 0, y: size.height - footerHeight, width: size.width, height: footerHeight)
    notice = footer.y - 1
    let fitting = max(1, (size.width + 1) / (HomeLayout.panelWidth + 1))
    let shown = min(max(rowCounts.count, 1), fitting, 3)
    firstPanel = shown == 0 ? 0 : selected / shown * shown
    let visible = rowCounts.dropFirst(firstPanel).prefix(shown)
    let wanted = (visible.max() ?? 0) + 1
    let room = notice - HomeLayout.headHeight - HomeLayout.stripHeight
    // The strip's last line may share its place with a notice, which is drawn over it.
    showsTotals = room >= wanted
    let height = max(0, showsTotals ? wanted + 1 : room)
    let width = (size.width - (shown - 1)) / shown
    panels = visible.indices.enumerated().map { position, _ in
      let x = position * (width + 1)
      let isLast = position == shown - 1
      return Rectangle(
        x: x, y: HomeLayout.headHeight, width: isLast ? size.width - x : width, height: height)
    }
    let top = HomeLayout.headHeight + height
    let stripEnd = showsTotals ? max(notice, top + HomeLayout.stripHeight) : notice
    let stripHeight = max(0, min(HomeLayout.stripHeight, stripEnd - top))
    strip = Rectangle(x: 0, y: top, width: size.width, height: stripHeight)
    let below = strip.y + strip.height + 1
    let wantsAttention = notice - below >= HomeLayout.leastExtra && attentionHeight > 0
    let listHeight = wantsAttention ? min(attentionHeight, notice - below) : 0
    attention = Rectangle(x: 0, y: below, width: size.width, height: listHeight)
    let monthsTop = listHeight > 0 ? below + listHeight + 1 : below
    let showsMonths = notice - monthsTop >= monthsHeight
    months = Rectangle(
      x: 0, y: monthsTop, width: size.width, height: showsMonths ? monthsHeight : 0)
  }
}
