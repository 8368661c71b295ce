/// 分值: how many points each indicator of a project carries; with 预算执行率 they add up to 100.
///
///     Weights(of: project, settings: settings)[IndicatorID(project: 19, row: 3)]   // 10.00
public struct Weights: Equatable, Sendable {
  /// What 预算执行率 carries on the official form (项目支出绩效自评表), whatever the others do.
  public static let execution = Points(whole: 10)
  /// What all indicators of a project carry together.
  public static let indicators = Points.full - execution

  private let points: [IndicatorID: Points]
  /// Whether weights are set that fit the table no more, so that the standard ones stand.
  public let areUnfit: Bool

  public subscript(id: IndicatorID) -> Points { points[id] ?? .zero }

  /// The weights that are set, if they fit the project's table; else the standard ones.
  public init(of project: Project, settings: Settings) {
    let set = settings.weights
    areUnfit = !set.isEmpty && !Weights.fit(set, project)
    points = set.isEmpty || areUnfit ? Weights.standard(of: project) : set
  }

  /// Whether every row of the table has a weight, no other has one, and they add up to 90.
  static func fit(_ weights: [IndicatorID: Points], _ project: Project) -> Bool {
    Set(weights.keys) == Set(project.indicators.map(\.id)) && weights.values.sum == indicators
  }

  /// Equal shares inside each group, in the table's order.
  private static func standard(of project: Project) -> [IndicatorID: Points] {
    let grouped = project.indicators.map { (id: $0.id, group: WeightGroup(of: $0)) }
    let present = grouped.map(\.group)
    let costStandsAlone = project.indicators.contains { $0.level1.official.contains("成本") }
    var points: [IndicatorID: Points] = [:]
    for (group, whole) in shares(among: present, costStandsAlone) {
      let rows = grouped.filter { $0.group == group }
      for (row, share) in zip(rows, whole.shared(by: rows.map { _ in 1 })) {
        points[row.id] = share
      }
    }
    return points
  }

  /// The points of the groups that have rows.
  ///
  /// Those of an empty group go to 效益; if that is empty too, to the others in proportion.
  private static func shares(
    among present: some Collection<WeightGroup>, _ costStandsAlone: Bool
  ) -> [(WeightGroup, Points)] {
    let groups = WeightGroup.allCases.filter { present.contains($0) }
    var own = groups.map { $0.points(costStandsAlone: costStandsAlone) }
    if let benefit = groups.firstIndex(of: .benefit) {
      own[benefit] = own[benefit] + (indicators - own.sum)
    } else {
      own = indicators.shared(by: own.map(\.hundredths))
    }
    return Array(zip(groups, own))
  }
}
