import Terminal

/// Where the parts of home stand in a window of a given size.
///
/// From the top: two lines of head, the panels, the strip of the selected indicator, the notice
/// and the footer. Narrow windows show one panel at a time; tall ones give the strip the months.
struct HomeLayout: Equatable {
  /// How far page up and page down move.
  static let page = 6
  /// The least window in which home makes sense.
  static let least = Size(width: 40, height: 16)
  /// Panels narrower than this would cut their names.
  static let panelWidth = 25
  static let headHeight = 2
  static let stripHeight = 5

  /// The panels' rectangles, from the left, title included.
  let panels: [Rectangle]
  /// Which panel stands first.
  let firstPanel: Int
  let strip: Rectangle
  /// Whether the strip has room for the figures of every month.
  let showsMonths: Bool
  let notice: Int
  let footer: Rectangle

  /// - Parameter rowCounts: how many indicators each panel has.
  init(_ size: Size, rowCounts: [Int], selected: Int, footerHeight: Int) {
    footer = Rectangle(
      x: 0, y: size.height - footerHeight, width: size.width, height: footerHeight)
    notice = footer.y - 1
    let fitting = max(1, (size.width + 1) / (HomeLayout.panelWidth + 1))
    let shown = min(max(rowCounts.count, 1), fitting, 3)
    firstPanel = shown == 0 ? 0 : selected / shown * shown
    let visible = rowCounts.dropFirst(firstPanel).prefix(shown)
    let wanted = (visible.max() ?? 0) + 1
    let room = notice - HomeLayout.headHeight - HomeLayout.stripHeight
    let height = max(0, min(wanted, room))
    let width = (size.width - (shown - 1)) / shown
    panels = visible.indices.enumerated().map { position, _ in
      let x = position * (width + 1)
      let isLast = position == shown - 1
      return Rectangle(
        x: x, y: HomeLayout.headHeight, width: isLast ? size.width - x : width, height: height)
    }
    let top = HomeLayout.headHeight + height
    let monthsHeight = HomeLayout.stripHeight + 14
    showsMonths = notice - top >= monthsHeight
    let stripHeight = showsMonths ? monthsHeight : min(HomeLayout.stripHeight, notice - top)
    strip = Rectangle(x: 0, y: top, width: size.width, height: max(0, stripHeight))
  }
}
