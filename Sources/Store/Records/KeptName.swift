import Core

/// Under which name the table `setting`, or the history alone, keeps what is no fact: a setting
/// under its own, the rest under names with which no setting begins.
///
///     role wang.fang    lock    review 2025-07-31    form:2025:19-3:note    service-time
///     export:2025:monitoring-07
extension HistoryEntry.Subject {
  static let rolePrefix = "role "
  static let lockName = "lock"
  static let reviewPrefix = "review "
  /// Of forms that were handed in: these names stand in the history alone.
  static let exportPrefix = "export:"

  /// The names that begin with a prefix that ends in a colon.
  static func names(from prefix: String) -> Range<String> {
    // The next scalar bounds all that begins with it.
    prefix..<String(prefix.dropLast()) + ";"
  }

  /// The name; empty for a fact.
  var keptName: String {
    switch self {
    case .fact: ""
    case .setting(let name): name
    case .form(let place): place.key
    case .role(let holder): HistoryEntry.Subject.rolePrefix + holder
    case .lock: HistoryEntry.Subject.lockName
    case .review(let day): HistoryEntry.Subject.reviewPrefix + "\(day)"
    case .export(let form, let year):
      "\(HistoryEntry.Subject.exportPrefix)\(year):\(form)"
    case .database: HistoryLine.databaseSubject
    }
  }

  /// Reads a name; nil for a review of no day, or a form that there is not.
  init?(keptName name: String) {
    if name == HistoryLine.databaseSubject {
      self = .database
    } else if name == HistoryEntry.Subject.lockName {
      self = .lock
    } else if name.hasPrefix(HistoryEntry.Subject.rolePrefix) {
      self = .role(String(name.dropFirst(HistoryEntry.Subject.rolePrefix.count)))
    } else if name.hasPrefix(HistoryEntry.Subject.reviewPrefix) {
      let text = String(name.dropFirst(HistoryEntry.Subject.reviewPrefix.count))
      guard let day = Day(parsing: text) else { return nil }
      self = .review(asOf: day)
    } else if name.hasPrefix(HistoryEntry.Subject.exportPrefix) {
      let parts = name.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 3, let year = Int(parts[1]), let form = OfficialForm(parsing: parts[2])
      else { return nil }
      self = .export(form, year: year)
    } else {
      self = FormPlace(key: name).map { .form($0) } ?? .setting(name)
    }
  }
}
