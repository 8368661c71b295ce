import Core
import Intake
import Seeded
import Testing

@Suite struct HostileTextTests {
  @Test("No draft of random text traps, and a fact comes out exactly if there is no fault")
  func randomDrafts() throws {
    var generator = SeededNumbers(seed: 20_250_314)
    let alphabet = Array(
      "0123456789-+.,:/ dhmtTn年月日号时点分％￥元万\u{0}\u{202E}\u{301}٣１。是ps".unicodeScalars)
    let context = try context(lastDay: "2025-03-10")
    var facts = 0
    for round in 0..<4_000 {
      var draft = FactDraft(FactKind.allCases[round % FactKind.allCases.count])
      for field in draft.kind.fields where Bool.random(using: &generator) {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...8, using: &generator) {
          let anything = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator))
          let known = alphabet.randomElement(using: &generator)
          let pick = Int.random(in: 0...9, using: &generator) == 0 ? anything : known
          if let pick { text.append(pick) }
        }
        draft[field] = String(text)
      }
      let reading = draft.read(in: context)
      #expect((reading.fact == nil) == !reading.faults.isEmpty)
      if let fact = reading.fact {
        facts += 1
        #expect(FactDraft(correcting: fact.content).read(in: context).fact == fact)
      }
    }
    #expect(facts > 0)
  }

  @Test("The longest texts are refused at every field")
  func longTexts() throws {
    let context = try context()
    for kind in FactKind.allCases {
      var draft = FactDraft(kind)
      for field in kind.fields { draft[field] = String(repeating: "9", count: 100_000) }
      let reading = draft.read(in: context)
      for row in kind.table where row.form != .reading {
        let limit = row.form == .text ? FactLimit.text : TypedText.limit
        #expect(reading.fault(at: row.field) == .rule(.tooLong(limit)), "\(kind) \(row.field)")
      }
    }
  }
}
