import Seeded

/// Text as the worst outside might bring it, thrown again from its seed.
extension SeededNumbers {
  /// Letters, Chinese, marks, controls, joiners, and anything else that Unicode has.
  mutating func string(upTo length: Int) -> String {
    var text = ""
    for _ in 0..<number(0...length) { text.unicodeScalars.append(scalar()) }
    return text
  }

  /// Letters, blanks, Chinese, full-width punctuation and an emoji: text that is safe already.
  mutating func plainString(upTo length: Int) -> String {
    let alphabet = Array("ab Z9.  绩效指标达标，。（）：ﾊｶ😀é✓")
    return String((0..<number(0...length)).map { _ in alphabet[number(0...alphabet.count - 1)] })
  }

  private mutating func scalar() -> Unicode.Scalar {
    let range = SeededNumbers.ranges[number(0...SeededNumbers.ranges.count - 1)]
    let value = UInt32.random(in: range, using: &self)
    return Unicode.Scalar(value) ?? "?"
  }

  private static let ranges: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0x41...0x5A, 0x4E00...0x9FFF, 0x00...0x1F, 0x7F...0xA0, 0xAD...0xAD,
    0x300...0x36F, 0x300...0x301, 0x61C...0x61C, 0x900...0x97F, 0xD40...0xD4F, 0x1100...0x11FF,
    0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x20D0...0x20F0, 0x3041...0x30FF,
    0xAC00...0xD7FB, 0xE000...0xE010, 0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFF01...0xFF9F,
    0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF, 0x1F600...0x1F64F, 0xE0000...0xE01EF, 0...0x10FFFF,
  ]
}
