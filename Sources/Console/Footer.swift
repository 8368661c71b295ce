import Core
import PlainText
import Terminal
import Words

/// The keys that work here, from the key table, broken into as many lines as they need.
///
/// Where the window has no room for more lines, the last keys are left to the help; the help itself
/// and the ways out always show.
struct Footer: Equatable {
  struct Item: Equatable {
    let key: String
    let label: String
    let columns: Int

    init(_ binding: Binding, _ words: Words) {
      key = binding.footerKey ?? words.keyName(binding.keys.first?.description ?? "")
      label = words.label(binding.command)
      columns = key.displayWidth + 1 + label.displayWidth
    }
  }

  /// At most two lines, in a tall window three.
  let lines: [ArraySlice<Item>]

  init(of place: Place, words: Words, size: Size, offering: (Command) -> Bool) {
    let bindings = KeyTable.footer(of: place).filter { offering($0.command) }
    var items = bindings.map { Item($0, words) }
    var isWayOut = bindings.map(\.command.isWayOut)
    let most = size.height < Footer.tall ? 2 : 3
    var lines = Footer.lines(of: items, width: size.width)
    while lines.count > most, let index = isWayOut.lastIndex(of: false) {
      items.remove(at: index)
      isWayOut.remove(at: index)
      lines = Footer.lines(of: items, width: size.width)
    }
    self.lines = lines.prefix(most).map { items[$0] }
  }

  private static let tall = 30

  /// Which of the items stand in each line.
  private static func lines(of items: [Item], width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var (start, used) = (0, 1)
    for (index, item) in items.enumerated() {
      if used + item.columns > width - 1, index > start {
        lines.append(start..<index)
        (start, used) = (index, 1)
      }
      used += item.columns + 2
    }
    return lines + [start..<items.count]
  }

  func draw(in grid: inout CellGrid) {
    for (line, items) in lines.enumerated() {
      var x = 1
      let y = grid.size.height - lines.count + line
      for item in items {
        x += grid.put(item.key, at: Point(x: x, y: y), .key) + 1
        x += grid.put(item.label, at: Point(x: x, y: y), .footer) + 2
      }
    }
  }
}

extension Command {
  /// Whether the footer must show it in any window.
  fileprivate var isWayOut: Bool { self == .help || self == .back || self == .quit }

  /// Whether the command leads to a change of what is stored.
  var enters: Bool {
    switch self {
    case .add, .entryMenu, .outage, .repair, .delivery, .acceptance, .confirmation, .maintenance,
      .check, .survey, .payment, .milestone, .guidePrice, .reading, .correct, .void, .undo,
      .redo, .editSetting, .resetSetting, .note, .score,
      .editCell, .clearCell:
      true
    default: false
    }
  }

  /// The least role that may do it; keys that a person may not use are not offered.
  var leastRole: Role { self == .review ? .manager : enters ? .clerk : .reader }
}
