/// The unit's own result where it has no facts: the year's cumulative figure through a day.
public struct Reading: Hashable, Sendable {
  public let indicator: IndicatorID
  public let day: Day
  public let value: Value

  public enum Value: Hashable, Sendable {
    case number(Ratio)
    /// The day on which a deadline's work was done.
    case done(Day)
    /// Whether a rule is kept.
    case kept(Bool)
  }

  public init(indicator: IndicatorID, day: Day, value: Value) {
    (self.indicator, self.day, self.value) = (indicator, day, value)
  }

  /// What is wrong with this reading for its indicator: a value of another form than the target
  /// needs, a share above 100 %, a fraction of a thing, a deadline done after the reading's day.
  public func faults(for indicator: Indicator) -> [FactFault] {
    var check = FactCheck()
    switch (indicator.readingForm, value) {
    case (.percent, .number(let share)):
      check.require(
        share <= Ratio(100) || indicator.mayExceedWhole, .value, .aboveWhole)
      check.require(share <= Ratio(FactLimit.count), .value, .above(FactLimit.count))
    case (.count, .number(let count)):
      check.require(count.denominator == 1, .value, .wrongForm(.count))
      check.require(count <= Ratio(FactLimit.count), .value, .above(FactLimit.count))
    case (.hours, .number(let amount)), (.tenThousandYuan, .number(let amount)):
      check.require(amount <= Ratio(FactLimit.count), .value, .above(FactLimit.count))
    case (.day, .done(let done)):
      check.require(done <= day, .value, .exceeds(.day))
    case (.yesNo, .kept): break
    case (let form, _): check.require(false, .value, .wrongForm(form))
    }
    return check.faults
  }
}

extension Indicator {
  /// What a reading of this indicator must look like.
  public var readingForm: ReadingForm {
    switch target.requirement {
    case .number(_, _, .percent): .percent
    case .number(_, _, .count): .count
    case .number(_, _, .hours): .hours
    case .number(_, _, .tenThousandYuan): .tenThousandYuan
    case .deadline: .day
    case .rule: .yesNo
    }
  }

  /// Whether a share of more than 100 % makes sense: more than promised can be bought (20-2).
  var mayExceedWhole: Bool {
    if case .deliveredShare = formula { true } else { false }
  }
}
