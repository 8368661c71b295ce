public import Core

extension SettingWords {
  /// What the setting does, in one sentence.
  public func meaning(_ name: SettingName) -> String {
    switch name {
    case .serviceTime:
      pick(
        "服务应当运行的时间; 此外的时间不计停机, 也不计入测量 (19-3, 19-8)",
        "when a service has to run; other time is neither downtime nor measured (19-3, 19-8)")
    case .responseLimit:
      pick(
        "报修后多久以内响应算及时 (19-4); 正好等于也算",
        "how soon a ticket must be answered (19-4); exactly is on time")
    case .slowestDecides:
      pick("维修响应由最慢的一件决定, 否则由平均决定 (19-5)", "the slowest response decides, else their mean (19-5)")
    case .countsFairly:
      pick(
        "满意度调查中基本满意是否计入满意 (19-9, 20-12, 21-9)",
        "whether fairly satisfied counts as satisfied (19-9, 20-12, 21-9)")
    case .dueForReplacement:
      pick(
        "全年应更新的旧设备数, 作更新比率的分母 (21-2); 未设则用验收登记之和",
        "old sets due in the year, the denominator of 21-2; not set: as the acceptances say")
    case .dueDays:
      pick(
        "数量指标另设的完成期限; 未设的仍按目标表 (20-1, 20-2, 21-1, 21-2)",
        "other due days of quantities; the rest stay with their table (20-1, 20-2, 21-1, 21-2)")
    case .warningDays:
      pick("离期限不足多少天仍未完成即预警", "with fewer days left, what is not reached is at risk")
    case .allowanceLeft:
      pick(
        "允许停机时间剩余低于此比例, 而全年余下时间尚多, 即预警",
        "below this share of the year's allowance of downtime, with much of the year left: at risk")
    case .yearLeft:
      pick("全年余下时间高于此比例时, 停机余量才预警", "how much of the year has to be to come for that warning")
    case .expectedPayments:
      pick(
        "成本指标预计还要支付的万元; 与已付之和超限额即预警",
        "wan yuan still to be paid on cost rows; with what is paid above the cap: at risk")
    case .yearBudget:
      pick(
        "调整后的全年预算 (万元), 算执行率; 未设则用年初预算数",
        "the adjusted budget for the execution rate; not set: the initial one")
    case .department:
      pick("官方表格表头的主管部门", "the department in charge, in the head of the official forms")
    case .implementer:
      pick("官方表格表头的实施单位", "the implementing unit, in the head of the official forms")
    case .overachievement:
      pick(
        "数量达到目标的多少倍即须说明偏差", "from how many times its target a quantity wants an explanation")
    case .reverseFormula:
      pick(
        "≤ 指标超出目标时如何得分: 递减或按比例", "what a figure above a ≤ target still earns: linear or quotient")
    case .weights:
      pick(
        "各指标的分值, 合计 90 (另有执行率 10); 未设则按组均分",
        "the weight of every row, 90 in all beside execution's 10; not set: shared by groups")
    case .timeZone:
      pick(
        "当地时间与 UTC 之差 (北京时间 +8); 下次启动起生效",
        "how far local time is ahead of UTC (China: +8); holds from the next start on")
    case .dailyBackups:
      pick(
        "每天第一次使用时, 在数据库旁的 backups 文件夹里自动备份",
        "a backup in the folder backups beside the database, at each day's first use")
    case .backupDays:
      pick("保留最近多少天的自动备份", "of how many days the automatic backups are kept")
    case .backupWeeks:
      pick("另保留最近多少周每周最后一份", "for how many weeks the last one of the week is kept too")
    case .backupMonths:
      pick("另保留最近多少个月每月最后一份", "for how many months the last one of the month is kept too")
    }
  }

  /// Where the rule comes from: a table, a form, or the unit's own decision.
  public func source(_ name: SettingName) -> String {
    switch name {
    case .serviceTime:
      pick("本单位的运维合同; 目标表未写明", "the unit's own contract; the table names none")
    case .responseLimit:
      pick("19-5 写明 24 小时; 19-4 未写明", "19-5 promises 24 hours; 19-4 names no limit")
    case .slowestDecides: pick("本单位; 目标表未写明", "the unit's own; the table does not say")
    case .countsFairly: pick("本单位的调查办法", "the unit's own way of surveying")
    case .dueForReplacement: pick("本单位的设备台账", "the unit's own inventory")
    case .dueDays:
      pick("目标表的完成时间 20-7、21-6", "the tables' completion dates, rows 20-7 and 21-6")
    case .warningDays, .allowanceLeft, .yearLeft:
      pick("本程序的约定, 本单位可改", "a convention of this program, the unit's to change")
    case .expectedPayments:
      pick("绩效运行监控表: 全年预计执行数", "monitoring form (绩效运行监控表): 全年预计执行数")
    case .yearBudget:
      pick("项目支出绩效自评表: 全年预算数", "self-evaluation form (绩效自评表): 全年预算数")
    case .department, .implementer:
      pick("两张官方表格的表头", "the head of both official forms")
    case .overachievement:
      pick("项目支出绩效自评表: 偏差原因分析", "self-evaluation form (绩效自评表): 偏差原因分析")
    case .reverseFormula:
      pick("官方两种公式并用", "both formulas are in official use")
    case .weights:
      pick("项目支出绩效自评表: 分值", "self-evaluation form (绩效自评表): 分值")
    case .timeZone: pick("本单位", "the unit's own")
    case .dailyBackups, .backupDays, .backupWeeks, .backupMonths:
      pick("本程序的约定, 本单位可改", "a convention of this program, the unit's to change")
    }
  }

  /// How a value is written, with an example.
  public func form(_ name: SettingName) -> String {
    switch name.form {
    case .serviceTime:
      pick(
        "7x24, 或如 1-5 8:00-18:00; 假日 10-1~10-8; 调休 9-28",
        "7x24, or like 1-5 8:00-18:00; holidays 10-1~10-8; makeup 9-28")
    case .minutes: pick("时长, 如 24h 或 90m", "a length of time such as 24h or 90m")
    case .yesNo: pick("是或否", "yes or no")
    case .count(let range):
      name == .dueForReplacement
        ? pick("整数, 如 60", "a whole number such as 60") : whole(range)
    case .percent(let range): whole(range) + " (%)"
    case .times(let range):
      pick(
        "\(range.lowerBound) 到 \(range.upperBound) 的倍数, 如 1.3",
        "a number from \(range.lowerBound) to \(range.upperBound) such as 1.3")
    case .money: words.form(ReadingForm.tenThousandYuan)
    case .days: pick("指标=日期, 如 20-1=10-31; 无", "indicator=day, such as 20-1=10-31; none")
    case .payments:
      pick("指标=万元, 如 19-6=3.2, 19-7=1; 无", "indicator=wan yuan, such as 19-6=3.2, 19-7=1; none")
    case .weights:
      pick(
        "指标=分值, 每行都写, 如 19-1=10, 19-2=8.34", "row=points for every row, such as 19-1=10, 19-2=8.34")
    case .text: pick("文字", "any words")
    case .choice: pick("linear (递减) 或 quotient (比例)", "linear or quotient")
    case .offset: pick("如 +8 或 +05:30", "such as +8 or +05:30")
    }
  }

  private func whole(_ range: ClosedRange<Int>) -> String {
    pick(
      "\(range.lowerBound) 到 \(range.upperBound) 的整数",
      "a whole number from \(range.lowerBound) to \(range.upperBound)")
  }

  /// What is wrong with a value, and what to do.
  public func fault(_ fault: SettingFault) -> String {
    switch fault {
    case .unreadable(let name):
      pick("无法识别; 应写作 \(form(name))", "cannot be read; enter \(form(name))")
    case .outOfRange(let name, let range):
      switch name.form {
      case .minutes:
        pick(
          "不能超过 \(range.upperBound / 1440) 天", "cannot be more than \(range.upperBound / 1440) days"
        )
      default:
        pick(
          "须在 \(range.lowerBound) 与 \(range.upperBound) 之间",
          "must lie between \(range.lowerBound) and \(range.upperBound)")
      }
    case .tooLong:
      pick(
        "最多 \(SettingForm.textLimit) 个字符, 请缩短",
        "at most \(SettingForm.textLimit) characters, please shorten")
    case .unitAlone:
      pick("只能为全部项目设置, 请去掉项目", "is set for all projects at once; name no project")
    case .projectNeeded:
      pick("各项目各有其值, 请指明项目", "differs from project to project; name one")
    case .notUsed(_, let project):
      pick("项目 \(project) 没有用得上它的指标", "no indicator of project \(project) depends on it")
    case .notByIndicator:
      pick("不分指标, 请去掉指标", "is not set by indicator; name none")
    case .noSuchIndicator(let id):
      pick("该项目没有指标 \(id)", "the project has no indicator \(id)")
    case .noQuantity(let id):
      pick("\(id) 不是数量指标, 期限不能另设", "\(id) is no quantity; its day is the table's")
    case .noCap(let id): pick("\(id) 不是成本指标", "\(id) is no cost row")
    case .wrongSum(let sum):
      pick(
        "各指标分值合计须为 \(Weights.indicators) (另有预算执行率 \(Weights.execution)), 现为 \(sum)",
        "the rows must add up to \(Weights.indicators) beside execution's \(Weights.execution), not \(sum)"
      )
    case .noWeight(let id): pick("缺 \(id) 的分值", "\(id) has no weight")
    case .outsideYear(let id, let year):
      pick("\(id) 的期限须在 \(year) 年内", "the due day of \(id) must lie in \(year)")
    }
  }
}
