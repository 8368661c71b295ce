import PlainText
import Seeded
import Testing

@Suite("Sanitised text") struct SanitisedTests {
  @Test(
    "honest text stays as it is",
    arguments: [
      "", "W-2024 ok!", "系统正常运行率 ≥97%", "（不高于指导价）", "Ünïcödé é", "😀 ✓ ─ █",
      "e\u{301}", "a\u{300}\u{301}",
    ])
  func honest(text: String) {
    #expect(text.sanitised == text)
    #expect(text.sanitised.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test("newlines and tabs become blanks, a pair of CR and LF one")
  func blanks() {
    #expect("a\nb\tc\rd".sanitised == "a b c d")
    #expect("a\r\nb".sanitised == "a b")
    #expect("a\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f".sanitised == "a b c d e f")
  }

  @Test(
    "what moves the cursor, turns the text or cannot be seen becomes ?",
    arguments: [
      0x00, 0x07, 0x08, 0x0E, 0x1B, 0x1F, 0x7F, 0x80, 0x84, 0x9B, 0x9F, 0xAD, 0x61C, 0x180E,
      0x200B, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2061, 0x2066,
      0x2067, 0x2068, 0x2069, 0x206F, 0x3164, 0xFFA0, 0xFEFF, 0xFFF9, 0xE000, 0xF8FF,
      0x378, 0xFFFE, 0xFFFF, 0xE0001, 0xF0000, 0x10FFFF,
    ] as [UInt32])
  func forbidden(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(String(scalar).sanitised == "?")
    #expect("a\(scalar)\(scalar)b".sanitised == "a??b")
  }

  @Test(
    "what joins the letter before it is taken away: joiners, variation selectors, tags",
    arguments: [0x200C, 0x200D, 0xFE00, 0xFE0F, 0xE0041, 0xE007F, 0xE0100] as [UInt32])
  func joined(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect("a\(scalar)b".sanitised == "ab")
    #expect(String(scalar).sanitised == "?")
  }

  @Test("an escape sequence is harmless text")
  func escapes() {
    #expect("\u{1B}[31mred\u{1B}]0;title\u{7}".sanitised == "?[31mred?]0;title?")
    #expect("\u{9B}2J".sanitised == "?2J")
  }

  @Test("at most two combining marks stay on a letter, and none without one")
  func marks() {
    let flood = "a" + String(repeating: "\u{301}", count: 10_000) + "b"
    #expect(flood.sanitised == "a\u{301}\u{301}b")
    #expect("\u{301}a".sanitised == "?a")
    #expect("a\n\u{301}b".sanitised == "a ?b")
  }

  @Test("a text is cut at its limit of characters")
  func limits() {
    #expect(String(repeating: "长", count: 5000).sanitised.count == 4000)
    #expect(String(repeating: "x", count: 5000).sanitised.count == 4000)
    #expect("绩效指标".sanitised(limit: 2) == "绩效")
    #expect("abc".sanitised(limit: 3) == "abc")
    #expect("abc".sanitised(limit: 0) == "")
    #expect("绩效".sanitised(limit: -1) == "")
  }

  @Test("what would grow together once what stood between is gone is kept apart")
  func growingTogether() {
    for text in ["🇨🇳🇯🇵", "\u{1100}\u{1161}\u{1100}\u{1161}", "\u{915}\u{94D}\u{915}\u{915}"] {
      let once = text.sanitised
      #expect(once.sanitised.unicodeScalars.elementsEqual(once.unicodeScalars), "\(once)")
    }
  }

  @Test(
    "what would join its neighbour becomes ?: skin colours, vowel signs, half-width sound marks",
    arguments: ["\u{1F3FF}", "\u{D4C}", "\u{D4E}", "\u{FF9E}"])
  func joining(text: String) {
    #expect(text.sanitised == "?")
    #expect((" " + text.sanitised).count == 2)
  }

  @Test(
    "no text keeps a forbidden character, and a second time changes nothing",
    arguments: [1, 2, 3, 4] as [UInt64])
  func laws(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    for _ in 0..<1500 {
      let text = random.string(upTo: 12)
      let safe = text.sanitised
      let codes = text.unicodeScalars.map { String($0.value, radix: 16) }
      for character in safe {
        let scalars = Array(character.unicodeScalars)
        try #require(scalars.count <= 3, "seed \(seed): \(codes)")
        for scalar in scalars.dropFirst() { try #require(isMark(scalar), "seed \(seed): \(codes)") }
      }
      for scalar in safe.unicodeScalars {
        try #require(!isForbidden(scalar), "seed \(seed): \(codes)")
      }
      try #require(
        safe.sanitised.unicodeScalars.elementsEqual(safe.unicodeScalars), "seed \(seed): \(codes)")
      try #require(safe.count <= text.count, "seed \(seed): \(codes)")
    }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
  }

  /// Written anew, by numbers where they are known.
  private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xD800...0xF8FF, 0xFE00...0xFE0F, 0xFEFF, 0xFFF0...0xFFFB, 0xE0000...0x10FFFF:
      true
    default: [.unassigned, .privateUse, .format].contains(scalar.properties.generalCategory)
    }
  }
}
