import Core
import PlainText
import Reports
import Words

/// What home says of a picture whatever is selected, worded and measured once, when the picture
/// comes: to do it again at each key took most of a key's time.
struct HomeTexts: Equatable, Sendable {
  /// What the panels say, a project each.
  let panels: [PanelTexts]
  /// How wide the panels' texts are at most, the extras left out.
  let widths: (name: Int, actual: Int, target: Int, margin: Int)
  let attention: AttentionTexts
  let counts: StatusCounts

  init(_ overview: Overview, _ words: Words) {
    panels = overview.projects.map { PanelTexts($0, words) }
    attention = AttentionTexts(overview, words)
    counts = overview.counts
    let rows = panels.flatMap { $0.rows.prefix($0.tableCount) }
    func widest(_ text: (PanelTexts.Row) -> String) -> Int {
      rows.map { text($0).displayWidth }.max() ?? 0
    }
    widths = (widest(\.name), widest(\.actual), widest(\.target), widest(\.margin))
  }

  static func == (one: HomeTexts, other: HomeTexts) -> Bool {
    one.panels == other.panels && one.attention == other.attention && one.counts == other.counts
  }
}

/// What a panel says of its project's indicators.
struct PanelTexts: Equatable, Sendable {
  struct Row: Equatable, Sendable {
    let id: IndicatorID
    let status: Status
    let name: String
    let actual: String
    let target: String
    let margin: String
  }

  /// Number, name and budget.
  let title: String
  /// The total with its band and what it lacks, the most important first.
  let total: [String]
  /// In the order of ``ProjectOverview/allRows``.
  let rows: [Row]
  /// How many of them are the table's own; the extras stand behind.
  let tableCount: Int
  /// The columns that the strip keeps for each part of ``Words/standing(_:)``, so that the next
  /// row's parts stand where this one's did.
  let standing: [Int]
  /// The columns that the strip keeps for an indicator's name.
  let nameWidth: Int
  /// How many months the longest trend has.
  let months: Int

  init(_ project: ProjectOverview, _ words: Words) {
    let number = project.project.number
    let budget = words.panelBudget(project.project.budget)
    title = " \(number) \(words.text(project.project.shortName)) \(budget)"
    total = words.scores.panelParts(project.score)
    rows = project.allRows.map { row in
      Row(
        id: row.indicator.id, status: row.judgement.status,
        name: words.text(row.indicator.shortName),
        actual: words.panelActual(row, year: project.project.year),
        target: words.panelTarget(row.indicator), margin: words.panelMargin(row))
    }
    tableCount = project.rows.count
    nameWidth = project.allRows.map { words.stripTitle($0).displayWidth }.max() ?? 0
    let standing = project.allRows.map { words.standing($0).prefix(2).map(\.displayWidth) }
    self.standing = (0..<2).map { part in standing.map { $0[part] }.max() ?? 0 }
    months = project.rows.map(\.trend.count).max() ?? 0
  }
}

/// What needs a person: everything missed or at risk, the missed first.
struct AttentionTexts: Equatable, Sendable {
  struct Row: Equatable, Sendable {
    let id: IndicatorID
    let status: Status
    let name: String
    let reason: String
    let wayBack: String
  }

  let rows: [Row]
  let nameWidth: Int
  let reasonWidth: Int
  let wayBackWidth: Int

  init(_ overview: Overview, _ words: Words) {
    let rows = [Status.missed, .atRisk].flatMap { status in
      overview.projects.flatMap(\.rows).filter { $0.judgement.status == status }.map { row in
        Row(
          id: row.indicator.id, status: status, name: words.text(row.indicator.shortName),
          reason: words.reason(row), wayBack: words.wayBack(row))
      }
    }
    self.rows = rows
    func widest(_ text: (Row) -> String) -> Int { rows.map { text($0).displayWidth }.max() ?? 0 }
    nameWidth = widest(\.name)
    reasonWidth = widest(\.reason)
    wayBackWidth = widest(\.wayBack)
  }
}
