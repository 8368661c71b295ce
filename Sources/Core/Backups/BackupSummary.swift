/// What stands in a backup, and where.
public struct BackupSummary: Hashable, Sendable {
  /// The backup's whole path.
  public let path: String
  public let bytes: Int
  /// How many facts count in it.
  public let facts: Int
  /// Where its history ends.
  public let head: HistoryHead

  public init(path: String, bytes: Int, facts: Int, head: HistoryHead) {
    (self.path, self.bytes, self.facts, self.head) = (path, bytes, facts, head)
  }
}

/// What a database has that a backup does not have.
public struct BackupGap: Hashable, Sendable {
  /// Facts that were entered since.
  public let facts: Int
  /// Lines of the history, those of the facts among them.
  public let lines: Int

  public init(facts: Int, lines: Int) {
    (self.facts, self.lines) = (facts, lines)
  }
}
