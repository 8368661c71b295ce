import PlainText
import Testing

@Suite("Display width") struct WidthTests {
  @Test(
    "each kind of character takes its columns",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("绩", 2), ("，", 2), ("（", 2), ("、", 2), ("Ａ", 2),
      ("￥", 2), ("\u{3000}", 2), ("あ", 2), ("ア", 2), ("ｱ", 1), ("한", 2), ("ﾟ", 1), ("😀", 2),
      ("✅", 2), ("✓", 1), ("✗", 1), ("─", 1), ("│", 1), ("█", 1), ("▇", 1), ("≥", 1), ("±", 1),
      ("·", 1), ("…", 1), ("“", 1), ("①", 1), ("※", 1), ("→", 1), ("𠀀", 2), ("\u{303F}", 1),
    ])
  func characters(text: String, width: Int) {
    #expect(text.displayWidth == width)
    #expect(Character(text).displayWidth == width)
  }

  @Test("a text takes what its characters take")
  func texts() {
    #expect("".displayWidth == 0)
    #expect("19-3 系统正常运行率".displayWidth == 5 + 14)
    #expect("≥97百分比".displayWidth == 3 + 6)
  }

  @Test("a scalar adds the columns of the character that it is, and a mark adds none")
  func scalars() throws {
    for value in (0x20...0x2FFFF) as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value), String(scalar).sanitised == String(scalar) else {
        continue
      }
      try #require(scalar.columns == Character(scalar).displayWidth, "\(value)")
    }
    #expect(("\u{301}" as Unicode.Scalar).columns == 0)
  }
}
