import Terminal
import Testing
import Words

@testable import Console

@Suite("Golden screens")
struct GoldenScreensTests {
  static let sizes = [Size(width: 120, height: 40), Size(width: 160, height: 50)]
  static let key: [ScreenState] = ScreenState.all.filter {
    [
      "home", "detail", "form-outage-preview", "todo", "settings", "monitoring", "self-evaluation",
    ].contains($0.name)
  }
  static let translated: [ScreenState] = ScreenState.all.filter {
    [
      "home", "form-saved", "detail", "detail-quantity", "compare", "form-outage-preview",
      "form-delivery-faults", "help",
      "palette", "export-overwrite", "todo", "settings", "settings-editing", "detail-written",
      "monitoring", "monitoring-reason", "self-evaluation", "self-evaluation-note",
      "palette", "export-overwrite", "news-home", "form-overtaken", "conflict", "conflict-gone",
      "conflict-setting", "form-busy", "form-restored", "todo", "settings", "settings-editing",
    ].contains($0.name)
  }

  @Test("at 80x24", arguments: ScreenState.all)
  func ordinary(_ state: ScreenState) throws {
    var session = try Session(YearBook.golden)
    try state.reach(&session)
    try Golden(name: state.name).check(session)
  }

  @Test("at 80x24 in English", arguments: translated)
  func english(_ state: ScreenState) throws {
    var session = try Session(YearBook.golden, language: .en)
    try state.reach(&session)
    try Golden(name: "\(state.name)-en").check(session)
  }

  @Test("at 80x24 in ASCII", arguments: key)
  func ascii(_ state: ScreenState) throws {
    var session = try Session(YearBook.golden, glyphs: .ascii)
    try state.reach(&session)
    try Golden(name: "\(state.name)-ascii").check(session)
  }

  @Test("in large windows", arguments: key, sizes)
  func large(_ state: ScreenState, _ size: Size) throws {
    var session = try Session(YearBook.golden, size: size)
    try state.reach(&session)
    try Golden(name: "\(state.name)-\(size.width)x\(size.height)").check(session)
  }

  @Test(
    "the details of every kind, and the comparison, in a large window",
    arguments: ScreenState.kinds + ScreenState.comparisons.filter { $0.name == "compare" })
  func largeDetails(_ state: ScreenState) throws {
    let size = Size(width: 160, height: 50)
    var session = try Session(YearBook.golden, size: size)
    try state.reach(&session)
    try Golden(name: "\(state.name)-160x50").check(session)
  }

  @Test(
    "two versions of a fact in a large window", arguments: Language.allCases)
  func largeConflict(_ language: Language) throws {
    let state = try #require(ScreenState.all.first { $0.name == "conflict" })
    var session = try Session(
      YearBook.golden, language: language, size: Size(width: 160, height: 50))
    try state.reach(&session)
    try Golden(name: "conflict-\(language)-160x50").check(session)
  }

  @Test("home in small windows", arguments: [(100, 30), (60, 20), (40, 16), (39, 16), (12, 1)])
  func small(_ width: Int, _ height: Int) throws {
    let session = try Session(YearBook.golden, size: Size(width: width, height: height))
    try Golden(name: "home-\(width)x\(height)").check(session)
  }

  @Test("home in a large window in English")
  func largeEnglish() throws {
    let size = Size(width: 160, height: 50)
    let session = try Session(YearBook.golden, language: .en, size: size)
    try Golden(name: "home-en-160x50").check(session)
  }

  @Test("the official forms in a large window in English", arguments: ScreenState.officialForms)
  func largeForms(_ state: ScreenState) throws {
    var session = try Session(YearBook.golden, language: .en, size: Size(width: 160, height: 50))
    try state.reach(&session)
    try Golden(name: "\(state.name)-en-160x50").check(session)
  }

  @Test("home with nothing entered", arguments: Language.allCases)
  func empty(_ language: Language) throws {
    let session = try Session(YearBook.empty, language: language)
    try Golden(name: "home-empty-\(language)").check(session)
  }

  @Test("home where entering is switched off")
  func readOnly() throws {
    var session = try Session(YearBook.golden, isReadOnly: true)
    session.press("o")
    try Golden(name: "home-read-only").check(session)
  }
}
