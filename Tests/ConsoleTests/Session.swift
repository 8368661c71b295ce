import Core
import Intake
import Reports
import Terminal
import Testing
import Words

@testable import Console

/// A console with a person in front of it, and no world behind: what it asks for is kept, and
/// answers are given by ``tell(_:)``.
///
///     var session = try Session()
///     session.press("o", .down)
///     session.type("3-1 8:00")
///     session.asked                 // [.preview(draft: 1, …)]
struct Session {
  private(set) var console: Console
  /// What was asked of the world since the session began.
  private(set) var asked: [Effect] = []
  let book: YearBook

  init(
    _ book: Result<YearBook, any Error> = YearBook.demo, language: Language = .zh,
    glyphs: GlyphSet = .unicode, size: Size = Size(width: 80, height: 24),
    isReadOnly: Bool = false, authority: Authority = .sole
  ) throws {
    self.book = try book.get()
    console = Console(
      language: language, glyphs: glyphs, size: size, now: YearBook.now, asOf: YearBook.july,
      isReadOnly: isReadOnly, authority: authority)
    tell(.loaded(self.book.overview()))
  }

  /// Presses keys one after the other; gives back what they asked for.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    keys.flatMap { tell(.key($0)) }
  }

  /// Types a text, a key a character.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] {
    text.flatMap { press(.character($0)) }
  }

  /// Fills fields one after the other, each closed with Enter; the last Enter saves.
  @discardableResult
  mutating func fill(_ texts: String...) -> [Effect] {
    texts.flatMap { type($0) + press(.enter) }
  }

  @discardableResult
  mutating func tell(_ message: Message) -> [Effect] {
    let effects = console.update(message, now: YearBook.now)
    asked += effects
    return effects
  }

  /// Opens the details of an indicator with the facts behind it.
  mutating func openDetail(
    of id: IndicatorID, records: (Fact) -> FactRecord = { FactRecord(fact: $0) }
  ) throws {
    press("/")
    type("\(id)")
    press(.enter, .enter)
    try answerList(with: book.facts(behind: id).map(records))
    answerTickets()
  }

  /// Answers the latest request for the times of tickets, if there was one.
  mutating func answerTickets() {
    for case .readTickets(let project, let day) in asked.reversed().prefix(4) {
      tell(.ticketsRead(project: project, book.tickets(of: project, asOf: day)))
    }
  }

  /// Answers the latest request for a part of a list with these facts.
  mutating func answerList(
    with records: [FactRecord], hasMore: Bool = false, count: Int? = nil
  ) throws {
    let request = try #require(asked.lastList)
    tell(
      .listed(
        number: request.number, FactPage(records: records, hasMore: hasMore), count: count))
  }

  /// Answers the latest question for a preview as the store would.
  mutating func answerPreview() throws {
    let question = try #require(asked.last { if case .preview = $0 { true } else { false } })
    guard case .preview(let draft, let entry, _) = question else { return }
    tell(.previewed(draft: draft, changes(by: entry)))
  }

  /// Tells that a save arrived, with what it changed.
  mutating func answerSave(_ entry: Effect.Entry, deed: Deed = .added, fact: Int = 300) {
    let overview = book.overview(adding: (entry.project, entry.content))
    tell(
      .saved(
        Receipt(
          deed: deed, fact: FactID(fact), kind: entry.content.kind, changes: changes(by: entry),
          overview: overview)))
  }

  /// Answers a question for a comparison as the world would.
  mutating func answerComparison(_ effect: Effect) {
    guard case .compare(let since, let day) = effect else { return }
    tell(
      .compared(
        since: since,
        Comparison(book.overview(asOf: since), book.overview(asOf: day ?? YearBook.now.day))))
  }

  private func changes(by entry: Effect.Entry) -> [RowChange] {
    book.overview().changes(to: book.overview(adding: (entry.project, entry.content)))
  }
}

extension Session {
  /// Answers the latest request for a list with the facts of the selected project.
  mutating func answerProjectList() throws {
    let query = try #require(asked.lastList?.query)
    let facts = book.facts
      .filter { fact in
        fact.project == query.project && fact.content.day <= query.days.upperBound
          && (query.kind == nil || fact.content.kind == query.kind)
      }
      .sorted { ($0.content.day, $0.id) > ($1.content.day, $1.id) }
    try answerList(with: facts.map { FactRecord(fact: $0) }, count: facts.count)
  }

  /// Pastes a text, and reads it as the world would where it is a table.
  @discardableResult
  mutating func paste(_ text: String) -> [Effect] {
    let effects = press(.paste(text))
    guard case .readTable(let number, let pasted, _) = effects.last else { return effects }
    let context = IntakeContext(now: YearBook.now, projects: book.projects)
    let table = Result { () throws(TableFault) in
      try FactTable(
        pasted.text, of: pasted.kind, heading: .optional, in: context
      ) { Words.field(labelled: $0, of: pasted.kind) }
    }
    let facts = try? table.get().facts
    tell(
      .tableRead(
        number: number,
        TableReading(table, isKnown: false, changes: facts.map { changes(adding: $0) })))
    return effects
  }

  private func changes(adding facts: [ReadFact]) -> [RowChange] {
    facts.last.map { fact in
      book.overview().changes(to: book.overview(adding: (fact.project, fact.content)))
    } ?? []
  }

  /// The indicator that is selected.
  var selected: String { console.selectedRow.map { "\($0.indicator.id)" } ?? "" }

  /// The form on top.
  var form: FormState? {
    if case .form(let form) = console.layers.last { form } else { nil }
  }

  /// The field that the form's keys go to.
  var field: FactField? { form?.activeRow?.field }

  /// The screen's rows as text.
  var lines: [String] {
    let grid = console.draw().grid
    return (0..<grid.size.height).map { String(grid.row($0).compactMap(\.character)) }
  }

  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
}

extension Session: CustomStringConvertible {
  var description: String { lines.joined(separator: "\n") }
}

extension [Effect] {
  /// The last request for a part of a list.
  var lastList: FactListRequest? {
    reversed().lazy.compactMap { if case .list(let request) = $0 { request } else { nil } }.first
  }

  /// The only fact to be saved among the requests.
  var entry: Effect.Entry? {
    let entries = compactMap { if case .save(let entry, _) = $0 { entry } else { nil } }
    return entries.count == 1 ? entries.first : nil
  }
}
