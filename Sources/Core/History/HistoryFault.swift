/// What is not as the history says: the first thing that a verification comes upon.
public enum HistoryFault: Hashable, Sendable {
  /// A line does not fit its hash, or the hash of the line before: it was changed.
  case changedLine(Int)
  /// A number without a line: it was taken out.
  case missingLine(Int)
  /// A line is not filed under the facts that it touches.
  case misfiledLine(Int)
  /// The hash that was known before stands nowhere: the end was cut off, or all was rewritten.
  case headNotFound(String)
  /// A fact does not say what the line that brought it says, or counts where it should not.
  case changedFact(FactID, line: Int)
  /// A fact that a line tells of is gone.
  case missingFact(FactID, line: Int)
  /// A fact of which no line tells.
  case unrecordedFact(FactID)
  /// A setting differs from the last line about it; nil where no line tells of it.
  case changedSetting(String, line: Int?)
  /// What a fact brings to the totals is not what stands there.
  case changedPieces(FactID)
  /// A day's or a month's total differs from a recount.
  case changedTotal(project: Int, day: Day)
}
