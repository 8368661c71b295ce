import PlainText
import Terminal
import Words

/// The keys that work here, from the key table, broken into as many lines as they need.
struct Footer: Equatable {
  struct Item: Equatable {
    let key: String
    let label: String
    var columns: Int { key.displayWidth + 1 + label.displayWidth }
  }

  /// At most three lines.
  let lines: [[Item]]

  init(of place: Place, words: Words, width: Int, isReadOnly: Bool) {
    var lines: [[Item]] = [[]]
    var used = 1
    for binding in KeyTable.footer(of: place) {
      if isReadOnly, binding.command.enters { continue }
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
    self.lines = Array(lines.prefix(3))
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
  /// Whether the command leads to a change of what is stored.
  var enters: Bool {
    switch self {
    case .add, .outage, .repair, .delivery, .acceptance, .confirmation, .reading, .correct, .void,
      .undo, .redo:
      true
    default: false
    }
  }
}
