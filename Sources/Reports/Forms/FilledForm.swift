public import Core

/// One of the official forms of a project, filled: what exports, and whatever holds a form against
/// another, work with.
public enum FilledForm: Equatable, Sendable {
  case monitoring(MonitoringForm)
  case selfEvaluation(SelfEvaluationForm)

  /// Fills a form from a project's year.
  ///
  /// - Parameter settings: what holds for a project that brings no settings of its own.
  public init(_ form: OfficialForm, _ year: ProjectYear, cut: Cut, settings: Settings) {
    switch form {
    case .monitoring(let month):
      self = .monitoring(MonitoringForm(year, through: month, cut: cut, settings: settings))
    case .selfEvaluation:
      self = .selfEvaluation(SelfEvaluationForm(year, cut: cut, settings: settings))
    }
  }

  public var form: OfficialForm {
    switch self {
    case .monitoring(let form): .monitoring(through: form.month)
    case .selfEvaluation: .selfEvaluation
    }
  }

  public var head: FormHead {
    switch self {
    case .monitoring(let form): form.head
    case .selfEvaluation(let form): form.head
    }
  }

  /// What is missing; a form with gaps is a draft.
  public var gaps: [FormGap] {
    switch self {
    case .monitoring(let form): form.gaps
    case .selfEvaluation(let form): form.gaps
    }
  }

  /// The form as the history keeps it once it is handed in.
  public var frozen: HandedForm {
    switch self {
    case .monitoring(let form): form.frozen
    case .selfEvaluation(let form): form.frozen
    }
  }
}

extension HandedFormCheck {
  /// Holds an export against the project's year as it stands.
  public init(_ export: FormExport, _ year: ProjectYear, cut: Cut, settings: Settings) {
    let now = FilledForm(export.form.form, year, cut: cut, settings: settings)
    self.init(export, now: now.frozen)
  }
}
