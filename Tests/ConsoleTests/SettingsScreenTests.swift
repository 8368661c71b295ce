import Core
import Reports
import Terminal
import Testing
import Words

@testable import Console

@Suite("The settings' screen")
struct SettingsScreenTests {
  var session: Session

  init() throws {
    session = try Session()
    session.press("S")
    session.answerSettings()
  }

  private var edit: SettingEdit? {
    guard case .settings(let state) = session.console.layers.last else { return nil }
    return state.edit
  }

  @Test("S asks for the settings of all projects, Tab for each project's in turn")
  mutating func scopes() {
    #expect(session.asked.contains(.loadSettings(project: 0)))
    #expect(session.press(.tab) == [.loadSettings(project: 19)])
    session.answerSettings()
    #expect(session.shows("设置: 项目 19"))
    #expect(session.shows("预计付款"))
    #expect(session.press(.backTab) == [.loadSettings(project: 0)])
    session.answerSettings()
    #expect(!session.shows("预计付款"))
    #expect(session.press(.backTab) == [.loadSettings(project: 21)])
  }

  @Test("Enter edits in place, asks for the effect at every key, and saves what was understood")
  mutating func editing() throws {
    session.press(.down, .enter)
    #expect(edit?.name == .responseLimit)
    #expect(edit?.line.text == "24h")
    session.press(.control("u"))
    #expect(edit?.change == nil)
    let effects = session.type("90m")
    let change = SettingChange(.responseLimit, to: "90")
    guard case .previewSetting(let draft, change, _) = effects.last else {
      Issue.record("asked for \(effects)")
      return
    }
    #expect(session.shows("1 小时 30 分钟"))
    session.tell(.previewed(draft: draft - 1, []))
    #expect(edit?.preview == nil)
    session.tell(.previewed(draft: draft, []))
    #expect(edit?.preview == [])
    #expect(session.shows("指标不变"))
    #expect(
      session.press(.enter)
        == [.set(change, seen: SeenSetting(nil), asOf: YearBook.july)])
    #expect(session.press(.enter) == [])
    session.tell(
      .settingSaved(
        SettingReceipt(
          name: .responseLimit, project: 0, text: "90", changes: [],
          overview: session.book.overview())))
    #expect(edit == nil)
    #expect(session.shows("响应时限 (全部项目): 1 小时 30 分钟"))
    #expect(session.asked.last == .loadSettings(project: 0))
  }

  @Test("a value that cannot be taken says why in its place, and is not saved")
  mutating func fault() {
    session.press(.down, .enter, .control("u"))
    session.type("bald")
    #expect(session.shows("无法识别"))
    #expect(session.press(.enter) == [])
    session.press(.escape)
    #expect(edit == nil)
    #expect(session.shows("24 小时"))
  }

  @Test("a save that is refused leaves what was typed")
  mutating func refused() {
    session.press(.down, .enter, .control("u"))
    session.type("2h")
    session.press(.enter)
    session.tell(.refused(.save(.busy)))
    #expect(edit?.line.text == "2h")
    #expect(session.press(.enter).count == 1)
  }

  @Test("the space bar goes through what can be chosen")
  mutating func choices() {
    session.press(.down, .down, .enter)
    #expect(edit?.change?.text == "yes")
    session.press(" ")
    #expect(edit?.change?.text == "no")
    session.press(" ")
    #expect(edit?.change?.text == "yes")
  }

  @Test("d lets the default hold again, where something is set")
  mutating func reset() {
    #expect(session.press("d") == [])
    session.tell(
      .settingsLoaded(
        project: 0, [SettingState(name: .countsFairly, project: 0, own: "yes")]))
    #expect(
      session.press("d")
        == [
          .set(
            SettingChange(.countsFairly, to: nil), seen: SeenSetting("yes"), asOf: YearBook.july)
        ])
  }

  @Test("a due day is held against the project while it is typed")
  mutating func dueDay() {
    session.press(.tab, .tab)
    session.answerSettings()
    while session.console.settings?.selected?.name != .dueDays { session.press(.down) }
    session.press(.enter, .control("u"))
    session.type("20-3=10-31")
    #expect(session.shows("20-3 不是数量指标"))
    session.press(.control("u"))
    session.type("20-1=10-31")
    #expect(edit?.change == SettingChange(.dueDays, project: 20, to: "20-1=2025-10-31"))
  }

  @Test("nothing is changed where entering is switched off")
  mutating func readOnly() throws {
    session = try Session(isReadOnly: true)
    session.press("S")
    session.answerSettings()
    #expect(session.press(.enter, "d") == [])
    #expect(edit == nil)
  }
}

extension Session {
  /// Answers the latest request for settings: nothing is set.
  mutating func answerSettings() {
    guard case .loadSettings(let project) = asked.last else { return }
    let table = book.projects.first { $0.number == project }
    tell(
      .settingsLoaded(
        project: project,
        SettingName.allCases
          .filter { $0.reaches(project: project) && table?.uses($0) != false }
          .map { SettingState(name: $0, project: project, own: nil) }))
  }
}

extension Console {
  /// The settings' screen, wherever it lies.
  var settings: SettingsState? {
    for case .settings(let state) in layers { return state }
    return nil
  }
}
