public import Core
public import Reports

// The self-evaluation's points, their arithmetic, and what a form with them lacks.

extension Words {
  public var scores: ScoreWords { ScoreWords(words: self) }
}

public struct ScoreWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  public var weight: String { pick("分值", "Weight") }
  public var score: String { pick("得分", "Score") }
  /// The same as a label within a sentence or beside a paragraph.
  public var points: String { pick("得分", "score") }
  public var total: String { pick("总分", "Total") }
  public var note: String { pick("偏差原因分析及改进措施", "Deviation note") }
  public var execution: String { pick("预算执行率", "Budget execution") }
  /// The total stands before the year's end.
  public var provisional: String { pick("暂计", "provisional") }

  /// 评价等级.
  public func band(_ band: Band) -> String {
    switch band {
    case .excellent: pick("优", "excellent")
    case .good: pick("良", "good")
    case .fair: pick("中", "fair")
    case .poor: pick("差", "poor")
    }
  }

  /// The heading of 评价等级.
  public var grade: String { pick("等级", "Grade") }
  /// The title of a chart of all projects' totals.
  public var totals: String { pick("各项目自评总分 (满分 100)", "Score of each project, of 100") }

  /// The band, or before the year's end 暂计.
  public func standing(_ score: ProjectScore) -> String {
    score.band.map { band($0) } ?? provisional
  }

  /// `总分 91.20 优`, or before the year's end `总分 45.20 暂计`.
  public func total(_ score: ProjectScore) -> String {
    "\(total) \(score.total) \(standing(score))"
  }

  /// The total, what execution adds to it, and how many rows have no data.
  public func line(_ score: ProjectScore) -> String {
    let execution = "\(self.execution) \(score.execution.points)/\(score.execution.weight)"
    let missing = score.missing.count
    let lack = pick("缺数据 \(missing) 项", "no data: \(missing)")
    return ([total(score), execution] + (missing == 0 ? [] : [lack])).joined(separator: ", ")
  }

  /// What a panel's head says in its second line, the most important first: the total, how many
  /// rows have no data and so score 0, how many notes are owed, and what execution adds.
  public func panelParts(_ score: ProjectScore) -> [String] {
    let missing = score.missing.count
    let owed = score.notesOwed
    let soFar = pick("暂计", "so far")
    return [
      "\(total) \(score.total) \(score.band.map { band($0) } ?? soFar)",
      missing == 0 ? "" : pick("缺 \(missing)", "\(missing) missing"),
      owed == 0 ? "" : pick("欠说明 \(owed)", counted(owed, "note owed", "notes owed")),
      "\(execution) \(score.execution.points)/\(score.execution.weight)",
    ].filter { !$0.isEmpty }
  }

  /// `19 总分 45.20 → 52.70`.
  public func change(_ change: PointsChange, marks: Marks) -> String {
    pick(
      "项目 \(change.project) \(total) \(change.before) \(marks.arrow) \(change.after)",
      "total of project \(change.project): \(change.before) \(marks.arrow) \(change.after)")
  }

  /// That a note is owed, and which key writes it.
  public func noteOwed(_ duty: NoteDuty, key: String) -> String {
    pick(
      "\(self.duty(duty)), 须写\(note) (\(key))",
      "\(self.duty(duty)): a deviation note is owed (\(key))")
  }

  /// How a person sets the score of a missed row without a number.
  public func scoreOwed(_ weight: Points, key: String) -> String {
    pick("请评分, 至多 \(weight) (\(key))", "set it, at most \(weight) (\(key))")
  }

  /// `9.90/10.00`.
  public func points(_ score: Score) -> String { "\(score.points)/\(score.weight)" }

  /// How a score comes about: `9.90 = 96.07/97 × 10.00`.
  public func arithmetic(_ score: Score, _ indicator: Indicator) -> String {
    let (points, weight, times) = (score.points, score.weight, words.isASCII ? "x" : "×")
    switch score.arithmetic {
    case .full: return "\(points) = \(weight) \(times) 1"
    case .proportion(let actual, let target):
      return "\(points) = \(shown(actual, indicator))/\(target.shortestDigits) \(times) \(weight)"
    case .linear(let actual, let target):
      let (b, a) = (shown(actual, indicator), target.shortestDigits)
      return "\(points) = (1 - (\(b) - \(a))/\(a)) \(times) \(weight)"
    case .quotient(let actual, let target):
      return "\(points) = \(target.shortestDigits)/\(shown(actual, indicator)) \(times) \(weight)"
    case .nothing(let actual, let target):
      return pick(
        "\(points): \(shown(actual, indicator)) 离目标 \(target.shortestDigits) 太远",
        "\(points): \(shown(actual, indicator)) is too far from \(target.shortestDigits)")
    case .manual(let manual, let band):
      return pick(
        "\(points): 人工评分, \(attainment(band)): \(manual.reason)",
        "\(points): set by a person, \(attainment(band)): \(manual.reason)")
    case .awaitsPerson:
      return pick("\(points): 未达标, 待人工评分", "\(points): missed; a person has to set the score")
    case .pending: return pick("\(points): 尚未到期", "\(points): not due yet")
    case .noData: return pick("\(points): 无数据", "\(points): no data")
    }
  }

  private func shown(_ actual: Ratio, _ indicator: Indicator) -> String {
    "\(indicator.figure(actual))"
  }

  /// The band of what has no number.
  public func attainment(_ band: Attainment) -> String {
    switch band {
    case .reached: pick("达成预期", "as expected (80 % to 100 %)")
    case .partly: pick("部分达成", "partly (60 % to below 80 %)")
    case .failed: pick("未达成", "not reached (below 60 %)")
    }
  }

  public func duty(_ duty: NoteDuty) -> String {
    switch duty {
    case .missed: pick("未达标", "missed")
    case .belowWeight: pick("未得满分", "below its weight")
    case .overachieved: pick("超额过多", "far above its target")
    }
  }

  /// What a form lacks, and what does it.
  public func fault(_ fault: ScoreFault) -> String {
    switch fault {
    case .weights:
      pick(
        "所设分值与目标表不符, 现按默认分值; 请重设 weights",
        "the weights that are set do not fit the table; the default ones stand: set them again")
    case .nothingPaid:
      pick("没有付款登记, 也没有成本填报值: 执行率不明", "neither payments nor readings of cost rows")
    case .noData(let id): pick("\(id) 无数据, 得 0 分", "\(id) has no data and scores 0")
    case .noteOwed(let id, let duty):
      pick(
        "\(id) \(self.duty(duty)), 须写偏差原因分析及改进措施",
        "\(id) is \(self.duty(duty)): a deviation note is owed")
    case .scoreOwed(let id):
      pick("\(id) 未达标而无数值, 须人工评分", "\(id) is missed without a number: set its score")
    case .unconfirmed(let id, let day?):
      pick("\(id) 的日志只确认到 \(day)", "the log of \(id) is confirmed through \(day) only")
    case .unconfirmed(let id, nil):
      pick("\(id) 的日志没有确认", "the log of \(id) is not confirmed")
    }
  }
}
