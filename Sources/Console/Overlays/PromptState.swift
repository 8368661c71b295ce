import Core

/// A line at the bottom that asks for one text.
struct PromptState: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    /// Where the summary goes.
    case exportPath
    /// Whether a file that exists may be replaced.
    case overwrite(path: String)
    /// Why a fact is voided.
    case voidReason(FactID)
    /// A part of an indicator's name.
    case find
    /// What a list of facts is narrowed by; what it was before.
    case filter(former: String)
    /// The day that the shown day is compared with.
    case compareDay
    /// A command in words.
    case palette
    /// A part of what lines of the history say.
    case historyWord
    /// The day since which the history is shown.
    case historySince
  }

  let purpose: Purpose
  var line: LineEditor
  /// Whether the answer was given and the world is at work on it.
  var isAnswered = false

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    line = LineEditor(text)
  }
}
