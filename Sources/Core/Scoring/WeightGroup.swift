/// The groups of indicators among which the self-evaluation's points are shared.
///
/// 预算执行率 is none of them: its 10 points stand apart.
public enum WeightGroup: CaseIterable, Hashable, Sendable {
  /// 数量.
  case quantity
  /// 质量.
  case quality
  /// 时效.
  case timeliness
  /// 成本.
  case cost
  /// 效益, and whatever has no group of its own.
  case benefit
  /// 满意度.
  case satisfaction

  /// The group that an indicator's official level names put it into.
  ///
  ///     产出指标 / 质量指标        // quality
  ///     效益指标 / 社会效益指标    // benefit
  public init(of indicator: Indicator) {
    let names = Array("\(indicator.level1.official)\n\(indicator.level2.official)".utf8)
    let words: [(String, WeightGroup)] = [
      ("满意度", .satisfaction), ("成本", .cost), ("数量", .quantity), ("质量", .quality),
      ("时效", .timeliness),
    ]
    self = words.first { WeightGroup.holds(names, $0.0) }?.1 ?? .benefit
  }

  /// Whether a word stands in a text; by bytes, since every start asks it of every row.
  private static func holds(_ text: [UInt8], _ word: String) -> Bool {
    let word = Array(word.utf8)
    return text.indices.contains { text[$0...].starts(with: word) }
  }

  /// The group's points: 20, 10, 10, 10, 30, 10; or, where 成本 is a level 1 of its own, 20, 10,
  /// 10, 20, 20, 10.
  func points(costStandsAlone: Bool) -> Points {
    switch self {
    case .quantity: Points(whole: 20)
    case .quality, .timeliness, .satisfaction: Points(whole: 10)
    case .cost: Points(whole: costStandsAlone ? 20 : 10)
    case .benefit: Points(whole: costStandsAlone ? 20 : 30)
    }
  }
}
