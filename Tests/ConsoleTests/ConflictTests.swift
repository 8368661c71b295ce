import Core
import Terminal
import Testing
import Words

@testable import Console

@Suite("Two people change the same thing")
struct ConflictTests {
  var session: Session

  init() throws {
    session = try Session(YearBook.golden)
  }

  @Test("a colleague's correction of the fact in the form is asked after, and said before Enter")
  mutating func warned() throws {
    try session.openDetail(of: Colleague.uptime)
    session.press(.down, "c")
    let fact = try #require(session.form?.correcting)
    let asked = session.tell(
      .changedElsewhere([Colleague.line(correcting: fact)], session.book.overview()))
    #expect(asked.contains(.follow(fact.id)))
    session.tell(.standing(fact, Colleague.corrected(fact)))
    #expect(session.shows("zhao.min 09:00 已把这条更正为 #400"))
    #expect(session.conflict == nil)
  }

  @Test("saving shows both versions field by field, with name and time")
  mutating func shown() throws {
    try session.correctOvertaken()
    #expect(session.press(.enter) == [])
    let conflict = try #require(session.conflict)
    let ends = try #require(conflict.rows.first { $0.field == .to })
    #expect(ends.base == ends.mine)
    #expect(ends.theirs != ends.base)
    let causes = try #require(conflict.rows.first { $0.field == .cause })
    #expect(causes.base == causes.theirs)
    #expect(causes.mine != causes.base)
    #expect(session.shows("zhao.min 09:00 #400"))
  }

  @Test("a save that came too late opens the same choice")
  mutating func tooLate() throws {
    try session.openDetail(of: Colleague.uptime)
    session.press(.down, "c", .backTab)
    session.type("录错")
    let fact = try #require(session.form?.correcting)
    #expect(session.press(.enter).entry?.correcting == fact.id)
    session.tell(.standing(fact, Colleague.corrected(fact)))
    #expect(session.conflict != nil)
  }

  @Test("m saves the own version as a correction of the colleague's, with its reason")
  mutating func mine() throws {
    try session.correctOvertaken()
    session.press(.enter)
    let entry = try #require(session.press("m").entry)
    #expect(entry.correcting == Colleague.number)
    #expect(entry.why == "补充原因")
    #expect(session.press("m") == [], "while it is being saved")
    session.answerSave(entry, deed: .corrected, fact: 401)
    #expect(session.console.layers.count == 1, "the details are there again")
    #expect(session.shows("已更正"))
  }

  @Test("t keeps the colleague's and drops the own one")
  mutating func theirs() throws {
    try session.correctOvertaken()
    session.press(.enter)
    #expect(session.press("t") == [])
    #expect(session.console.layers.count == 1)
    #expect(session.shows("保留了同事的版本"))
    #expect(session.console.keptCorrections.isEmpty)
  }

  @Test("e puts the own changes on top of the colleague's version")
  mutating func merged() throws {
    try session.correctOvertaken()
    session.press(.enter, "e")
    let form = try #require(session.form)
    #expect(form.correcting?.id == Colleague.number)
    #expect(form[.cause].hasSuffix("，已换硬盘"))
    #expect(form.why.text == "补充原因")
    let fields = form.correcting?.content.fields ?? []
    #expect(form[.to] == fields.first { $0.field == .to }?.text, "theirs")
    let entry = try #require(session.press(.enter).entry)
    #expect(entry.correcting == Colleague.number)
  }

  @Test("Esc goes back to the form, and nothing is decided")
  mutating func back() throws {
    try session.correctOvertaken()
    session.press(.enter, .escape)
    #expect(session.form?.theirs?.fact.id == Colleague.number)
    session.press(.enter)
    #expect(session.conflict != nil)
  }

  @Test("a third person's correction takes the place of the second's")
  mutating func third() throws {
    try session.correctOvertaken()
    session.press(.enter, "m")
    guard case .fact(let base, let theirs, _) = try #require(session.conflict).matter else {
      return
    }
    let third = Fact(
      id: FactID(500), project: 19, content: base.content,
      entry: Entry(person: "sun", at: YearBook.now))
    session.tell(.standing(theirs.fact, FactRecord(fact: third, supersedes: Colleague.number)))
    #expect(session.conflict?.colleague.person == "sun")
    #expect(session.press("m").entry?.correcting == FactID(500))
  }

  @Test("of a fact that was voided meanwhile the own version is a new one")
  mutating func gone() throws {
    try session.correctOvertaken(by: Colleague.voided)
    session.press(.enter)
    let entry = try #require(session.press("m").entry)
    #expect(entry.correcting == nil)
    session.answerSave(entry)
    #expect(session.console.layers.count == 1)
  }

  @Test("voiding what was corrected meanwhile: theirs can be voided, kept or corrected")
  mutating func voiding() throws {
    try session.openDetail(of: Colleague.uptime)
    session.press(.down, "v")
    session.type("重复登记")
    guard case .void(let id, _, _) = session.press(.enter).first else {
      Issue.record("nothing is voided")
      return
    }
    let fact = try #require(session.book.facts.first { $0.id == id })
    session.tell(.standing(fact, Colleague.corrected(fact)))
    #expect(session.conflict?.isVoid == true)
    #expect(
      session.press("m") == [.void(Colleague.number, why: "重复登记", asOf: YearBook.july)])
    session.tell(.refused(.save(.busy)))
    session.press("e")
    #expect(session.form?.correcting?.id == Colleague.number)
    #expect(session.form?.why.text == "重复登记")
  }

  @Test("a setting that a colleague set meanwhile is shown before it is set anew")
  mutating func setting() throws {
    session.press("S")
    session.answerSettings()
    session.press(.down, .enter, .control("u"))
    session.type("90m")
    session.tell(.settingsLoaded(project: 0, [Colleague.setting]))
    #expect(session.shows("zhao.min 09:00 已改为 2 小时"))
    #expect(session.press(.enter) == [], "nothing is set unseen")
    #expect(session.shows("同事先改了"))
    let change = SettingChange(.responseLimit, to: "90")
    #expect(
      session.press("m") == [.set(change, seen: SeenSetting("120"), asOf: YearBook.july)])
  }

  @Test("Esc ends a wait for a busy database, which is said; what was typed stays")
  mutating func waiting() throws {
    session.press("l")
    session.fill("7-31")
    session.tell(.waiting)
    #expect(session.shows("数据库正忙"))
    #expect(session.press(.escape) == [.stopWaiting])
    session.tell(.refused(.save(.busy)))
    #expect(session.shows("Ctrl-X 放弃"))
    #expect(session.form?[.through] == "7-31")
    session.press(.control("x"))
    #expect(session.form == nil)
    #expect(session.console.unsaved.isEmpty)
  }
}
