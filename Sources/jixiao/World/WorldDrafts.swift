import Console
import Core
import Store
import Words

extension World {
  /// What keeps this session's unsaved entries; nil where the person has no home.
  func draftKeeper() -> DraftKeeper? {
    DraftFolder(database: store.path, environment).flatMap { DraftKeeper($0) }
  }

  /// What dead sessions left, less the records that turn out to be saved.
  func recovered(from left: [Unsaved?]) throws(Trouble) -> Recovered {
    var unsaved = Unsaved()
    var saved: Moment?
    for part in left.compactMap(\.self) {
      for form in part.left where try !isSaved(record: form.record) { unsaved.left.append(form) }
      for kept in part.open {
        if let record = kept.entry.record, try isSaved(record: record) {
          saved = kept.at
        } else {
          unsaved.open.append(kept)
        }
      }
    }
    unsaved.open.sort { ($0.at?.minutes ?? 0) > ($1.at?.minutes ?? 0) }
    return Recovered(unsaved, saved: saved, hasUnreadable: left.contains { $0 == nil })
  }
}

extension TypedEntry {
  /// What tells the record of a form from every other.
  fileprivate var record: String? {
    if case .form(let form) = self { form.record } else { nil }
  }
}
