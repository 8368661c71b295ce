/// One place of an official form that a person fills: whose, of which year, through which month.
///
///     FormPlace(.note, of: IndicatorID(project: 19, row: 3), year: 2025).key   // "form:2025:19-3:note"
public struct FormPlace: Hashable, Sendable {
  public let field: FormField
  public let year: Int
  public let project: Int
  /// nil where the field belongs to the whole project.
  public let indicator: IndicatorID?
  /// The last month that the monitoring form tells of; nil for the self-evaluation.
  public let month: Int?

  /// A place in an indicator's row of the self-evaluation.
  public init(_ field: FormField, of indicator: IndicatorID, year: Int) {
    self.init(field, year, indicator.project, indicator, nil)
  }

  /// A place in an indicator's row of the monitoring form from January through a month.
  public init(_ field: FormField, of indicator: IndicatorID, year: Int, through month: Int) {
    self.init(field, year, indicator.project, indicator, month)
  }

  /// A place in the project's own part of the self-evaluation.
  public init(_ field: FormField, project: Int, year: Int) {
    self.init(field, year, project, nil, nil)
  }

  private init(
    _ field: FormField, _ year: Int, _ project: Int, _ indicator: IndicatorID?, _ month: Int?
  ) {
    (self.field, self.year, self.project) = (field, year, project)
    (self.indicator, self.month) = (indicator, month)
  }

  /// The last day that its form tells of: a period closed through it closes the place too.
  public var lastDay: Day {
    month.map { Day.last(ofMonth: $0, in: year) } ?? Day.last(of: year)
  }

  /// Whether the place names just what its field belongs to.
  public var isWellFormed: Bool {
    guard (1000...9999).contains(year), project > 0 else { return false }
    switch field.scope {
    case .project: return indicator == nil && month == nil
    case .indicator: return indicator != nil && month == nil
    case .month: return indicator != nil && month.map { (1...12).contains($0) } == true
    }
  }
}

extension FormPlace {
  /// With what every key of a place begins, and no setting's name.
  public static let prefix = "form:"

  /// With what the keys of a year's places begin.
  public static func prefix(year: Int) -> String { "\(prefix)\(year):" }

  /// The name under which the place's text is kept: it is stored, and never changes its meaning.
  public var key: String {
    let owner = indicator.map { "\($0)" } ?? "\(project)"
    let month = month.map { "\(twoDigits($0)):" } ?? ""
    return "\(FormPlace.prefix(year: year))\(owner):\(month)\(field.rawValue)"
  }

  /// Reads a key, and nothing else.
  public init?(key: String) {
    let parts = key.split(separator: ":", omittingEmptySubsequences: false)
    guard (4...5).contains(parts.count), let year = wholeNumber(parts[1].utf8),
      let field = FormField(rawValue: String(parts[parts.count - 1]))
    else { return nil }
    let indicator = IndicatorID(parsing: parts[2])
    guard let project = indicator?.project ?? wholeNumber(parts[2].utf8) else { return nil }
    self.init(
      field, year, project, indicator, parts.count == 5 ? wholeNumber(parts[3].utf8) : nil)
    guard isWellFormed, self.key == key else { return nil }
  }
}
