import Core
import Intake
import Testing

/// Rows of a table are read by the rules of the form.
@Suite("Many facts from a table")
struct FactTableTests {
  private let context: IntakeContext

  init() throws {
    let now = try #require(Moment(parsing: "2025-08-20 12:00"))
    context = IntakeContext(now: now, projects: projects2025)
  }

  private func table(_ text: String) throws -> FactTable {
    try FactTable(text, of: .delivery, in: context) { FactField(rawValue: $0) }
  }

  @Test("Days may be written out, or be a spreadsheet's numbers; digits may be full-width")
  func days() throws {
    let table = try table(
      """
      day,category,quantity,inspected,qualified
      2025/7/20,夏装,４００,400,399
      45860,冬装,453,453,451
      """)
    let days = table.facts?.map(\.content.day.description)
    #expect(days == ["2025-07-20", "2025-07-22"])
  }

  @Test("One wrong row keeps all of them out, each fault with its line")
  func faults() throws {
    let table = try table(
      """
      day,category,quantity,inspected,qualified
      2025-07-20,夏装,400,400,399
      2025-07-32,冬装,453,500,451
      """)
    #expect(table.facts == nil)
    #expect(table.faults.map(\.line) == [3, 3])
    #expect(
      table.faults.map(\.problem) == [
        .field(FieldFault(.day, .noSuchDay(Excerpt("2025-07-32")))),
        .field(FieldFault(.inspected, .rule(.exceeds(.quantity)))),
      ])
  }

  @Test("A header must name each field once, and every field that has to be filled")
  func headers() {
    #expect(throws: TableFault.unknownColumn(Excerpt("colour"), .delivery)) {
      try table("day,colour\n2025-07-20,red\n")
    }
    #expect(throws: TableFault.repeatedColumn(.day)) { try table("day,day\n1,2\n") }
    #expect(throws: TableFault.missingColumn(.day)) { try table("category\n夏装\n") }
    #expect(throws: TableFault.noRows) { try table("day,category\n") }
  }

  @Test("A number that is no day of this century stays a wrong day")
  func numbersThatAreNoDays() throws {
    let table = try table("day,category,quantity\n99999,夏装,1\n")
    #expect(
      table.faults.map(\.problem) == [
        .field(FieldFault(.day, .unreadable(Excerpt("99999"), as: .day)))
      ])
  }
}
