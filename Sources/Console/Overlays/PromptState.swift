import Core
import Terminal

/// A line at the bottom that asks for one text.
struct PromptState: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    /// Where the summary goes: one file, or several.
    case exportPath
    /// Whether files that exist may be replaced, and what was asked for where they stood in the
    /// way.
    case overwrite(asked: String, paths: [String])
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
    /// Where an official form goes, and how much it lacks.
    case formFile(FormExportRequest, gaps: Int)
    /// What stands in a place of an official form; what stood there when it was opened.
    case entry(FormPlace, seen: String?)
    /// What the manager remarks on a project's figures; may be empty.
    case reviewRemark(project: Int, ReviewedFigures)
    /// Why something in a closed period is changed, and what is to be done then.
    case lockReason(PeriodLock, Effect)
  }

  var purpose: Purpose
  var line: LineEditor
  /// Whether the text is still the proposed one, and what is typed takes its place.
  private var isProposal: Bool
  /// Whether the answer was given and the world is at work on it.
  var isAnswered = false

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    line = LineEditor(text)
    isProposal = purpose == .compareDay
  }

  /// Takes a key that edits the line; false if the key means something else.
  mutating func type(_ key: Key) -> Bool {
    if isProposal, key.isText { line = LineEditor() }
    isProposal = false
    return line.edit(key)
  }
}
