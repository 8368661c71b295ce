import Core
import Exports
import Reports
import Words

extension Program {
  /// `jixiao exports`: lists the official forms that were handed in, and what has changed in each
  /// since.
  func exports() throws(Trouble) -> ExitCode {
    try arguments.allow(Program.common.union(["format", "project"]), words: 1)
    let format: FormExportPrint.Format = try format()
    let number = try project()
    let world = try openWorld()
    let year = try world.year(of: asOf(now: world.now) ?? world.now.day)
    let checks = try world.handedForms(year: year, latest: false)
      .filter { number == nil || $0.export.form.project == number }
    try Output.write(FormExportPrint(checks, words).written(as: format))
    return .fine
  }
}
