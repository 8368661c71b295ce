import Core

/// The money of a project's year as the forms' funds tables ask for it, in 万元.
///
/// What nobody says the source of (readings of cost rows, what is still expected to be paid) is
/// laid to the source that makes up the whole budget; where the budget has several, the rows of
/// the sources stay without it (docs/forms.md, "The funds table").
struct FundsAccount {
  private let budget: Budget
  private let yearBudget: Money
  /// nil where neither payments nor readings are known.
  private let paidInAll: Ratio?
  private let paidBySource: [FundSource: Ratio]
  /// The cost rows that are known by readings alone.
  let readings: [IndicatorID]
  private let unsourced: Ratio

  init(_ overview: ProjectOverview) {
    budget = overview.project.budget
    yearBudget = overview.score.execution.budget
    paidInAll = overview.score.execution.paid
    var bySource: [FundSource: Ratio] = [:]
    var (readings, unsourced) = ([IndicatorID](), Ratio(0))
    for row in overview.rows where row.indicator.isCost {
      if case .paid(let paid) = row.judgement.basis {
        for source in FundSource.allCases {
          bySource[source, default: Ratio(0)] =
            (bySource[source] ?? Ratio(0)) + paid[source].tenThousandYuan
        }
      } else if case .number(let amount) = row.judgement.actual {
        readings.append(row.indicator.id)
        unsourced = unsourced + amount
      }
    }
    (paidBySource, self.readings, self.unsourced) = (bySource, readings, unsourced)
  }

  /// 年初预算数, as the published table has it.
  func budget(_ line: FundsLine) -> Money { budget[line] }

  /// 全年预算数: an adjustment is the fiscal grant's; nil where that cannot be.
  func yearBudget(_ line: FundsLine) -> Money? {
    switch line {
    case .total: yearBudget
    case .carryOver, .other: fiscalOfYear == nil ? nil : budget[line]
    case .fiscal: fiscalOfYear
    }
  }

  private var fiscalOfYear: Money? {
    let fiscal = Money(
      fen: yearBudget.fen - budget[.carryOver].fen - budget[.other].fen)
    return fiscal < .zero ? nil : fiscal
  }

  /// 执行数; nil where nothing is known to have been paid.
  func paid(_ line: FundsLine) -> Ratio? {
    guard let paidInAll else { return nil }
    guard let source = line.source else { return paidInAll }
    let known = paidBySource[source] ?? Ratio(0)
    return source == soleSource ? known + unsourced : known
  }

  /// 全年预计执行数.
  ///
  /// - Parameter whole: what the year is expected to cost in all.
  func expected(_ line: FundsLine, of whole: Ratio) -> Ratio? {
    guard let source = line.source else { return whole }
    guard let soleSource else { return nil }
    let paid = paid(line) ?? Ratio(0)
    return source == soleSource ? paid + whole - (paidInAll ?? Ratio(0)) : paid
  }

  /// The source of the whole budget; nil where there are several.
  private var soleSource: FundSource? {
    FundSource.allCases.first { source in
      FundsLine.allCases.contains { $0.source == source && budget[$0] == budget.total }
    }
  }

  /// Whether the rows of the sources leave out what readings say.
  var hidesReadings: Bool { !readings.isEmpty && soleSource == nil }
}

extension Budget {
  /// The published part of a row.
  ///
  /// The tables have no column for money carried over: it is what fiscal and other money leave of
  /// the whole.
  subscript(line: FundsLine) -> Money {
    switch line {
    case .total: total
    case .fiscal: fiscal
    case .other: other
    case .carryOver: Money(fen: max(0, total.fen - fiscal.fen - other.fen))
    }
  }
}

extension Indicator {
  /// Whether it is money paid against a cap in 万元, and so a part of the project's payments.
  var isCost: Bool {
    guard kind == .cap, case .number(_, _, .tenThousandYuan) = target.requirement else {
      return false
    }
    return true
  }
}

/// `part / whole` in per cent; nil where there is nothing to divide by.
func rate(_ part: Ratio?, of whole: Money?) -> Ratio? {
  guard let part, let whole, whole > .zero else { return nil }
  return part * Ratio(100_000_000, whole.fen)
}

extension Ratio {
  /// An amount in 万元 with at least two decimals.
  var moneyDigits: String { digits(decimals: max(2, decimals)) }
}
