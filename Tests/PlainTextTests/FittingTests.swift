import PlainText
import Seeded
import Testing

@Suite("Fitting text into columns") struct FittingTests {
  @Test("what fits stays whole; what does not ends in two points")
  func truncated() {
    #expect("系统正常".truncated(to: 8) == "系统正常")
    #expect("系统正常".truncated(to: 7) == "系统..")
    #expect("系统正常".truncated(to: 6) == "系统..")
    #expect("系统正常".truncated(to: 5) == "系..")
    #expect("abcdef".truncated(to: 5) == "abc..")
    #expect("系统".truncated(to: 2) == "系")
    #expect("系统".truncated(to: 1) == "")
    #expect("abc".truncated(to: 0) == "")
    #expect("abc".truncated(to: -3) == "")
    #expect("".truncated(to: 0) == "")
  }

  @Test("padding fills to exactly the columns, on either side, also where half a character is left")
  func padded() {
    #expect("绩效".padded(to: 6) == "绩效  ")
    #expect("绩效".padded(to: 6, .right) == "  绩效")
    #expect("系统正常".padded(to: 7) == "系统.. ")
    #expect("系统".padded(to: 1) == " ")
    #expect("x".padded(to: 0) == "")
    #expect("x".padded(to: -1) == "")
  }

  @Test("a beginning splits no character")
  func prefixes() {
    #expect("a绩效".prefix(columns: 2) == "a")
    #expect("a绩效".prefix(columns: 3) == "a绩")
    #expect("e\u{301}x".prefix(columns: 1) == "e\u{301}")
    #expect("abc".prefix(columns: -1) == "")
  }

  @Test("lines break at blanks, and between wide characters")
  func wrapped() {
    #expect("one two three".wrapped(to: 8) == ["one two", "three"])
    #expect("停机时间已经超过".wrapped(to: 8) == ["停机时间", "已经超过"])
    #expect("停机 182 h 超过".wrapped(to: 10) == ["停机 182 h", "超过"])
    #expect("abcdefghij".wrapped(to: 4) == ["abcd", "efgh", "ij"])
    #expect("".wrapped(to: 10) == [""])
    #expect("fits".wrapped(to: 4) == ["fits"])
  }

  @Test("closing punctuation does not begin a line")
  func punctuation() {
    #expect("停机时间，已经".wrapped(to: 8) == ["停机时", "间，已经"])
    #expect("停机（计划）时".wrapped(to: 10) == ["停机（计", "划）时"])
    #expect("停机(计划)时".wrapped(to: 9) == ["停机(计", "划)时"])
    #expect("共停机时间, 已经".wrapped(to: 10) == ["共停机时", "间, 已经"])
    #expect("完成率百分之50%".wrapped(to: 14) == ["完成率百分之", "50%"])
  }

  @Test("an opening bracket does not end a line, and a mark behind a blank may begin one")
  func brackets() {
    #expect("停机 (计划) 时".wrapped(to: 6) == ["停机", "(计划)", "时"])
    #expect("停机《规定》".wrapped(to: 6) == ["停机", "《规", "定》"])
    #expect("停机时间 ! 缺".wrapped(to: 9) == ["停机时间", "! 缺"])
  }

  private static let seeds: [UInt64] = [1, 2, 3]

  @Test(
    "a fitted text is never wider than its columns, a padded one exactly as wide",
    arguments: seeds)
  func widths(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    for _ in 0..<700 {
      let text = random.number(0...1) == 0 ? random.plainString(upTo: 30) : random.string(upTo: 20)
      let safe = text.sanitised
      let columns = random.number(0...40)
      let comment: Comment = "seed \(seed): \(safe) to \(columns)"
      try #require(safe.truncated(to: columns).displayWidth <= columns, comment)
      try #require(safe.prefix(columns: columns).displayWidth <= columns, comment)
      try #require(safe.hasPrefix(safe.prefix(columns: columns)), comment)
      try #require(safe.padded(to: columns).displayWidth == columns, comment)
      try #require(safe.padded(to: columns, .right).displayWidth == columns, comment)
      if safe.displayWidth <= columns { try #require(safe.truncated(to: columns) == safe, comment) }
    }
  }

  @Test("wrapped lines are within their columns and lose nothing but blanks", arguments: seeds)
  func wrapping(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    for _ in 0..<700 {
      let text = random.number(0...1) == 0 ? random.plainString(upTo: 60) : random.string(upTo: 30)
      let safe = text.sanitised
      let columns = random.number(2...30)
      let lines = safe.wrapped(to: columns)
      let comment: Comment = "seed \(seed): \(safe) to \(columns): \(lines)"
      try #require(!lines.isEmpty, comment)
      for line in lines { try #require(line.displayWidth <= columns, comment) }
      try #require(
        lines.joined().filter { $0 != " " } == safe.filter { $0 != " " }, comment)
    }
  }
}
