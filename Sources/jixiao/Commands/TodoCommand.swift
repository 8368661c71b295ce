import Core
import Exports
import Reports
import Words

extension Program {
  /// `jixiao todo`: prints what is due and absent; 1 if something is overdue.
  func todo() throws(Trouble) -> ExitCode {
    try arguments.allow(Program.common.union(["format", "project"]), words: 1)
    guard let format = WorklistPrint.Format(rawValue: arguments["format"] ?? "text") else {
      throw .command(.badValue(option: "--format", text: arguments["format"] ?? ""))
    }
    let world = try openWorld()
    var overview = try world.overview(asOf: asOf(now: world.now))
    if let number = try project() {
      guard let part = overview.only(project: number) else {
        throw .command(.noSuchProject(text: "\(number)"))
      }
      overview = part
    }
    try Output.write(WorklistPrint(overview, words).written(as: format))
    return overview.worklist.overdueCount > 0 ? .missed : .fine
  }
}
