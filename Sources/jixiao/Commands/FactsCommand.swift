import Core
import Exports
import Intake
import Reports
import Words

extension Program {
  /// `jixiao facts`: lists facts, the newest day first, a project after the other.
  ///
  /// What is read is printed at once, so that any number of facts takes the same memory.
  func facts() throws(Trouble) -> ExitCode {
    let names: Set<String> = [
      "all", "format", "indicator", "kind", "person", "project", "since", "until",
    ]
    try arguments.allow(Program.common.union(names), words: 1)
    let world = try openWorld()
    let queries = try queries(of: world)
    var print = FactListPrint(try format(), kind: try kind(), words)
    try Output.write(print.head)
    for query in queries {
      var position: FactPosition?
      while let page = try world.facts(query, from: position, limit: 1000, words) {
        try Output.write(page.records.map { print.written($0) }.joined())
        position = page.records.last.map { FactPosition(of: $0.fact) }
        guard page.hasMore else { break }
      }
    }
    try Output.write(print.foot)
    return .fine
  }

  /// A query for each project that is asked for.
  private func queries(of world: World) throws(Trouble) -> [FactQuery] {
    let projects = try world.overview(asOf: asOf(now: world.now)).projects.map(\.project)
    let indicator = try indicator(among: projects)
    let named = try project()
    let number = indicator?.id.project ?? named
    if let number, !projects.contains(where: { $0.number == number }) {
      throw .command(.noSuchProject(text: "\(number)"))
    }
    let (days, kind) = (try days(world.now), try kind())
    let chosen = projects.filter { number == nil || $0.number == number }
    return chosen.map { project in
      var query = FactQuery(
        project: project.number, groups: indicator.map { $0.factGroups + [$0.readingGroup] },
        days: days)
      query.kind = kind
      query.person = arguments["person"] ?? ""
      query.includesRemoved = arguments.flags.contains("all")
      return query
    }
  }

  private func kind() throws(Trouble) -> FactKind? {
    guard let text = arguments["kind"] else { return nil }
    guard let kind = FactKind(rawValue: text) else {
      throw .command(.badValue(option: "--kind", text: text))
    }
    return kind
  }

  private func indicator(among projects: [Project]) throws(Trouble) -> Indicator? {
    guard let id = try indicator() else { return nil }
    guard let indicator = projects.lazy.compactMap({ $0.indicator(id) }).first else {
      throw .command(.noSuchIndicator(text: "\(id)"))
    }
    return indicator
  }

  /// From `--since` through `--until`, both of which may be left out.
  private func days(_ now: Moment) throws(Trouble) -> ClosedRange<Day> {
    let first = try anyDay(named: "since", now: now) ?? Day.first(of: Day.years.lowerBound)
    let last = try anyDay(named: "until", now: now) ?? Day.last(of: Day.years.upperBound)
    guard first <= last else {
      throw .command(.badValue(option: "--until", text: arguments["until"] ?? ""))
    }
    return first...last
  }
}
