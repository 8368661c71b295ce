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
    var columns: Int { key.displayWidth + 1 + label.displayWidth }
  }

  /// At most two lines, in a tall window three.
  let lines: [[Item]]

  init(of place: Place, words: Words, size: Size, offering: (Command) -> Bool) {
    var bindings = KeyTable.footer(of: place).filter { offering($0.command) }
    let most = size.height < Footer.tall ? 2 : 3
    var lines = Footer.lines(of: bindings, words: words, width: size.width)
    while lines.count > most,
      let index = bindings.lastIndex(where: { !$0.command.isWayOut })
    {
      bindings.remove(at: index)
      lines = Footer.lines(of: bindings, words: words, width: size.width)
    }
    self.lines = Array(lines.prefix(most))
  }

  private static let tall = 30

  private static func lines(of bindings: [Binding], words: Words, width: Int) -> [[Item]] {
    var lines: [[Item]] = [[]]
    var used = 1
    for binding in bindings {
      guard let key = binding.keys.first else { continue }
      let item = Item(
        key: binding.footerKey ?? words.keyName(key.description),
        label: words.label(binding.command))
      if used + item.columns > width - 1, !(lines.last ?? []).isEmpty {
        lines.append([])
        used = 1
      }
      lines[lines.count - 1].append(item)
      used += item.columns + 2
    }
    return lines
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
