import Core
import Reports
import Store
import Words

/// The official forms, as commands and console fill, hand in and check them.
extension World {
  /// Which of the forms is wanted, by its name on the command line.
  enum FormChoice: String {
    case monitoring = "monitoring"
    case selfEvaluation = "self-evaluation"
  }

  /// A form of every project of a year.
  ///
  /// - Parameter day: the day the figures stand for; nil is the form's usual one: the end of July
  ///   for the monitoring form, which else tells of January through the day's month; the year's
  ///   end for the self-evaluation. A day to come is held back to today.
  func filledForms(_ choice: FormChoice, asOf day: Day?) throws(Trouble) -> [FilledForm] {
    try ask { () throws(StoreError) in
      let now = now
      let year = try edition(for: (day ?? now.day).year)
      let (form, usual) = World.form(choice, day, in: year)
      let cut = Cut(asOf: min(day ?? usual, Day.last(of: year)), now: now)
      let settings = try store.settings()
      return try store.projectYears(year: year, cut: cut).map {
        FilledForm(form, $0, cut: cut, settings: settings)
      }
    }
  }

  /// One project's form in the year that stands for a day, with all that is known now; and as it
  /// was handed in last, held against what it would say today.
  func filled(
    _ form: OfficialForm, project: Int, asOf day: Day?
  ) throws(Trouble) -> (form: FilledForm, handedIn: HandedFormCheck?) {
    let year = try year(of: day ?? now.day)
    let choice: FormChoice = form == .selfEvaluation ? .selfEvaluation : .monitoring
    let forms = try filledForms(choice, asOf: form.lastDay(in: year))
    guard let filled = forms.first(where: { $0.head.project.number == project }) else {
      throw .command(.noSuchProject(text: "\(project)"))
    }
    let handedIn = try handedForms(year: year, latest: true).first {
      $0.export.form.form == form && $0.export.form.project == project
    }
    return (filled, handedIn)
  }

  private static func form(
    _ choice: FormChoice, _ day: Day?, in year: Int
  ) -> (OfficialForm, usual: Day) {
    switch choice {
    case .monitoring:
      let usual = Day.last(ofMonth: MonitoringForm.usualMonth, in: year)
      let month = min(day ?? usual, Day.last(of: year)).month
      return (.monitoring(through: month), usual)
    case .selfEvaluation: return (.selfEvaluation, Day.last(of: year))
    }
  }

  /// Hands forms in: writes them out and records every cell in the history, both or neither.
  func handIn(
    _ forms: [HandedForm], writeOut: () throws(Trouble) -> Void
  ) throws(Trouble) {
    let entry = Entry(person: person, at: now)
    var failure: Trouble?
    do throws(StoreError) {
      try store.handIn(forms, by: entry, edit: .new()) {
        do throws(Trouble) {
          try writeOut()
        } catch {
          failure = error
          throw error
        }
      }
    } catch {
      if error == .readOnly { throw .export(.cannotRecord) }
      throw failure ?? Trouble(error, path: store.path)
    }
  }

  /// The forms of a year that were handed in, each held against what it would say today.
  ///
  /// - Parameter latest: the last of each form of each project alone.
  func handedForms(year: Int, latest: Bool) throws(Trouble) -> [HandedFormCheck] {
    try ask { () throws(StoreError) in try checks(year: year, latest: latest) }
  }

  func checks(year: Int, latest: Bool) throws(StoreError) -> [HandedFormCheck] {
    let exports = World.chosen(try store.formExports(year: year), latest: latest)
    guard !exports.isEmpty else { return [] }
    let (now, settings) = (now, try store.settings())
    var years: [Day: [ProjectYear]] = [:]
    var checks: [HandedFormCheck] = []
    for export in exports {
      let cut = Cut(asOf: export.form.asOf, now: now)
      if years[cut.day] == nil {
        years[cut.day] = try store.projectYears(year: year, cut: cut)
      }
      checks += (years[cut.day] ?? []).filter { $0.project.number == export.form.project }.map {
        HandedFormCheck(export, $0, cut: cut, settings: settings)
      }
    }
    return checks
  }

  private static func chosen(_ exports: [FormExport], latest: Bool) -> [FormExport] {
    guard latest else { return exports }
    return exports.enumerated().filter { index, export in
      !exports[(index + 1)...].contains {
        $0.form.project == export.form.project && $0.form.form == export.form.form
      }
    }.map(\.element)
  }
}
