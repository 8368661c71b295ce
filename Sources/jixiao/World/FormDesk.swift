import Console
import Core
import Exports
import Reports
import Words

/// What the console asks about the official forms.
extension EffectDesk {
  /// Writes an official form; one that lacks something goes out as a draft whatever was asked.
  func export(
    _ request: FormExportRequest, replacing: Bool, _ day: Day?
  ) throws(Trouble) -> Message {
    let form = try world.filled(request.form, project: request.project, asOf: day).form
    let isDraft = request.isDraft || !form.gaps.isEmpty
    do throws(Trouble) {
      let paths = try world.write(
        [form], words, isDraft: isDraft, to: ExportPath.several(request.line),
        replacing: replacing)
      return .formExported(paths: paths, isDraft: isDraft)
    } catch .export(.exists(let paths)) {
      return .wouldReplace(asked: request.line, paths: paths)
    }
  }

  /// Writes it, unless a colleague has written something else there since it was seen.
  func write(
    _ change: FormChange, judgedOn judged: Day?, _ why: String, _ day: Day?
  ) throws(Trouble) -> Message {
    do throws(Trouble) {
      let (_, changes, overview) = try world.changing(asOf: day) { () throws(Trouble) in
        try world.write([change], why: why, asOf: judged)
      }
      return .written(
        FormReceipt(
          place: change.place, text: try text(at: change.place), changes: changes,
          overview: overview))
    } catch .save(.rewritten(let later)) {
      return .entryStanding(change, try text(at: change.place), later.entry)
    }
  }

  private func text(at place: FormPlace) throws(Trouble) -> String? {
    try world.formEntries(project: place.project, year: place.year)[place]
  }
}
