public import Core
import Intake
import Reports
public import Terminal
public import Words

/// The console's whole state, changed in one place: a message in, requests to the world out.
///
/// Nothing here reads a clock, a locale, a database or a terminal; drawing it is a function of
/// this value alone.
public struct Console: Equatable, Sendable {
  public let words: Words
  let glyphs: GlyphSet
  /// Whether entering is switched off; the store refuses it as well.
  let isReadOnly: Bool
  let isDemo: Bool
  var size: Size
  /// Local time at the last message.
  var now: Moment
  /// The day the figures stand for; nil is today.
  var asOf: Day?
  var overview: Overview?
  var home = HomeState()
  /// What lies over home, the topmost last.
  var layers: [Layer] = []
  var notice: Notice?
  /// Forms as they were left, by kind.
  var drafts: [FactKind: FormState] = [:]
  var memory = EntryMemory()
  /// Tells answers to earlier drafts from the answer to this one.
  var draftNumber = 0
  /// The number of the last request for a part of a list.
  var listNumber = 0
  /// What the figures would be without the selected fact.
  var weighing: Weighing?

  public init(
    language: Language, glyphs: GlyphSet, size: Size, now: Moment, asOf: Day? = nil,
    isReadOnly: Bool = false, isDemo: Bool = false
  ) {
    words = Words(language: language, isASCII: glyphs == .ascii)
    (self.glyphs, self.size, self.now, self.asOf) = (glyphs, size, now, asOf)
    (self.isReadOnly, self.isDemo) = (isReadOnly, isDemo)
  }

  /// Whether a screen or a prompt lies over home, which Esc leaves.
  public var canGoBack: Bool { !layers.isEmpty }

  /// What to ask of the world first.
  public var firstEffects: [Effect] { [.load(asOf: asOf)] }
}

/// A screen or a prompt that lies over home.
enum Layer: Equatable, Sendable {
  case detail(DetailState)
  case compare(CompareState)
  case form(FormState)
  case history(HistoryState)
  case historyEntry(HistoryEntry)
  case prompt(PromptState)
  /// The list of kinds of facts to enter.
  case menu
  case help(HelpState)
  /// What is due and absent.
  case todo(WorklistState)
  case settings(SettingsState)
  case facts(FactsState)
  case table(TableState)
  case official(OfficialFormState)
}

/// A line that tells what just happened, until the next key that does something.
enum Notice: Equatable, Sendable {
  case saved(Receipt)
  case set(SettingReceipt, [PointsChange])
  /// Something was written into a form; the totals that it changed.
  case written(FormReceipt, [PointsChange])
  case reversed(Reversal)
  case trouble(Trouble)
  case exported(paths: [String])
  case formExported(paths: [String], isDraft: Bool)
  case draftKept(FactKind)
  case readOnly
  case notFound(String)
  /// A line of the palette that is no command.
  case unknownWord(String)
  case noLongerCounts(FactID)
  case pasteTooLong
  case tableSaved(count: Int, [RowChange]?)
}

/// What earlier records leave behind for the next one.
struct EntryMemory: Equatable, Sendable {
  /// The day last used, which the next form begins with.
  var lastDay: Day?
  /// The texts of the last record of each kind.
  var previous: [FactKind: FactDraft] = [:]
}
