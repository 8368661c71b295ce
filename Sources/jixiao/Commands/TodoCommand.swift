import Core
import Exports
import Reports
import Words

extension Program {
  /// `jixiao todo`: prints what is due and absent; 1 if something is overdue.
  func todo() throws(Trouble) -> ExitCode {
    try arguments.allow(Program.common.union(["format", "project"]), words: 1)
    let format: WorklistPrint.Format = try format()
    let world = try openWorld()
    let overview = try chosen(world.overview(asOf: asOf(now: world.now)))
    try Output.write(WorklistPrint(overview, words).written(as: format))
    return overview.worklist.overdueCount > 0 ? .missed : .fine
  }
}
