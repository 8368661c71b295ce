public import Core
public import Reports

// What an official form lacks: where, what, and the command that does something about it.

extension OfficialFormWords {
  /// One sentence without a full stop, such as `19-3: 未达标, 须写偏差原因…; 请用 jixiao note …`.
  public func gap(_ gap: FormGap, of project: Int, in form: OfficialForm) -> String {
    switch gap {
    case .department: unset(department, .department, project)
    case .implementer: unset(implementer, .implementer, project)
    case .periodNotOver(let day):
      pick(
        "项目 \(project): 表所涉期间到 \(day) 才结束; 请到期后再报, 或先出草稿 (--draft)",
        "project \(project): the form's period ends on \(day) only; hand it in afterwards, "
          + "or write a draft (--draft)")
    case .sourceUnknown(let id):
      pick(
        "\(id): 只有填报值, 不知资金来源; 请登记付款 (jixiao add payment)",
        "\(id): known by a reading alone, without the source of funds; "
          + "enter the payments (jixiao add payment)")
    case .outcome:
      pick(
        "项目 \(project): 没有填写实际完成情况; \(write("--project \(project) --field outcome"))",
        "project \(project): what was done is not written; "
          + write("--project \(project) --field outcome"))
    case .score(let fault): self.fault(fault, project)
    case .noData(let id):
      pick(
        "\(id): 无数据; 请登记, 或说明原因: \(write(monitoring: .otherReason, id, form))",
        "\(id): no data; enter facts, or say why: \(write(monitoring: .otherReason, id, form))")
    case .reasonOwed(let id, let status):
      pick(
        "\(id): \(words.status(status)), 须写偏差原因; \(write(monitoring: .otherReason, id, form))",
        "\(id): \(words.status(status)), and no reason is written; "
          + write(monitoring: .otherReason, id, form))
    case .unconfirmed(let id, let day):
      unconfirmed(id, day, wanted: form)
    }
  }

  private func unset(_ label: String, _ name: SettingName, _ project: Int) -> String {
    pick(
      "项目 \(project): 没有填写\(label); 请用 jixiao settings \(name.rawValue) '…'",
      "project \(project): \(label) is empty; type jixiao settings \(name.rawValue) '…'")
  }

  private func fault(_ fault: ScoreFault, _ project: Int) -> String {
    switch fault {
    case .weights:
      pick(
        "项目 \(project): 所设分值与目标表不符, 合计不是 100; 请重设 weights (jixiao settings)",
        "project \(project): the weights that are set do not fit the table and add up to 100; "
          + "set weights again (jixiao settings)")
    case .nothingPaid:
      pick(
        "项目 \(project): 没有付款, 执行率不明; 请登记付款 (jixiao add payment)",
        "project \(project): nothing is known to have been paid; "
          + "enter the payments (jixiao add payment)")
    case .noData(let id):
      pick(
        "\(id): 无数据, 得 0 分; 请登记 (jixiao add)", "\(id): no data, scored 0; enter facts (jixiao add)")
    case .noteOwed(let id, let duty):
      pick(
        "\(id): \(words.scores.duty(duty)), 须写偏差原因分析及改进措施; \(write("--indicator \(id)"))",
        "\(id): \(words.scores.duty(duty)), a deviation note is owed; "
          + write("--indicator \(id)"))
    case .scoreOwed(let id):
      pick(
        "\(id): 未达标而无数值, 须人工评分; 请用 jixiao score --indicator \(id) 分数 --why '…'",
        "\(id): missed without a number, and no score is set; "
          + "type jixiao score --indicator \(id) POINTS --why '…'")
    case .unconfirmed(let id, let day): unconfirmed(id, day, wanted: .selfEvaluation)
    }
  }

  private func unconfirmed(_ id: IndicatorID, _ day: Day?, wanted form: OfficialForm) -> String {
    let known = day.map { pick("只确认到 \($0)", "is confirmed through \($0) only") }
    let state = known ?? pick("没有确认", "is not confirmed")
    return pick(
      "\(id): 停机日志\(state), 没有到 \(last(form)); 请核对后登记 (jixiao add confirmation)",
      "\(id): the outage log \(state), not through \(last(form)); "
        + "check it and enter that (jixiao add confirmation)")
  }

  private func last(_ form: OfficialForm) -> String {
    switch form {
    case .monitoring(let month): pick("\(month) 月底", "the end of month \(month)")
    case .selfEvaluation: pick("12 月 31 日", "31 December")
    }
  }

  private func write(
    monitoring field: FormField, _ id: IndicatorID, _ form: OfficialForm
  ) -> String {
    let month = if case .monitoring(let month) = form { " --month \(month)" } else { "" }
    return write("--indicator \(id) --field \(field.rawValue)\(month)")
  }

  private func write(_ options: String) -> String {
    pick("请用 jixiao note \(options) '…'", "type jixiao note \(options) '…'")
  }
}
