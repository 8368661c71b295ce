public import Core

/// The whole picture as of a day: what home shows, `status` prints and the summary hands out.
///
///     Overview
///       └─ ProjectOverview
///            ├─ ProjectScore (total, band, execution, what is missing)
///            └─ IndicatorRow (indicator, judgement, score, trend, last entry)
public struct Overview: Equatable, Sendable {
  public let year: Int
  /// The day the figures stand for; never after today or the year's end.
  public let asOf: Day
  /// The local day on which the picture was taken.
  public let today: Day
  public let projects: [ProjectOverview]
  /// What is due and absent.
  public let worklist: Worklist
  /// The latest of each official form that was handed in, held against today's figures; empty
  /// unless someone has looked.
  public var handedForms: [HandedFormCheck] = []
  /// Each project's latest review mark, where it has one.
  public private(set) var reviews: [ReviewMark] = []

  /// Judges every indicator of the projects of one year.
  /// - Parameter settings: what holds for a project that brings no settings of its own.
  public init(_ projects: [ProjectYear], year: Int, cut: Cut, now: Moment, settings: Settings) {
    let cut = cut.stopped(atEndOf: year)
    self.year = year
    (asOf, today) = (cut.day, now.day)
    let judged = projects.map { ProjectOverview($0, cut: cut, settings: settings) }
    self.projects = judged
    worklist = Worklist(
      zip(projects, judged).map { ($0, $1.rows.map(\.judgement)) },
      scores: judged.map { ($0.project.number, $0.score) }, at: cut, settings: settings)
  }

  public var unit: BudgetUnit? { projects.first?.project.unit }

  /// How many indicators stand at each status.
  public var counts: StatusCounts {
    StatusCounts(projects.lazy.flatMap(\.rows).map(\.judgement.status))
  }

  /// The row of an indicator.
  public func row(_ id: IndicatorID) -> IndicatorRow? {
    projects.first { $0.project.number == id.project }?.allRows.first { $0.indicator.id == id }
  }

  /// The picture of one project; nil if there is none of that number.
  public func only(project number: Int) -> Overview? {
    guard let project = projects.first(where: { $0.project.number == number }) else { return nil }
    var part = Overview(
      year: year, asOf: asOf, today: today, projects: [project],
      worklist: worklist.only(project: number))
    part.handedForms = handedForms.filter { $0.export.form.project == number }
    return part.marked(with: reviews.filter { $0.review.project == number })
  }

  /// The same picture with review marks.
  public func marked(with reviews: [ReviewMark]) -> Overview {
    var marked = self
    marked.reviews = reviews
    return marked
  }

  /// The review mark of a project, if it has one.
  public func review(of number: Int) -> ReviewMark? {
    reviews.first { $0.review.project == number }
  }

  /// A project's figures as a review keeps them; nil if there is no such project.
  public func reviewedFigures(of number: Int) -> ReviewedFigures? {
    guard let project = projects.first(where: { $0.project.number == number }) else { return nil }
    return ReviewedFigures(
      asOf: asOf, project.allRows.map { ($0.indicator.id, $0.judgement) })
  }

  private init(
    year: Int, asOf: Day, today: Day, projects: [ProjectOverview], worklist: Worklist
  ) {
    (self.year, self.asOf, self.today, self.projects) = (year, asOf, today, projects)
    self.worklist = worklist
  }

  /// The rows of the same indicators in two pictures whose figures differ.
  public func changes(to later: Overview) -> [RowChange] {
    projects.flatMap(\.allRows).compactMap { before in
      guard let after = later.row(before.indicator.id), after.judgement != before.judgement else {
        return nil
      }
      return RowChange(before: before, after: after)
    }
  }
}

/// One project with its indicators, judged.
public struct ProjectOverview: Equatable, Sendable {
  public let project: Project
  public let rows: [IndicatorRow]
  /// Promises of the goal's words, outside the table and its counts.
  public let extras: [IndicatorRow]

  /// The self-evaluation as of the day.
  public let score: ProjectScore

  public var allRows: [IndicatorRow] { rows + extras }

  init(_ year: ProjectYear, cut: Cut, settings: Settings) {
    project = year.project
    let settings = year.settings ?? settings
    let judge = { (indicator: Indicator) in
      indicator.judgement(on: year.evidence, at: cut, settings: settings)
    }
    let judgements = project.indicators.map(judge)
    let score = ProjectScore(
      project, judgements, entries: year.entries, at: cut, settings: settings)
    let row = { (indicator: Indicator, judgement: Judgement) in
      IndicatorRow(
        indicator: indicator, judgement: judgement, score: score[indicator.id]?.score,
        note: score[indicator.id]?.note,
        trend: indicator.trend(on: year.evidence, at: cut, settings: settings),
        outlook: indicator.outlook(
          of: judgement, at: cut, in: year.project.year, settings: settings),
        lastEntry: year.lastEntry(behind: judgement, of: indicator))
    }
    self.score = score
    rows = zip(project.indicators, judgements).map(row)
    extras = project.extras.map { row($0, judge($0)) }
  }
}

/// One indicator, judged, with what leads to it.
public struct IndicatorRow: Equatable, Sendable {
  public let indicator: Indicator
  public let judgement: Judgement
  /// What it earns in the self-evaluation; nil for an extra indicator, which carries no points.
  public let score: Score?
  /// 偏差原因分析及改进措施, as a person wrote it.
  public let note: String?
  /// The figure at the end of each month so far.
  public let trend: [TrendPoint]
  /// Where the figure is heading, and what room is left.
  public let outlook: Outlook
  /// Who entered the last fact behind the figure.
  public let lastEntry: Entry?

  /// Whether anything was entered for it; an extra indicator shows itself only then.
  public var isTracked: Bool { judgement.source != nil || lastEntry != nil }

  /// The actual's number as every face shows it; nil for days, rules and where there is none.
  public var figure: Figure? {
    guard case .number(let actual) = judgement.actual else { return nil }
    return indicator.figure(actual)
  }
}

/// An indicator before and after a change.
public struct RowChange: Equatable, Sendable {
  public let before: IndicatorRow
  public let after: IndicatorRow

  public init(before: IndicatorRow, after: IndicatorRow) {
    (self.before, self.after) = (before, after)
  }
}

/// A project's 总分 before and after a change.
public struct PointsChange: Equatable, Sendable {
  public let project: Int
  public let before: Points
  public let after: Points
}

extension Overview {
  /// The totals in which two pictures of a day differ; none between pictures of different days.
  public func totalChanges(to later: Overview) -> [PointsChange] {
    guard asOf == later.asOf else { return [] }
    return projects.compactMap { project in
      let number = project.project.number
      guard let after = later.projects.first(where: { $0.project.number == number }),
        after.score.total != project.score.total
      else { return nil }
      return PointsChange(project: number, before: project.score.total, after: after.score.total)
    }
  }
}

/// How many indicators stand at each status.
public struct StatusCounts: Equatable, Sendable {
  /// In the order of ``Status/allCases``.
  private let counts: [Int]

  public init(_ statuses: some Sequence<Status>) {
    let all = Array(statuses)
    counts = Status.allCases.map { status in all.count { $0 == status } }
  }

  public subscript(status: Status) -> Int {
    Status.allCases.firstIndex(of: status).map { counts[$0] } ?? 0
  }
}
