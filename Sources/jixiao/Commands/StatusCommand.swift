import Core
import Exports
import Reports
import Words

extension Program {
  /// `jixiao status`: prints the panels; 1 if something is missed.
  func status() throws(Trouble) -> ExitCode {
    try arguments.allow(Program.common.union(["compare", "format", "project"]), words: 1)
    let world = try openWorld()
    let asOf = try asOf(now: world.now)
    if let since = try day(named: "compare", now: world.now) {
      return try compare(try world.comparison(since: since, asOf: asOf))
    }
    let shown = try chosen(world.overview(asOf: asOf))
    switch arguments["format"] ?? "text" {
    case "text": try printStatus(shown)
    case "json": try Output.write(summary(of: shown, world).json)
    case "csv": try Output.write(summary(of: shown, world).csv)
    case let other: throw .command(.badValue(option: "--format", text: other))
    }
    return shown.counts[.missed] > 0 ? .missed : .fine
  }

  /// `jixiao status --compare DAY`: prints what changed since that day.
  private func compare(_ whole: Comparison) throws(Trouble) -> ExitCode {
    let shown =
      try project().map { number throws(Trouble) in
        guard let part = whole.only(project: number) else {
          throw .command(.noSuchProject(text: "\(number)"))
        }
        return part
      } ?? whole
    switch arguments["format"] ?? "text" {
    case "text": try Output.write(ComparisonPrint(shown, words, marks: marks).text)
    case "json": try Output.write(ComparisonPrint(shown, words, marks: marks).json)
    case let other: throw .command(.badValue(option: "--format", text: other))
    }
    return shown.countsAfter[.missed] > 0 ? .missed : .fine
  }

  private func summary(of overview: Overview, _ world: World) throws(Trouble) -> Summary {
    Summary(overview, words, marks: marks, head: try world.historyHead())
  }

  private func printStatus(_ overview: Overview) throws(Trouble) {
    let print = StatusPrint(overview, words, marks: marks)
    try Output.write(
      environment.wantsColour
        ? print.lines.map { Output.coloured($0.text, $0.status) + "\n" }.joined()
        : print.description)
  }

  /// The picture of the project that `--project` names; the whole without it.
  func chosen(_ whole: Overview) throws(Trouble) -> Overview {
    guard let number = try project() else { return whole }
    guard let part = whole.only(project: number) else {
      throw .command(.noSuchProject(text: "\(number)"))
    }
    return part
  }
}
