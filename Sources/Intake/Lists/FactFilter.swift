public import Core

/// What a person typed to narrow a list of facts, understood word by word.
///
///     夏装 person:li 2025-03..2025-05
///
/// `person:`, `人:` and `登记人:` name a part of whoever entered the fact. Days are a month
/// (`2025-03`, `3月`), a whole day, or two of either with `..` between; one side may be left out.
/// Everything else is a word that the fact must hold, so that no half-typed filter is a fault.
public struct FactFilter: Equatable, Sendable {
  public private(set) var words: [String] = []
  public private(set) var person: String?
  public private(set) var days: ClosedRange<Day>?

  public init(_ text: String, in context: IntakeContext) {
    for word in text.prefix(TypedText.limit).split(whereSeparator: \.isWhitespace) {
      if let name = FactFilter.person(in: word) {
        person = name
      } else if let range = FactFilter.days(in: folded(String(word)), context) {
        days = range
      } else {
        words.append(String(word))
      }
    }
  }

  public var isEmpty: Bool { self == FactFilter() }

  private init() {}

  private static func person(in word: Substring) -> String? {
    let text = word.replacing("：", with: ":")
    let label = ["person:", "人:", "登记人:"].first { text.lowercased().hasPrefix($0) }
    return label.map { String(text.dropFirst($0.count)) }
  }

  private static func days(in word: String, _ context: IntakeContext) -> ClosedRange<Day>? {
    let text = word.replacing("…", with: "..")
    guard let dots = text.firstRange(of: "..") else { return span(of: text, context) }
    let (start, end) = (text[..<dots.lowerBound], text[dots.upperBound...])
    guard !start.isEmpty || !end.isEmpty else { return nil }
    guard let first = start.isEmpty ? earliest...earliest : span(ofSide: start, context),
      let last = end.isEmpty ? latest...latest : span(ofSide: end, context)
    else { return nil }
    return min(first.lowerBound, last.lowerBound)...max(first.upperBound, last.upperBound)
  }

  private static let earliest = Day.first(of: Day.years.lowerBound)
  private static let latest = Day.last(of: Day.years.upperBound)

  /// A month or a whole day; a bare number is a word, since it may be a count.
  private static func span(of text: some StringProtocol, _ context: IntakeContext)
    -> ClosedRange<Day>?
  {
    if let month = month(text, context) { return month }
    guard text.count >= 8, case .day(let day) = DayWord(text, in: context) else { return nil }
    return day...day
  }

  /// A month or a day in any of the forms in which days are typed.
  private static func span(ofSide text: Substring, _ context: IntakeContext)
    -> ClosedRange<Day>?
  {
    if let month = month(text, context) { return month }
    guard case .day(let day) = DayWord(text, in: context) else { return nil }
    return day...day
  }

  private static func month(_ text: some StringProtocol, _ context: IntakeContext)
    -> ClosedRange<Day>?
  {
    let isChinese = text.hasSuffix("月")
    let parts = text.split(omittingEmptySubsequences: false) { "-/.年月".contains($0) }
    let numbers = isChinese ? parts.dropLast() : parts[...]
    let year: Int
    switch numbers.count {
    case 1 where isChinese: year = context.day.year
    case 2:
      guard let typed = number(numbers[0], digits: 4...4) else { return nil }
      year = typed
    default: return nil
    }
    guard let month = numbers.last.flatMap({ number($0, digits: 1...2) }),
      let first = Day(year: year, month: month, day: 1)
    else { return nil }
    return first...Day.last(ofMonth: month, in: year)
  }
}
