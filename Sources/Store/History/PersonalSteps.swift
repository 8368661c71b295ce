import Core
import GRDB

/// A person's own saves as steps that can be taken back and brought again, the newest first.
///
/// A step is undone while more undoings than redoings of it stand in the history.
struct PersonalSteps {
  private let db: Database
  private let person: String

  init(_ db: Database, of person: String) {
    (self.db, self.person) = (db, person)
  }

  /// The newest save that is not undone.
  func nextToUndo() throws -> EditID? {
    var undone: [String: Int] = [:]
    return try first { what, edit, reversed in
      switch what {
      case .undone: undone[reversed, default: 0] += 1
      case .redone: undone[reversed, default: 0] -= 1
      case .restored: break
      default: if undone[edit, default: 0] <= 0 { return edit }
      }
      return nil
    }
  }

  /// The save that was undone last; none once something new was saved.
  func nextToRedo() throws -> EditID? {
    var redone: [String: Int] = [:]
    return try first { what, _, reversed in
      switch what {
      case .redone: redone[reversed, default: 0] += 1
      case .undone:
        if redone[reversed, default: 0] == 0 { return reversed }
        redone[reversed, default: 0] -= 1
      case .restored: break
      default: return ""
      }
      return nil
    }
  }

  /// Walks back through the saves until one is chosen; an empty choice is none.
  private func first(
    _ choose: (HistoryEntry.What, _ edit: String, _ reversed: String) -> String?
  ) throws -> EditID? {
    let choice = try db.cachedStatement(
      sql: """
        SELECT what, edit, reverses FROM history
        WHERE person = ? AND part = 0 ORDER BY number DESC
        """
    ).first([.text(person)], of: "history") { columns -> String? in
      let what = try columns.known(HistoryEntry.What(rawValue: try columns.int(0)), at: 0)
      guard what.isStep else { return nil }
      return choose(what, try columns.text(1), columns.optionalText(2) ?? "")
    }
    return choice.flatMap { $0.isEmpty ? nil : EditID(text: $0) }
  }
}
