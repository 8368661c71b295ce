import Core
import Intake
import Reports
import Terminal
import Testing

@testable import Console

@Suite("Rows pasted into a form")
struct PastingTests {
  var session: Session

  init() throws {
    session = try Session(YearBook.golden)
    session.press("d")
  }

  private var table: TableState? {
    if case .table(let table) = session.console.layers.last { table } else { nil }
  }

  @Test("open a preview, their cells in the form's order where no header stands above")
  mutating func preview() throws {
    session.paste("2025-07-29\t秋装\t200\t200\t199\r2025-07-30\t大檐帽\t41\t41\t41\r")
    #expect(table?.rows.map(\.line) == [1, 2])
    #expect(table?.table?.facts?.count == 2)
    #expect(session.shows("回车登记全部 2 行"))
    let saved = session.press(.enter)
    guard case .saveTable(let pasted, "", YearBook.july) = saved.first else {
      Issue.record("asked for \(saved)")
      return
    }
    #expect(pasted.kind == .delivery)
    #expect(session.press(.enter, .escape) == [], "while it is saving")
    session.tell(.tableSaved(count: 2, [], session.book.overview()))
    #expect(session.form?.kind == .delivery)
    #expect(session.shows("已登记 2 条"))
  }

  @Test("take a header in Chinese or English, in any order")
  mutating func headers() throws {
    session.paste("数量\t日期\t品类\t检验数\t合格数\n20\t2025/7/29\t夏装\t20\t20\n")
    #expect(table?.table?.facts?.first?.content.day == Day(year: 2025, month: 7, day: 29))
    session.press(.escape)
    session.paste("quantity\tday\tcategory\n20\t45860\t夏装\n")
    #expect(table?.table?.facts?.first?.content.day == Day(year: 2025, month: 7, day: 22))
  }

  @Test("with a fault save nothing, and show the fault at its row")
  mutating func faults() {
    session.paste(
      "2025-07-29\t秋装\t200\t200\t199\n2025-07-32\t帽\t9\n2025-07-30\t帽\t9\t9\t9\t0\t0\t1\tx\n")
    #expect(session.shows("第 2 行 日期"))
    #expect(session.shows("第 3 行 'x'"))
    #expect(session.press(.enter) == [])
    #expect(table?.selection == 1)
    session.press(.tab)
    #expect(table?.selection == 2)
    session.press(.tab)
    #expect(table?.selection == 1)
    session.press(.escape)
    #expect(session.form?.kind == .delivery)
  }

  @Test("that were saved before say so and cannot be saved again")
  mutating func known() throws {
    let effects = session.press(.paste("2025-07-29\t秋装\t200\n"))
    guard case .readTable(let number, let pasted, _) = effects.first else { return }
    let context = IntakeContext(now: YearBook.now, projects: session.book.projects)
    let read = try FactTable(
      pasted.text, of: .delivery, heading: .optional, in: context
    ) { _ in nil }
    session.tell(
      .tableRead(number: number, TableReading(.success(read), isKnown: true, changes: nil)))
    #expect(session.shows("已登记过"))
    #expect(session.press(.enter) == [])
  }

  @Test("leave a single cell to its field, and never submit")
  mutating func cell() {
    session.press(.tab)
    #expect(session.paste("夏装\r\n").entry == nil)
    #expect(table == nil)
    #expect(session.form?[.category].contains("夏装") == true)
  }

  @Test("beyond the limit are refused in words")
  mutating func tooLong() {
    session.paste(String(repeating: "\t", count: Key.pasteLimit + 1))
    #expect(table == nil)
    #expect(session.shows("--csv"))
  }
}
