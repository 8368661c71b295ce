import Core
import Reports
import Words

extension Program {
  /// `jixiao review [--project N] [--as-of DAY] [--remark TEXT]`: marks figures as reviewed;
  /// `--list` prints the marks, and what changed since each.
  func review() throws(Trouble) -> ExitCode {
    try arguments.allow(Program.common.union(["list", "project", "remark"]), words: 1)
    let world = try openWorld()
    if arguments.flags.contains("list") { return try listReviews(world) }
    let overview = try chosen(world.overview(asOf: asOf(now: world.now)))
    let numbers = overview.projects.map(\.project.number)
    let figures = numbers.compactMap { number in
      overview.reviewedFigures(of: number).map { (number, $0) }
    }
    try world.review(figures, remark: arguments["remark"] ?? "")
    try Output.print(words.roles.reviewed(numbers, asOf: overview.asOf))
    return .fine
  }

  private func listReviews(_ world: World) throws(Trouble) -> ExitCode {
    let reviews = try world.reviews(project: try project())
    if reviews.isEmpty { try Output.print(words.roles.noReviews) }
    for review in reviews {
      let now = try world.overview(asOf: review.figures.asOf)
        .reviewedFigures(of: review.project)
      let mark = ReviewMark(review, now: now ?? review.figures)
      try Output.print("\(review.project)  \(words.roles.review(mark))")
    }
    return .fine
  }
}
