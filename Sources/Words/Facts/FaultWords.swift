public import Core

extension Words {
  /// A fault as it stands away from its field: `合格数: 不能多于检验数`.
  public func fault(_ fault: FactFault) -> String {
    "\(label(fault.field)): \(problem(fault))"
  }

  /// A fault as it stands at its field: what is wrong and what to do.
  public func problem(_ fault: FactFault) -> String {
    problem(fault.problem, at: fault.field)
  }

  func problem(_ problem: FactFault.Problem, at field: FactField?) -> String {
    switch problem {
    case .missing: pick("必填, 请填写", "must be filled in")
    case .negative: pick("不能小于 0", "cannot be below 0")
    case .exceeds(let other): exceeds(other)
    case .sumExceeds(let summand, let whole):
      pick(
        "与\(label(summand))相加不能多于\(label(whole))",
        "with '\(label(summand))' it cannot be more than '\(label(whole))'")
    case .notPositive: pick("必须大于 0", "must be above 0")
    case .before(let other):
      field == .to
        ? pick("须晚于\(label(other))", "must come after '\(label(other))'")
        : pick("不能早于\(label(other))", "cannot come before '\(label(other))'")
    case .longerThan(let days):
      pick("停机超过 \(days) 天, 请核对起止时间", "longer than \(days) days: check both times")
    case .afterNow:
      pick("晚于现在, 只能登记已发生的事", "lies after now; only what has happened can be entered")
    case .above(let limit): pick("不能大于 \(limit)", "cannot be above \(limit)")
    case .aboveWhole: pick("比率不能超过 100%", "a share cannot exceed 100%")
    case .tooLong(let limit):
      pick("最多 \(limit) 个字符, 请缩短", "at most \(limit) characters, please shorten")
    case .empty: pick("所有数量都是 0, 请至少填写一项", "every number is 0; fill in at least one")
    case .wrongForm(let form): pick("须填写\(self.form(form))", "must be \(self.form(form))")
    case .notFed(let kind):
      pick("这个指标不用\(self.kind(kind))计算", "this indicator is not computed from \(many(kind))")
    case .unknownIndicator:
      pick("没有这个指标, 编号形如 19-3", "no such indicator; ids look like 19-3")
    }
  }

  private func exceeds(_ other: FactField) -> String {
    other == .day
      ? pick("不能晚于\(label(other))", "cannot be later than '\(label(other))'")
      : pick("不能多于\(label(other))", "cannot be more than '\(label(other))'")
  }

  /// What a reading has to look like.
  public func form(_ form: ReadingForm) -> String {
    switch form {
    case .percent: pick("百分数, 如 96.5", "a percentage such as 96.5")
    case .count: pick("整数, 如 98", "a whole number such as 98")
    case .hours: pick("小时数, 如 23.5", "hours such as 23.5")
    case .tenThousandYuan: pick("万元数, 如 31.1", "wan yuan (10,000 yuan) such as 31.1")
    case .day: pick("日期, 如 2025-03-14", "a day such as 2025-03-14")
    case .yesNo: pick("是或否", "yes or no")
    }
  }
}
