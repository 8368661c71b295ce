/// A row of a long list, with the place from which the list goes on behind it.
protocol ListRow: Equatable, Sendable {
  associatedtype Place: Equatable, Sendable
  var place: Place { get }
}

/// The part of a long list that is at hand, around the selected row.
///
/// It is filled as one moves: more is wanted before an edge of the window is reached, from the
/// place where the list goes on. Places belong to rows and not to their numbers, so that rows
/// which come or go meanwhile neither repeat nor hide any.
struct ListWindow<Row: ListRow>: Equatable, Sendable {
  private(set) var rows: [Row] = []
  /// The selected row, counted from 0 in the window.
  private(set) var selection = 0
  /// From where the list goes on above and below the window; nil at its ends.
  private(set) var above: Row.Place?
  private(set) var below: Row.Place?

  /// What is wanted where the selection comes near an edge.
  enum Want: Equatable, Sendable {
    case above(Row.Place), below(Row.Place)
  }

  var selected: Row? { rows.indices.contains(selection) ? rows[selection] : nil }

  /// What has to be loaded before the selection meets the end of what is at hand.
  var want: Want? {
    if let below, rows.count - selection <= ListPage.margin { return .below(below) }
    if let above, selection < ListPage.margin { return .above(above) }
    return nil
  }

  /// Moves the selection, held at the window's ends.
  mutating func move(by distance: Int) {
    selection = min(max(selection + distance, 0), max(rows.count - 1, 0))
  }

  /// Takes a new window, with the same place selected where nothing else is said.
  mutating func replace(
    with rows: [Row], above: Row.Place? = nil, below: Row.Place? = nil, selecting index: Int? = nil
  ) {
    (self.rows, self.above, self.below) = (rows, above, below)
    selection = index ?? selection
    move(by: 0)
  }

  /// Adds what stands below the window.
  mutating func append(_ more: [Row], below: Row.Place?) {
    rows += more
    self.below = below
    let surplus = rows.count - ListPage.mostRows
    guard surplus > 0, selection >= surplus else { return }
    rows.removeFirst(surplus)
    selection -= surplus
    above = rows.first?.place
  }

  /// Adds what stands above the window.
  mutating func prepend(_ more: [Row], above: Row.Place?) {
    rows.insert(contentsOf: more, at: 0)
    selection += more.count
    self.above = above
    let surplus = rows.count - ListPage.mostRows
    guard surplus > 0, selection < rows.count - surplus else { return }
    rows.removeLast(surplus)
    below = rows.last?.place
  }
}

/// How much of a long list is at hand and asked for, in rows.
enum ListPage {
  /// Asked for at once.
  static let rows = 100
  /// So near an edge of the window more is asked for.
  static let margin = 50
  /// The most that are kept.
  static let mostRows = 600
}
