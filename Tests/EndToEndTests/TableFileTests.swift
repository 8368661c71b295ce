import Foundation
import Testing

extension EndToEnd {
  /// Tables from files longer than what is read at once, in every encoding.
  @Suite struct TableFiles {
    private static let rows = 2500
    private static let header = "day,category,quantity,inspected,qualified\n"

    /// Rows of uneven length, so that pieces end inside of characters.
    private static let text =
      header
      + (0..<rows).map { "2025-05-06,夏装上衣\(String(repeating: "长", count: $0 % 7)),10,10,9\n" }
      .joined()

    @Test("Every row arrives once, whatever the encoding, and the same text is known again")
    func encodings() throws {
      let user = try FreshUser()
      let path = "\(user.home)/rows.csv"
      let first = Data(TableFiles.text.utf8)
      try first.write(to: URL(fileURLWithPath: path))
      let added = try user.run("add", "delivery", "--csv", "rows.csv")
      #expect(added.status == 0 && added.output.contains("\(TableFiles.rows)"), "\(added)")
      try (Data([0xEF, 0xBB, 0xBF]) + first).write(to: URL(fileURLWithPath: path))
      let marked = try user.run("add", "delivery", "--csv", "rows.csv")
      let typed = try user.run("add", "delivery", "--csv", "-", input: TableFiles.text)
      let converted = try user.run(
        program: "sh", ["-c", "iconv -f UTF-8 -t GB18030 > gb.csv"], input: TableFiles.text)
      #expect(converted.status == 0, "\(converted)")
      let chinese = try user.run("add", "delivery", "--csv", "gb.csv")
      for again in [marked, typed, chinese] {
        #expect(again.status == 0, "\(again)")
        let facts = try user.run("facts", "--kind", "delivery", "--all", "--format", "csv")
        #expect(facts.output.split(whereSeparator: \.isNewline).count == TableFiles.rows + 1)
      }
      let words = try user.run("facts", "--kind", "delivery", "--all", "--format", "csv").output
      let longest = String(repeating: "长", count: 6)
      #expect(words.components(separatedBy: longest).count - 1 == TableFiles.rows / 7)
      #expect(try user.run("verify").status == 0)
    }

    @Test("A file that stops being text far behind its beginning enters nothing")
    func damaged() throws {
      let user = try FreshUser()
      let path = "\(user.home)/rows.csv"
      for end in [[0xE5, 0xA4], [0x00]] as [[UInt8]] {
        try (Data(TableFiles.text.utf8) + Data(end)).write(to: URL(fileURLWithPath: path))
        let outcome = try user.run("add", "delivery", "--csv", "rows.csv")
        #expect(outcome.status == 65, "\(outcome)")
        let facts = try user.run("facts", "--kind", "delivery", "--all", "--format", "csv")
        #expect(facts.output.split(whereSeparator: \.isNewline).count <= 1, "\(facts)")
      }
    }
  }
}
