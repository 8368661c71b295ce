import Terminal
import Words

/// Where a key works.
enum Place: Hashable, Sendable, CaseIterable {
  case home, detail, compare, form, line, help, menu, facts, table, history, historyEntry
  case todo, settings, setting, conflict
  /// An official form.
  case official
}

/// A row of the key table: the keys, what they do, where, and whether the footer shows it.
struct Binding: Sendable {
  let keys: [Key]
  let command: Command
  let places: Set<Place>
  /// The order in the footer; nil where only the help names it.
  let footer: Int?
  /// How the footer names the key where it stands for a pair of them.
  let footerKey: String?

  init(
    _ keys: Key..., does command: Command, in places: Set<Place>, footer: Int? = nil,
    as footerKey: String? = nil
  ) {
    (self.keys, self.command, self.places) = (keys, command, places)
    (self.footer, self.footerKey) = (footer, footerKey)
  }
}

/// Every key of the console, once: footer, help and dispatch read this table.
enum KeyTable {
  static let bindings: [Binding] = [
    Binding(.enter, does: .details, in: [.home, .compare], footer: 1),
    Binding(.enter, does: .accept, in: [.form], footer: 1),
    Binding(.enter, does: .answer, in: [.line], footer: 1),
    Binding(.enter, "c", does: .correct, in: [.detail, .facts], footer: 1),
    Binding("v", .delete, does: .void, in: [.detail, .facts], footer: 2),
    Binding("t", does: .keepTheirs, in: [.conflict], footer: 1),
    Binding("m", does: .keepMine, in: [.conflict], footer: 2),
    Binding("e", does: .mergeEdit, in: [.conflict], footer: 3),
    Binding(.escape, does: .back, in: [.conflict], footer: 27),
    Binding(.control("x"), does: .discard, in: [.form], footer: 7),
    Binding(.tab, does: .nextKind, in: [.facts], footer: 3),
    Binding(.backTab, does: .previousKind, in: [.facts]),
    Binding("/", does: .filter, in: [.facts], footer: 4),
    Binding("s", does: .nextOrder, in: [.facts], footer: 5),
    Binding(.enter, does: .answer, in: [.table], footer: 1),
    Binding(.tab, "n", does: .nextFault, in: [.table], footer: 2),
    Binding("w", does: .lateOnly, in: [.detail]),
    Binding("e", does: .note, in: [.detail], footer: 9),
    Binding("s", does: .score, in: [.detail]),
    Binding("M", does: .monitoring, in: [.home, .detail], footer: 18),
    Binding("E", does: .selfEvaluation, in: [.home, .detail], footer: 19),
    Binding(.enter, does: .editCell, in: [.official], footer: 1),
    Binding(" ", does: .nextChoice, in: [.official], footer: 2),
    Binding("d", .delete, does: .clearCell, in: [.official], footer: 3),
    Binding("n", does: .nextGap, in: [.official], footer: 4),
    Binding(.tab, does: .nextProject, in: [.official], footer: 5),
    Binding(.backTab, does: .previousProject, in: [.official]),
    Binding("[", does: .monthBefore, in: [.official], footer: 6, as: "[ ]"),
    Binding("]", does: .monthAfter, in: [.official]),
    Binding("f", does: .facts, in: [.home, .detail], footer: 14),
    Binding("a", does: .add, in: [.home, .detail], footer: 3),
    Binding("n", does: .entryMenu, in: [.home, .detail], footer: 3),
    Binding("o", does: .outage, in: [.home, .menu], footer: 4),
    Binding("r", does: .repair, in: [.home, .menu], footer: 5),
    Binding("d", does: .delivery, in: [.home, .menu], footer: 6),
    Binding("e", does: .acceptance, in: [.home, .menu], footer: 7),
    Binding("l", does: .confirmation, in: [.home, .detail, .menu], footer: 8),
    Binding("m", does: .maintenance, in: [.menu]),
    Binding("c", does: .check, in: [.menu]),
    Binding("s", does: .survey, in: [.menu]),
    Binding("p", does: .payment, in: [.menu]),
    Binding("t", does: .milestone, in: [.menu]),
    Binding("g", does: .guidePrice, in: [.menu]),
    Binding("i", does: .reading, in: [.home, .detail, .menu]),
    Binding(
      "u", does: .undo, in: [.home, .detail, .facts, .history, .settings, .official], footer: 10),
    Binding(
      "U", .control("r"), does: .redo,
      in: [.home, .detail, .facts, .history, .settings, .official]),
    Binding("H", does: .log, in: [.home, .detail, .settings, .official], footer: 15),
    Binding("R", does: .review, in: [.home, .detail], footer: 17),
    Binding(.enter, does: .entryDetails, in: [.history], footer: 1),
    Binding("/", does: .findInHistory, in: [.history], footer: 2),
    Binding("p", does: .byPerson, in: [.history], footer: 3),
    Binding("d", does: .sinceDay, in: [.history], footer: 4),
    Binding("T", does: .todo, in: [.home], footer: 13),
    Binding(.enter, does: .startTask, in: [.todo], footer: 1),
    Binding("S", does: .settings, in: [.home], footer: 16),
    Binding(.enter, does: .editSetting, in: [.settings], footer: 1),
    Binding("d", .delete, does: .resetSetting, in: [.settings], footer: 2),
    Binding(.tab, .right, does: .nextProject, in: [.settings], footer: 3),
    Binding(.backTab, .left, does: .previousProject, in: [.settings]),
    Binding(.enter, does: .answer, in: [.setting], footer: 1),
    Binding(" ", does: .nextChoice, in: [.setting], footer: 2),
    Binding("[", does: .previousMonth, in: [.home, .detail, .compare], footer: 11, as: "[ ]"),
    Binding("]", does: .nextMonth, in: [.home, .detail, .compare]),
    Binding("{", does: .previousDay, in: [.home, .detail, .compare]),
    Binding("}", does: .nextDay, in: [.home, .detail, .compare]),
    Binding("t", does: .today, in: [.home, .detail, .compare], footer: 24),
    Binding("=", does: .compare, in: [.home, .detail, .compare], footer: 22),
    Binding("a", does: .showAll, in: [.compare], footer: 2),
    Binding("x", does: .export, in: [.home, .detail, .compare, .official], footer: 12),
    Binding("/", does: .find, in: [.home], footer: 17),
    Binding("s", does: .worstFirst, in: [.home], footer: 23),
    Binding(":", does: .palette, in: [.home, .detail, .compare, .facts, .official], footer: 25),
    Binding(
      "?", .function(1), does: .help,
      in: [.home, .detail, .compare, .facts, .history, .todo, .settings, .official], footer: 26),
    Binding(.function(1), .control("g"), does: .help, in: [.form, .setting]),
    Binding(
      .escape, "q", .left, does: .back,
      in: [.detail, .compare, .facts, .history, .historyEntry, .todo], footer: 27),
    Binding(.escape, does: .back, in: [.form, .line, .help, .table, .setting], footer: 27),
    Binding(.escape, "q", does: .back, in: [.menu, .settings, .official], footer: 27),
    Binding("q", does: .quit, in: [.home], footer: 28),
    Binding(
      .up, "k", does: .up,
      in: [.home, .detail, .compare, .facts, .table, .history, .todo, .settings, .official]),
    Binding(
      .down, "j", does: .down,
      in: [.home, .detail, .compare, .facts, .table, .history, .todo, .settings, .official]),
    Binding(.left, "h", does: .left, in: [.home, .official]),
    Binding(.right, does: .right, in: [.home, .official]),
    Binding(.tab, does: .nextPanel, in: [.home]),
    Binding(.backTab, does: .previousPanel, in: [.home]),
    Binding(
      .pageUp, does: .pageUp,
      in: [.home, .detail, .compare, .facts, .table, .history, .todo, .settings, .official]),
    Binding(
      .pageDown, does: .pageDown,
      in: [.home, .detail, .compare, .facts, .table, .history, .todo, .settings, .official]),
    Binding(
      .home, "g", does: .first,
      in: [.home, .detail, .compare, .facts, .table, .history, .todo, .settings, .official]),
    Binding(
      .end, "G", does: .last,
      in: [.home, .detail, .compare, .facts, .table, .history, .todo, .settings, .official]),
    Binding(.up, does: .up, in: [.help]),
    Binding(.down, does: .down, in: [.help]),
    Binding(.pageUp, does: .pageUp, in: [.help], footer: 1),
    Binding(.pageDown, does: .pageDown, in: [.help], footer: 2),
    Binding(.tab, .down, does: .nextField, in: [.form], footer: 2),
    Binding(.backTab, .up, does: .previousField, in: [.form], footer: 3),
    Binding("=", does: .copyPrevious, in: [.form], footer: 4),
    Binding(" ", does: .nextChoice, in: [.form], footer: 5),
    Binding(.control("u"), does: .clearField, in: [.form, .line, .setting], footer: 6),
    Binding(.control("l"), does: .repaint, in: Set(Place.allCases)),
  ]

  private static let index: [Place: [Key: Command]] = {
    var index: [Place: [Key: Command]] = [:]
    for binding in bindings {
      for place in binding.places {
        for key in binding.keys { index[place, default: [:]][key] = binding.command }
      }
    }
    return index
  }()

  /// What a key does at a place; nil if nothing.
  static func command(for key: Key, in place: Place) -> Command? {
    index[place]?[key]
  }

  /// What works at a place, in the table's order.
  static func bindings(in place: Place) -> [Binding] {
    bindings.filter { $0.places.contains(place) }
  }

  /// What the footer of a place shows, in its order; the menu itself shows what can be entered.
  static func footer(of place: Place) -> [Binding] { footers[place] ?? [] }

  private static let footers = Dictionary(
    uniqueKeysWithValues: Place.allCases.map { place in
      let shown = bindings(in: place).filter {
        $0.footer != nil && !(place == .menu && $0.command.enters)
      }
      return (place, shown.sorted { ($0.footer ?? 0) < ($1.footer ?? 0) })
    })
}
