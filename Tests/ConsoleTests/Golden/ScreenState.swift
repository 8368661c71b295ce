import Core
import Terminal
import Testing
import Words

@testable import Console

/// A state that a console can be in, and how one gets there by keys and answers.
struct ScreenState: Sendable, CustomStringConvertible {
  let name: String
  let reach: @Sendable (inout Session) throws -> Void

  var description: String { name }

  init(_ name: String, _ reach: @escaping @Sendable (inout Session) throws -> Void) {
    (self.name, self.reach) = (name, reach)
  }

  /// Every state that looks different from the others.
  static let all: [ScreenState] =
    home + details + kinds + comparisons + forms + overlays + works + officialForms
    + colleagues

  static let officialForms: [ScreenState] = [
    ScreenState("monitoring") { try $0.openForm("M", entries: written) },
    ScreenState("monitoring-reason") {
      try $0.openForm("M", entries: written)
      for _ in 0..<4 { $0.press("n") }
    },
    ScreenState("monitoring-loading") { $0.press("M") },
    ScreenState("self-evaluation") { try $0.openForm("E", entries: written) },
    ScreenState("self-evaluation-note") {
      try $0.openForm("E", entries: written)
      for _ in 0..<4 { $0.press("n") }
      $0.press(.right, .enter)
    },
  ]

  private static let written: FormEntries = {
    let (network, uptime) = (IndicatorID(project: 19, row: 2), IndicatorID(project: 19, row: 3))
    return FormEntries([
      FormPlace(.possibility, of: uptime, year: 2025, through: 7): "certain",
      FormPlace(.forecast, of: network, year: 2025, through: 7): "98.5%",
      FormPlace(.equipmentReason, of: uptime, year: 2025, through: 7): "存储阵列损坏, 已更换控制器并改双路供电",
      FormPlace(.note, of: uptime, year: 2025): "存储阵列三月、四月两次损坏; 已更换控制器, 改双路供电, 每周巡检",
    ])
  }()

  static let works: [ScreenState] = [
    ScreenState("todo") { $0.press("T", .down) },
    ScreenState("settings") {
      $0.press("S")
      $0.answerSettings()
      $0.press(.down)
    },
    ScreenState("settings-editing") {
      $0.press("S", .tab)
      $0.answerSettings()
      $0.press(.down, .enter, .control("u"))
      $0.type("90m")
      if case .previewSetting(let draft, _, _) = $0.asked.last {
        $0.tell(.previewed(draft: draft, []))
      }
    },
    ScreenState("settings-fault") {
      $0.press("S")
      $0.answerSettings()
      $0.press(.enter, .control("u"))
      $0.type("1-8 8:00")
    },
  ]

  /// What colleagues do meanwhile.
  static let colleagues: [ScreenState] = [
    ScreenState("news-home") { session in
      session.press(.down, .down)
      try session.tellNews()
    },
    ScreenState("news-detail") { session in
      try session.openDetail(of: IndicatorID(project: 19, row: 3))
      try session.tellNews()
      try session.answerList(
        with: session.book.facts(behind: Colleague.uptime).map {
          FactRecord(fact: $0)
        })
    },
    ScreenState("form-overtaken") { try $0.correctOvertaken() },
    ScreenState("conflict") {
      try $0.correctOvertaken()
      $0.press(.enter)
    },
    ScreenState("conflict-void") { session in
      try session.openDetail(of: Colleague.uptime)
      session.press(.down, "v")
      session.type("重复登记")
      session.press(.enter)
      let fact = try #require(session.console.shownList?.selectedFact?.fact)
      session.tell(.standing(fact, Colleague.corrected(fact)))
    },
    ScreenState("conflict-gone") { session in
      try session.correctOvertaken(by: Colleague.voided)
      session.press(.enter)
    },
    ScreenState("conflict-setting") { session in
      session.press("S")
      session.answerSettings()
      session.press(.down, .enter, .control("u"))
      session.type("90m")
      session.press(.enter)
      session.tell(.settingStanding(Colleague.setting, Colleague.entry))
    },
    ScreenState("form-waiting") { session in
      session.press("l")
      session.fill("7-31")
      session.tell(.waiting)
    },
    ScreenState("form-busy") { session in
      session.press("l")
      session.fill("7-31")
      session.tell(.refused(.save(.busy)))
    },
    ScreenState("form-restored") { session in
      session.tell(
        .recovered(
          Recovered(
            Unsaved(open: [
              KeptOpen(
                at: Colleague.entry.at,
                .form(
                  TypedForm(
                    .outage, record: "a/1", texts: [.service: "平台", .from: "3-1 8:00"],
                    active: 2)))
            ]))))
    },
  ]

  static let home: [ScreenState] = [
    ScreenState("home") { $0.press(.down, .down) },
    ScreenState("home-worst-first") { $0.press("s", .tab) },
    ScreenState("home-year-end") {
      $0.press("t")
      $0.tell(.loaded($0.book.overview(asOf: .last(ofMonth: 12, in: 2025))))
    },
    ScreenState("form-saved") {
      $0.press("d")
      let effects = $0.fill("7-30", "秋装", "241", "241", "240", "1", "0", "150")
      $0.answerSave(try #require(effects.entry))
    },
    ScreenState("home-trouble") {
      $0.tell(.refused(.save(.busy)))
    },
    ScreenState("home-exported") {
      $0.tell(.exported(paths: ["/data/li.qiang/绩效汇总-2025-07-31.txt"]))
    },
  ]

  static let details: [ScreenState] = [
    ScreenState("detail-note") {
      try $0.openDetail(of: IndicatorID(project: 20, row: 5))
      $0.press("e")
      $0.type("财政评审推迟, 已改为提前一季申报")
    },
    ScreenState("detail-written") {
      let id = IndicatorID(project: 20, row: 5)
      let entries = FormEntries([
        FormPlace(.note, of: id, year: 2025): "财政评审推迟, 已改为提前一季申报",
        FormPlace(.score, of: id, year: 2025): "2.80 只迟了九天",
      ])
      try $0.openDetail(of: id)
      $0.tell(.loaded($0.book.overview(entries: [20: entries])))
    },
    ScreenState("detail") { try $0.openDetail(of: IndicatorID(project: 19, row: 3)) },
    ScreenState("detail-loading") { $0.press(.enter) },
    ScreenState("detail-changed") {
      let someone = Entry(person: "wang.fang", at: YearBook.now)
      try $0.openDetail(of: IndicatorID(project: 20, row: 1)) { fact in
        fact.id == FactID(7)
          ? FactRecord(fact: fact, state: .voided(someone, why: "重复登记"))
          : FactRecord(fact: fact, state: .superseded(by: FactID(40), someone, why: "数量有误"))
      }
      $0.press(.down)
    },
    ScreenState("detail-void") {
      try $0.openDetail(of: IndicatorID(project: 19, row: 3))
      $0.press(.down, "v")
    },
  ]

  /// The details of one indicator of each kind.
  static let kinds: [ScreenState] = [
    ("tickets", 19, 4), ("slowest", 19, 5), ("quantity", 20, 1), ("cap", 19, 6),
    ("deadline", 20, 7), ("price", 20, 9),
  ].map { name, project, row in
    ScreenState("detail-\(name)") {
      try $0.openDetail(of: IndicatorID(project: project, row: row))
    }
  }

  static let comparisons: [ScreenState] = [
    ScreenState("compare") { session in
      session.press("=")
      session.press(.enter).forEach { session.answerComparison($0) }
      session.press(.down)
    },
    ScreenState("compare-all") { session in
      session.press("=")
      session.press(.enter).forEach { session.answerComparison($0) }
      session.press("a", .end)
    },
    ScreenState("compare-asking") { $0.press("=") },
    ScreenState("compare-loading") { $0.press("=", .enter) },
  ]

  static let forms: [ScreenState] = [
    ScreenState("form-outage") { $0.press("/", "1", "9", "-", "8", .enter, "o") },
    ScreenState("form-outage-preview") {
      $0.press("/", "1", "9", "-", "8", .enter, "o")
      $0.fill("3-1 8:00", "300h", "")
      $0.type("核心交换机故障")
      try $0.answerPreview()
    },
    ScreenState("form-confirmation") { $0.press("l") },
    ScreenState("form-repair") {
      $0.press("r")
      $0.type("5-6 9:")
    },
    ScreenState("form-delivery-faults") {
      $0.press("d")
      $0.fill("7-30", "秋装", "241", "240")
      $0.type("250")
      $0.press(.tab, .tab, .tab, .tab, .tab, .tab, .tab, .tab)
    },
    ScreenState("form-acceptance") {
      $0.press("e")
      $0.fill("7-22", "对讲机", "12", "12", "12")
      try $0.answerPreview()
    },
    ScreenState("form-reading-unreadable") {
      $0.press("i")
      $0.fill("xx")
    },
    ScreenState("form-correcting") {
      try $0.openDetail(of: IndicatorID(project: 19, row: 3))
      $0.press(.down, "c", .tab, .tab)
      try $0.answerPreview()
    },
    ScreenState("form-correcting-no-reason") {
      try $0.openDetail(of: IndicatorID(project: 19, row: 3))
      $0.press(.down, "c", .backTab, .enter)
    },
  ]

  static let overlays: [ScreenState] = [
    ScreenState("help") { $0.press("?") },
    ScreenState("help-filtered") {
      $0.press("?")
      $0.type("月末")
    },
    ScreenState("help-nothing") {
      $0.press("?")
      $0.type("zz")
    },
    ScreenState("help-form") { $0.press("o", .function(1)) },
    ScreenState("palette") { $0.press(":") },
    ScreenState("palette-unknown") {
      $0.press(":")
      $0.type("expotr")
      $0.press(.enter)
    },
    ScreenState("find") {
      $0.press("/")
      $0.type("返修")
    },
    ScreenState("find-nothing") {
      $0.press("/")
      $0.type("天气")
    },
    ScreenState("export") { $0.press("x") },
    ScreenState("export-overwrite") {
      $0.press("x", .enter)
      $0.tell(.wouldReplace(asked: "a.txt", paths: ["/data/li.qiang/绩效汇总-2025-07-31.txt"]))
    },
  ]
}
