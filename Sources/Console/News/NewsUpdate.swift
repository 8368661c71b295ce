import Core
import Reports

extension Console {
  /// Takes what colleagues have saved: the new picture, marks on what changed, and whatever the
  /// screens show beside it; nothing that the person is at moves.
  mutating func takeNews(_ entries: [HistoryEntry], _ overview: Overview) -> [Effect] {
    let isSameDay = self.overview.map { $0.asOf == overview.asOf && $0.year == overview.year }
    let changes = isSameDay == true ? self.overview?.changes(to: overview) ?? [] : []
    news.take(entries, changes)
    self.overview = overview
    weighing = nil
    return refreshedLayers() + changeHistory { $0.lookForNewer() } + previewsAgain()
      + questionsAboutCorrected(entries)
  }

  /// What saving would change, counted against the picture as it is now.
  private mutating func previewsAgain() -> [Effect] {
    switch layers.last {
    case .form(let form): form.isSaving ? [] : previewEffects()
    case .settings(let state): state.edit?.isSaving == false ? settingPreview() : []
    default: []
    }
  }

  /// A key was pressed: what it found selected has been looked at, and so has the note.
  mutating func noteSight() {
    news.see(sight)
    if notice == nil { news.dropNote() }
  }

  /// What the topmost screen has selected.
  private var sight: News.Sight {
    switch layers.last {
    case nil, .compare: News.Sight(indicator: selectedRow?.indicator.id)
    case .detail(let detail):
      News.Sight(indicator: detail.indicator, fact: detail.list.selectedFact?.fact.id)
    case .facts(let facts): News.Sight(fact: facts.list.selectedFact?.fact.id)
    case .history(let history): News.Sight(line: history.selected?.number)
    case .historyEntry(let entry): News.Sight(line: entry.number)
    case .todo(let state):
      News.Sight(
        indicator: overview.flatMap { state.selected(in: $0.worklist)?.indicator })
    default: News.Sight()
    }
  }
}
