import Core
import Exports
import Foundation
import Testing
import Words

@Suite("The printed history")
struct HistoryLogTests {
  private let lines: [HistoryEntry] = {
    let entry = Entry(person: "=wang,\u{202E}\"x\"", at: Day.last(of: 2025).start)
    return [
      HistoryEntry(
        number: 1, what: .added, subject: .fact(FactID(7)), project: 19,
        after: .fact(.confirmation(Confirmation(log: .platform, through: Day.first(of: 2025)))),
        entry: entry, origin: Origin(address: "10.0.0.7"), hash: "ab12"),
      HistoryEntry(
        number: 2, what: .set, subject: .setting("warning-days"), project: 0,
        before: .text("30"), after: .text("14"), entry: entry, why: "因\n故", hash: "cd34"),
    ]
  }()
  private let head = HistoryHead(count: 2, hash: "cd34")

  private func written(
    _ format: HistoryLog.Format, _ entries: [HistoryEntry], _ language: Language = .zh
  ) -> String {
    let log = HistoryLog(format, Words(language: language))
    return log.head
      + entries.enumerated().map { log.written($0.element, isFirst: $0.offset == 0) }.joined()
      + log.tail(head, isEmpty: entries.isEmpty)
  }

  private struct Read: Decodable {
    struct Line: Decodable {
      let number: Int
      let what: String
      let fact: Int?
      let setting: String?
      let hash: String
      let claimedAddress: String?
    }
    let entries: [Line]
    let head: String
  }

  @Test("is one JSON text, with the head, also where no line fits")
  func json() throws {
    let read = try JSONDecoder().decode(Read.self, from: Data(written(.json, lines).utf8))
    #expect(read.entries.map(\.number) == [1, 2])
    #expect(read.entries.map(\.what) == ["added", "set"])
    #expect(read.entries.map(\.fact) == [7, nil])
    #expect(read.entries.map(\.setting) == [nil, "warning-days"])
    #expect(read.entries.map(\.hash) == ["ab12", "cd34"])
    #expect(read.entries.first?.claimedAddress == "10.0.0.7")
    #expect(read.head == "cd34")
    let empty = try JSONDecoder().decode(Read.self, from: Data(written(.json, []).utf8))
    #expect(empty.entries.isEmpty)
  }

  @Test("is CSV with a header and a record a line", arguments: Language.allCases)
  func csv(language: Language) throws {
    let records = parseCSV(written(.csv, lines, language))
    #expect(records.count == 3)
    #expect(Set(records.map(\.count)) == [records[0].count])
    #expect(records[1][2] == "'=wang,?\"x\"")
    #expect(Array(records[2][8...9]) == ["30", "14"])
    #expect(records[2][10] == "因 故")
  }

  @Test("is a line of safe text each", arguments: Language.allCases)
  func text(language: Language) {
    let printed = written(.text, lines, language)
    #expect(printed.split(separator: "\n").count == 3)
    #expect(!printed.contains("\u{202E}"))
    #expect(printed.contains("30 -> 14"))
  }
}
