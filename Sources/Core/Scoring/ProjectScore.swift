/// A project's self-evaluation (项目支出绩效自评): weights, scores, total and band.
///
///     ProjectScore
///       ├─ rows        an indicator's id and Score each, in the table's order
///       ├─ execution   预算执行率
///       └─ total ──> band, once the year is over (before: 暂计)
public struct ProjectScore: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    public let id: IndicatorID
    public let score: Score
    /// 偏差原因分析及改进措施 as a person wrote it.
    public let note: String?
  }

  public let rows: [Row]
  public let execution: ExecutionScore
  /// 总分: the sum of the rounded scores.
  public let total: Points
  /// 优, 良, 中 or 差; nil while the year is not over and the total stands 暂计.
  public let band: Band?
  /// What a form with these scores lacks.
  public let faults: [ScoreFault]

  /// Scores the judgements of a project's rows; extras carry no points and are left out.
  ///
  /// - Parameter judgements: one for each of the project's indicators, in their order.
  public init(
    _ project: Project, _ judgements: [Judgement], entries: FormEntries, at cut: Cut,
    settings: Settings
  ) {
    let weights = Weights(of: project, settings: settings)
    let judged = Array(zip(project.indicators, judgements))
    rows = judged.map { indicator, judgement in
      let place = { FormPlace($0, of: indicator.id, year: project.year) }
      let manual = entries[place(.score)].flatMap { ManualScore(parsing: $0) }
      return Row(
        id: indicator.id,
        score: indicator.score(
          of: judgement, weight: weights[indicator.id], manual: manual, settings: settings),
        note: entries[place(.note)])
    }
    execution = ExecutionScore(project, judged.map { ($0, $1) }, settings)
    total = rows.map(\.score.points).sum + execution.points
    let isYearOver = cut.hasPassed(Day.last(of: project.year))
    band = isYearOver ? Band(total) : nil
    faults =
      (weights.areUnfit ? [.weights] : [])
      + (execution.isMissing ? [.nothingPaid] : [])
      + zip(rows, judged).flatMap { row, judged in
        ScoreFault.faults(of: row, judged.0, judged.1, in: project.year)
      }
  }

  /// Whether the total is 暂计.
  public var isProvisional: Bool { band == nil }

  /// The indicators without data, which score 0.
  public var missing: [IndicatorID] { rows.filter(\.score.isMissing).map(\.id) }

  /// How many rows with data owe a deviation note that nobody has written.
  public var notesOwed: Int {
    rows.count { $0.score.owesNote && $0.note == nil && !$0.score.isMissing }
  }

  public subscript(id: IndicatorID) -> Row? { rows.first { $0.id == id } }
}

/// 评价等级 of a total.
public enum Band: String, CaseIterable, Sendable {
  case excellent = "优"
  case good = "良"
  case fair = "中"
  case poor = "差"

  /// 90 and more 优, 80 and more 良, 60 and more 中, else 差.
  public init(_ total: Points) {
    self =
      total >= Points(whole: 90)
      ? .excellent : total >= Points(whole: 80) ? .good : total >= Points(whole: 60) ? .fair : .poor
  }
}

/// What a self-evaluation lacks: the form lists it, and is no clean form with it.
public enum ScoreFault: Hashable, Sendable {
  /// The weights that are set fit the table no more; the standard ones stand.
  case weights
  /// Neither payments nor readings of cost rows: 执行率 is unknown.
  case nothingPaid
  case noData(IndicatorID)
  /// A deviation note is owed and not written.
  case noteOwed(IndicatorID, NoteDuty)
  /// Missed, without a number, and nobody has set a score.
  case scoreOwed(IndicatorID)
  /// The outage log behind it is not confirmed through 31 December.
  case unconfirmed(IndicatorID, through: Day?)

  fileprivate static func faults(
    of row: ProjectScore.Row, _ indicator: Indicator, _ judgement: Judgement, in year: Int
  ) -> [ScoreFault] {
    var faults: [ScoreFault] = []
    if row.score.isMissing { faults.append(.noData(row.id)) }
    if row.score.arithmetic == .awaitsPerson { faults.append(.scoreOwed(row.id)) }
    if let duty = row.score.noteDuty, row.note == nil { faults.append(.noteOwed(row.id, duty)) }
    if case .uptime = indicator.formula, judgement.source != .reading(Day.last(of: year)),
      judgement.confirmedThrough != Day.last(of: year)
    {
      faults.append(.unconfirmed(row.id, through: judgement.confirmedThrough))
    }
    return faults
  }
}
