extension Inquiry {
  /// Distinct assets maintained since 1 January.
  func assetsMaintained() -> Finding {
    let count = total(.assets)
    guard count > 0 else { return .absent(.noFacts) }
    return Finding(actual: .number(Ratio(count)), basis: .assets(count))
  }

  /// Σ part / Σ whole: each check is a part of the year's work.
  func checkedShare(of indicator: IndicatorID) -> Finding {
    let sums = [Measure.checkedPart, .checkedWhole].map {
      evidence.total(TotalKey($0, subject: indicator.subject), through: cut.day)
    }
    return .share(sums[0], of: sums[1], entered: sums[1] > 0)
  }

  /// A stock: only the latest check counts.
  ///
  /// Of several on one day it is the least favourable, as with readings, so that the order of
  /// entry decides nothing.
  func latestCheck(of indicator: Indicator) -> Finding {
    let checks = (evidence.checks[indicator.id] ?? []).filter { $0.day <= cut.day }
    let lastDay = checks.map(\.day).max()
    let wantsLess =
      if case .number(let sign, _, _) = indicator.target.requirement { sign.wantsLess } else {
        false
      }
    let worst = checks.filter { $0.day == lastDay }
      .min { ($0.rank(wantsLess), $0.whole) < ($1.rank(wantsLess), $1.whole) }
    guard let worst else { return .absent(.noFacts) }
    return Finding(
      actual: .number(worst.share), basis: .stock(part: worst.part, whole: worst.whole, worst.day))
  }

  /// Σ satisfied / Σ valid answers; 基本满意 counts where the setting says so.
  func satisfiedShare() -> Finding {
    let (valid, fairly) = (total(.surveyValid), total(.surveyFairly))
    let satisfied = total(.surveySatisfied) + (settings.countsFairly ? fairly : 0)
    return .share(satisfied, of: valid, entered: valid > 0)
  }

  /// Σ paid on a cost row, from all sources.
  func paid(on indicator: IndicatorID) -> Finding {
    let paid = PaidMoney(evidence, on: indicator, through: cut.day)
    guard paid.total > .zero else { return .absent(.noFacts) }
    return Finding(actual: .number(paid.total.tenThousandYuan), basis: .paid(paid))
  }

  /// The latest day entered as done through the cut; nil if there is none.
  func latestDay(of indicator: IndicatorID) -> Finding? {
    let days = (evidence.milestones[indicator] ?? []).filter { $0 <= cut.day }
    return days.max().map { Finding(actual: .day($0), basis: .milestones(days.count)) }
  }
}

extension PartCheck {
  /// The least is the least favourable.
  fileprivate func rank(_ wantsLess: Bool) -> Ratio {
    wantsLess ? Ratio(0) - share : share
  }
}
