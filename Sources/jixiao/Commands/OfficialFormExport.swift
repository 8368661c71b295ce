import Core
import Reports
import Words

extension Program {
  /// `jixiao export --form monitoring|self-evaluation FILE...`: writes an official form of each
  /// project, and records in the history what was handed in.
  ///
  /// With `--draft` it is marked as a draft, and nothing is recorded; without, a form that lacks
  /// something is not written: what it lacks is listed, and the exit code is 65.
  func exportForm(_ choice: World.FormChoice, to files: [String]) throws(Trouble) -> ExitCode {
    let isDraft = arguments.flags.contains("draft")
    let world = try openWorld()
    let forms = try chosen(world.filledForms(choice, asOf: asOf(now: world.now)))
    if !isDraft, tellGaps(of: forms) { return .badData }
    let paths = try world.write(
      forms, words, isDraft: isDraft, to: files, replacing: arguments.flags.contains("overwrite"))
    for path in paths { try Output.print(words.notices.exported(to: [path])) }
    return .fine
  }

  /// Lists on standard error what the forms lack; false if they lack nothing.
  private func tellGaps(of forms: [FilledForm]) -> Bool {
    let gaps = forms.flatMap { form in
      form.gaps.map {
        words.officialForms.gap($0, of: form.head.project.number, in: form.form)
      }
    }
    guard !gaps.isEmpty else { return false }
    for gap in gaps { Output.error(gap) }
    Output.error(words.officialForms.notHandedIn(gaps.count))
    return true
  }

  /// The form of the project that `--project` names; of all of them without it.
  private func chosen(_ forms: [FilledForm]) throws(Trouble) -> [FilledForm] {
    guard let number = try project() else { return forms }
    let part = forms.filter { $0.head.project.number == number }
    guard !part.isEmpty else { throw .command(.noSuchProject(text: "\(number)")) }
    return part
  }
}
