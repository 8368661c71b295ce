extension Indicator {
  /// Scores a judgement (项目支出绩效自评表; docs/forms.md, "Scoring").
  ///
  /// - Parameter manual: what a person set; it counts for a missed row without a number alone.
  public func score(
    of judgement: Judgement, weight: Points, manual: ManualScore? = nil, settings: Settings
  ) -> Score {
    let (arithmetic, exact) = earned(judgement, weight, manual, settings.reverseFormula)
    let isMissing =
      switch arithmetic {
      case .noData: true
      default: false
      }
    return Score(
      weight: weight, points: Points(rounding: exact), arithmetic: arithmetic,
      noteDuty: noteDuty(judgement, isBelowWeight: exact < weight.ratio, settings),
      isMissing: isMissing)
  }

  /// The calculation and its unrounded result.
  private func earned(
    _ judgement: Judgement, _ weight: Points, _ manual: ManualScore?, _ formula: ReverseFormula
  ) -> (ScoreArithmetic, Ratio) {
    let nothing = Ratio(0)
    guard case .number(let sign, let target, _) = target.requirement else {
      return earnedWithoutNumber(judgement, weight, manual)
    }
    guard case .number(let actual) = judgement.actual else {
      return judgement.isMet ? (.full, weight.ratio) : (.noData, nothing)
    }
    if sign.wantsLess {
      return earned(notAbove: target, actual, weight, formula)
    }
    if target == nothing {
      return sign.isMet(by: actual, target: target)
        ? (.full, weight.ratio) : (.nothing(actual: actual, target: target), nothing)
    }
    guard actual < target else { return (.full, weight.ratio) }
    return (
      .proportion(actual: actual, target: target), actual.divided(by: target) * weight.ratio
    )
  }

  private func earned(
    notAbove target: Ratio, _ actual: Ratio, _ weight: Points, _ formula: ReverseFormula
  ) -> (ScoreArithmetic, Ratio) {
    guard actual > target else { return (.full, weight.ratio) }
    switch formula {
    case .linear where actual < target + target:
      let share = Ratio(1) - (actual - target).divided(by: target)
      return (.linear(actual: actual, target: target), share * weight.ratio)
    case .quotient where target > Ratio(0):
      return (
        .quotient(actual: actual, target: target), target.divided(by: actual) * weight.ratio
      )
    case .linear, .quotient: return (.nothing(actual: actual, target: target), Ratio(0))
    }
  }

  private func earnedWithoutNumber(
    _ judgement: Judgement, _ weight: Points, _ manual: ManualScore?
  ) -> (ScoreArithmetic, Ratio) {
    if judgement.isMet { return (.full, weight.ratio) }
    switch judgement.status {
    case .noData: return (.noData, Ratio(0))
    case .missed:
      guard let manual, let band = Attainment(manual.points, of: weight) else {
        return (.awaitsPerson, Ratio(0))
      }
      return (.manual(manual, band), manual.points.ratio)
    case .met, .atRisk, .inProgress: return (.pending, Ratio(0))
    }
  }

  private func noteDuty(
    _ judgement: Judgement, isBelowWeight: Bool, _ settings: Settings
  ) -> NoteDuty? {
    if judgement.status == .missed { return .missed }
    if isBelowWeight { return .belowWeight }
    guard kind == .quantity, case .number(_, let target, _) = target.requirement,
      case .number(let actual) = judgement.actual, target > Ratio(0),
      actual >= settings.overachievement * target
    else { return nil }
    return .overachieved
  }
}

extension Judgement {
  /// Whether the target is met, also under a warning.
  public var isMet: Bool { status == .met || underlying == .met }
}

extension Ratio {
  /// - Precondition: the divisor is not 0.
  func divided(by divisor: Ratio) -> Ratio {
    self * Ratio(divisor.denominator, divisor.numerator)
  }
}
