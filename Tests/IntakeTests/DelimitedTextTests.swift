import Intake
import Testing

/// Cells come apart as RFC 4180 says, or at tabs, and never trap.
@Suite("Cells of a table")
struct DelimitedTextTests {
  @Test(
    "Quotes hold separators, quotes and line breaks",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
      ("a\n\"x, y\"\n\"say \"\"hi\"\"\"\n", [["a"], ["x, y"], ["say \"hi\""]]),
      ("a,b\n\"1\n2\",3\n", [["a", "b"], ["1\n2", "3"]]),
      ("a\tb\n1,5\t2\n", [["a", "b"], ["1,5", "2"]]),
      ("a,b\n,\n\n ,\t\n1,\n", [["a", "b"], ["1", ""]]),
      ("", []),
    ])
  func cells(text: String, expected: [[String]]) throws {
    #expect(try rows(of: text).map(\.cells) == expected)
  }

  @Test("A row knows the line on which it begins, also behind a quoted line break")
  func lines() throws {
    #expect(try rows(of: "a\n\"1\n2\"\n\n3\n").map(\.line) == [1, 2, 5])
  }

  @Test("What cannot be a table is refused with its line")
  func refusals() {
    #expect(throws: TableFault.unclosedQuote(line: 2)) {
      try rows(of: "a\n\"1\n2")
    }
    #expect(throws: TableFault.tooManyCells(line: 2)) {
      try rows(of: "a\n" + String(repeating: ",", count: 100))
    }
    #expect(throws: TableFault.tooLong(line: 1)) {
      try rows(of: String(repeating: "x", count: 5000))
    }
    #expect(throws: TableFault.tooManyRows(limit: DelimitedText.rowLimit)) {
      try rows(of: String(repeating: "1\n", count: DelimitedText.rowLimit + 2))
    }
  }

  @Test("reads a text in pieces as it reads the whole, wherever it is cut", arguments: 1...9)
  func pieces(size: Int) throws {
    let text = "a,b\r\n\"1\"\"\r\n2\",夏装\r\r\n3,\"\"\n\n4,5"
    let scalars = Array(text.unicodeScalars)
    var rest = stride(from: 0, to: scalars.count, by: size).map { start in
      scalars[start..<min(start + size, scalars.count)].reduce(into: "") { piece, scalar in
        piece.unicodeScalars.append(scalar)
      }
    }[...]
    // The first piece holds the first line.
    let head = (0..<3 / size + 1).compactMap { _ in rest.popFirst() }.joined()
    var reader = DelimitedText(head) { rest.popFirst() }
    var found: [DelimitedText.Row] = []
    while let row = try reader.next() { found.append(row) }
    #expect(found == (try rows(of: text)))
    #expect(found.count == 4)
  }

  private func rows(of text: String) throws -> [DelimitedText.Row] {
    var reader = DelimitedText(text)
    var rows: [DelimitedText.Row] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }
}
