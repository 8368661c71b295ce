import Testing

@testable import Exports

@Suite("A sign that carries an accent") struct AccentedSignTests {
  /// One letter to a person, two scalars to whoever reads a file.
  private let quote = "\"\u{301}"

  @Test("is a quote to a spreadsheet all the same, and ends no cell")
  func csv() {
    #expect(CSVCell.text("a\(quote),=1").written == "\"a\"\(quote),=1\"")
    #expect(CSVCell.text(quote).written == "\"\"\(quote)\"")
  }

  @Test("is a sign of HTML all the same")
  func html() {
    #expect(quote.inHTML == "&quot;\u{301}")
    #expect("<\u{301}b>\u{301}".inHTML == "&lt;\u{301}b&gt;\u{301}")
  }
}
