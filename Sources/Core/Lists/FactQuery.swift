/// Which facts of a project a list holds, and in which order.
///
///     var query = FactQuery(project: 20, days: Day.first(of: 2025)...Day.last(of: 2025))
///     query.kind = .delivery
///     query.words = ["夏装"]
public struct FactQuery: Hashable, Sendable {
  public var project: Int
  /// The groups behind one indicator; nil for every fact of the project.
  public var groups: [FactGroup]?
  public var kind: FactKind?
  /// A fact is listed if it touches one of these days; behind an indicator also the confirmation of
  /// a later day that vouches for the last of them.
  public var days: ClosedRange<Day>
  /// A part of the name of whoever entered it; empty for everybody.
  public var person = ""
  /// What a fact must hold, each of them; how a fact is worded is not known here.
  public var words: [String] = []
  /// Lists only the tickets that are late by this rule; nil for all facts.
  public var late: LateRule?
  public var order = FactOrder.day
  /// Whether facts that count no more are listed too.
  public var includesRemoved = true

  public init(project: Int, groups: [FactGroup]? = nil, days: ClosedRange<Day>) {
    (self.project, self.groups, self.days) = (project, groups, days)
  }

  /// Whether every fact has to be looked at to tell whether the list holds it.
  public var isSearched: Bool { !words.isEmpty || late != nil }
}

/// The order of a list; within a person, and on one day, the latest comes first.
public enum FactOrder: CaseIterable, Sendable {
  /// The newest day first.
  case day
  /// The last entered first.
  case entry
  /// By the name of whoever entered it.
  case person
}

/// Which way a list is read from a place in it.
public enum ListDirection: Sendable {
  /// Down the list.
  case forward
  /// Up the list, from the place itself or from the list's end.
  case backward
}

/// A place in a list of facts, which stays right when facts come or go.
public struct FactPosition: Hashable, Sendable {
  public let person: String
  public let day: Day
  public let id: FactID

  public init(person: String, day: Day, id: FactID) {
    (self.person, self.day, self.id) = (person, day, id)
  }

  /// The place of a fact.
  public init(of fact: Fact) {
    self.init(person: fact.entry.person, day: fact.content.day, id: fact.id)
  }

  /// The place just above, from which a page begins with what stands here.
  public var justAbove: FactPosition {
    FactPosition(person: person, day: day, id: FactID(id.number + 1))
  }
}

/// A part of a list of facts, in the list's order.
public struct FactPage: Equatable, Sendable {
  public let records: [FactRecord]
  /// Whether the list goes on in the direction in which it was read.
  public let hasMore: Bool

  public init(records: [FactRecord], hasMore: Bool) {
    (self.records, self.hasMore) = (records, hasMore)
  }
}
