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
  /// What the person may do; the store holds to it as well.
  let authority: Authority
  let isDemo: Bool
  var size: Size
  /// Local time at the last message.
  var now: Moment
  /// The day the figures stand for; nil is today.
  var asOf: Day?
  var overview: Overview? {
    didSet { homeTexts = overview.map { HomeTexts($0, words) } }
  }
  private(set) var homeTexts: HomeTexts?
  var home = HomeState()
  /// What lies over home, the topmost last.
  var layers: [Layer] = []
  var notice: Notice?
  /// Forms as they were left, by kind.
  var drafts: [FactKind: FormState] = [:]
  /// Corrections as they were left, by the fact that they correct.
  var keptCorrections: [FactID: TypedForm] = [:]
  /// What was open when earlier sessions ended, and is not open again yet.
  var recovered: [KeptOpen] = []
  /// The correction that is to open again once its fact is there.
  var restoring: TypedForm?
  /// Whether something that was asked for waits for a colleague's save.
  var isWaiting = false
  /// Tells this session's records from every other session's; empty where nobody saves.
  private let session: String
  private var recordNumber = 0
  var memory = EntryMemory()
  /// Tells answers to earlier drafts from the answer to this one.
  var draftNumber = 0
  /// The number of the last request for a part of a list.
  var listNumber = 0
  /// What the figures would be without the selected fact.
  var weighing: Weighing?
  /// What colleagues changed and nobody here has looked at.
  var news = News()

  public init(
    language: Language, glyphs: GlyphSet, size: Size, now: Moment, asOf: Day? = nil,
    isReadOnly: Bool = false, authority: Authority = .sole, isDemo: Bool = false,
    session: String = ""
  ) {
    self.session = session
    words = Words(language: language, isASCII: glyphs == .ascii)
    (self.glyphs, self.size, self.now, self.asOf) = (glyphs, size, now, asOf)
    (self.isReadOnly, self.authority, self.isDemo) = (isReadOnly, authority, isDemo)
  }

  /// Whether a screen or a prompt lies over home, which Esc leaves.
  public var canGoBack: Bool { !layers.isEmpty }

  /// What to ask of the world first.
  public static func firstEffects(asOf day: Day?, session: String) -> [Effect] {
    [.load(asOf: day)] + (session.isEmpty ? [] : [.recoverDrafts])
  }

  /// What tells the next record from every other; empty where nobody saves.
  mutating func nextRecord() -> String {
    guard !session.isEmpty else { return "" }
    recordNumber += 1
    return "\(session)/\(recordNumber)"
  }
}

/// A screen or a prompt that lies over home.
enum Layer: Equatable, Sendable {
  case detail(DetailState)
  case compare(CompareState)
  /// Two versions of one thing, to choose from.
  case conflict(ConflictState)
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
  case backingUp
  case backedUp(BackupSummary)
  case reviewed(project: Int, asOf: Day)
  case draftKept(FactKind)
  case draftDropped(FactKind)
  /// What was open when an earlier session ended is open again.
  case restored(at: Moment)
  /// A record that an earlier session had sent was saved before it ended.
  case alreadySaved(Moment)
  /// What earlier sessions left cannot be read.
  case draftUnreadable
  /// What is typed cannot be kept outside the program.
  case draftsUnkept(SystemReason)
  case keptTheirs(Entry)
  case settingChanged(SettingState, Entry)
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
