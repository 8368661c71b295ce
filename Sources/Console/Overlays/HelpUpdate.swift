import Terminal
import Words

extension Console {
  mutating func pressInHelp(_ key: Key, _ command: Command?, _ help: HelpState) -> [Effect] {
    var help = help
    switch command {
    case .back:
      layers.removeLast()
      return []
    case .up: help.top = max(0, min(help.top, lastTop(of: help)) - 1)
    case .down: help.top = min(help.top + 1, lastTop(of: help))
    case .pageUp: help.top = max(0, min(help.top, lastTop(of: help)) - HelpView.room(size))
    case .pageDown: help.top = min(help.top + HelpView.room(size), lastTop(of: help))
    default:
      guard help.filter.edit(key) else { return [] }
      help.top = 0
    }
    layers[layers.count - 1] = .help(help)
    return []
  }

  /// The first row to be shown when the last ones are.
  private func lastTop(of help: HelpState) -> Int {
    max(0, helpRows(help).count - HelpView.room(size))
  }

  /// The bindings of the place that help was asked from, less those the filter hides.
  func helpRows(_ help: HelpState) -> [Binding] {
    let filter = help.filter.text.lowercased()
    return KeyTable.bindings(in: help.place).filter { binding in
      offers(binding.command) && filterFits(binding, filter)
    }
  }

  private func filterFits(_ binding: Binding, _ filter: String) -> Bool {
    filter.isEmpty || words.label(binding.command).lowercased().contains(filter)
      || words.explanation(binding.command).lowercased().contains(filter)
      || binding.command.paletteWord.contains(filter)
  }
}
