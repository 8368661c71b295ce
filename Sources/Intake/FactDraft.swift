public import Core

/// A fact as typed: a text for each field, not yet understood.
///
/// Forms, `add` and corrections all fill one of these, so they refuse the same things.
public struct FactDraft: Hashable, Sendable {
  public let kind: FactKind
  private var texts: [FactField: String] = [:]

  public init(_ kind: FactKind) {
    self.kind = kind
  }

  /// The draft that says what a fact says, to correct it.
  public init(correcting content: FactContent) {
    self.init(content.kind)
    for stated in content.fields { texts[stated.field] = stated.text }
  }

  /// The text of a field as typed; empty where nothing was.
  public subscript(field: FactField) -> String {
    get { texts[field] ?? "" }
    set { texts[field] = newValue.isEmpty ? nil : newValue }
  }

  /// Whether nothing has been typed.
  public var isEmpty: Bool { texts.isEmpty }

  /// Reads the texts; every fault is found at once.
  public func understood(in context: IntakeContext) -> Understood {
    var reader = DraftReader(draft: self, context: context)
    reader.read()
    return reader.result
  }
}

/// What surrounds a draft and gives its short forms a meaning.
public struct IntakeContext: Sendable {
  /// Local time.
  public let now: Moment
  /// The day last used; nil is today.
  public let lastDay: Day?
  /// The projects of all years.
  public let projects: [Project]

  public init(now: Moment, lastDay: Day? = nil, projects: [Project]) {
    (self.now, self.lastDay, self.projects) = (now, lastDay, projects)
  }

  /// The indicator of that id in the project of that year; any year's where the year is unknown.
  func indicator(_ id: IndicatorID, year: Int?) -> Indicator? {
    projects.lazy.filter { $0.number == id.project && (year == nil || $0.year == year) }
      .compactMap { $0.indicator(id) }.last
  }
}

/// What a draft says: the fact if it is one, else what is wrong with each field.
public struct Understood: Equatable, Sendable {
  /// The fact; nil while there is any fault.
  public internal(set) var content: FactContent?
  public internal(set) var faults: [FactField: IntakeFault] = [:]
  /// Canonical texts of the fields that could be read, also while others are wrong.
  public internal(set) var echoes: [FactField: String] = [:]

  /// Nothing typed, nothing understood.
  public init() {}

  /// The faults in the order of the form's fields.
  public func faults(of kind: FactKind) -> [(field: FactField, fault: IntakeFault)] {
    kind.fields.compactMap { field in faults[field].map { (field, $0) } }
  }
}
