import Core
import Reports
import Words

extension Console {
  mutating func performAtHome(_ command: Command) -> [Effect] {
    guard let overview else { return [] }
    switch command {
    case .up: home.move(by: -1, in: overview)
    case .down: home.move(by: 1, in: overview)
    case .pageUp: home.move(by: -HomeLayout.page, in: overview)
    case .pageDown: home.move(by: HomeLayout.page, in: overview)
    case .first: home.move(by: -Int(Int16.max), in: overview)
    case .last: home.move(by: Int(Int16.max), in: overview)
    case .left: home.movePanel(by: -1, wrapping: false, in: overview)
    case .right: home.movePanel(by: 1, wrapping: false, in: overview)
    case .nextPanel: home.movePanel(by: 1, wrapping: true, in: overview)
    case .previousPanel: home.movePanel(by: -1, wrapping: true, in: overview)
    case .worstFirst: home.isWorstFirst.toggle()
    case .find: layers.append(.prompt(PromptState(.find)))
    case .details: return openDetail()
    default: break
    }
    return []
  }

  mutating func openDetail() -> [Effect] {
    guard let row = selectedRow else { return [] }
    return openDetail(of: row.indicator.id)
  }

  /// Selects the first indicator whose id or names hold the text, looking from the selected one on.
  mutating func find(_ text: String) {
    guard let overview, !text.isEmpty else { return }
    let rows = overview.projects.flatMap {
      $0.rows(worstFirst: home.isWorstFirst, selected: nil)
    }
    let hidden = overview.projects.flatMap(\.extras)
    guard let hit = (rows + hidden).first(where: { matches($0.indicator, text.lowercased()) })
    else {
      notice = .notFound(text)
      return
    }
    notice = nil
    home.select(hit.indicator.id, in: overview)
  }

  private func matches(_ indicator: Indicator, _ text: String) -> Bool {
    let names = [indicator.shortName, indicator.level3, indicator.detail]
    return indicator.id.description.hasPrefix(text)
      || names.contains { $0.official.contains(text) || $0.english.lowercased().contains(text) }
  }
}
