public import Core
public import Reports

// What the prompt, the help and the notice line say.

/// What a prompt asks.
public enum Question: Equatable, Sendable {
  case exportPath
  case overwrite(paths: [String])
  case voidReason
  case find
  case filter
  case compareDay
  case palette
  case historyWord
  case historySince
  /// Where an official form goes, and how much it lacks.
  case formFile(isDraft: Bool, gaps: Int)
  /// What stands in a place of an official form.
  case entry(FormPlace)
  case reviewRemark
  case lockReason(PeriodLock)
}

extension Words {
  public func question(_ question: Question) -> String {
    switch question {
    case .exportPath: notices.fileName + ":"
    case .overwrite(let paths): notices.confirmReplacing(paths) + " (y/n)"
    case .voidReason: notices.whyVoiding
    case .find: pick("查找:", "find:")
    case .filter: pick("筛选:", "filter:")
    case .compareDay: pick("与哪一天比较:", "compare with the day:")
    case .palette: ":"
    case .historyWord: pick("历史中含:", "history with:")
    case .historySince: pick("历史自何日起:", "history since:")
    case .formFile(let isDraft, let gaps): formScreen.fileQuestion(isDraft: isDraft, gaps: gaps)
    case .entry(let place): formEntries.question(place)
    case .reviewRemark: roles.remark
    case .lockReason(let lock):
      pick("\(lock.through) 及以前已锁定, 原因:", "locked through \(lock.through); why:")
    }
  }

  /// What one could type at an empty prompt.
  public func example(_ question: Question) -> String {
    switch question {
    case .exportPath:
      pick(
        ".txt .md .csv .json .html 或 .xlsx, 可写多个",
        ".txt, .md, .csv, .json, .html or .xlsx; several at once")
    case .overwrite: ""
    case .voidReason: pick("原因写入历史, 不能空着", "the reason is kept; it cannot be empty")
    case .find: pick("编号或名称, 如 19-3", "an id or a part of a name, such as 19-3")
    case .filter:
      pick(
        "如 夏装 人:li 2025-03..2025-05; 文字须全部含有", "such as 夏装 person:li 2025-03..2025-05")
    case .compareDay: pick("如 2025-06-30", "such as 2025-06-30")
    case .historyWord: pick("人、事、原因中的字词; 空着则全部", "a part of who, what or why; empty: all")
    case .historySince: pick("如 2025-07-01; 空着则全部", "such as 2025-07-01; empty: all")
    case .formFile: example(.exportPath)
    case .entry(let place): formEntries.example(place)
    case .reviewRemark: roles.remarkExample
    case .lockReason: roles.reasonExample
    case .palette:
      pick(
        "如 as-of 6-30 / add outage / export 汇总.md / backup 备份.db / quit",
        "such as as-of 6-30, add outage, export summary.md, backup copy.db, quit")
    }
  }

  /// A key's name as the footer and the help show it.
  public func keyName(_ name: String) -> String {
    switch name {
    case "Enter": pick("回车", "Enter")
    case "Space": pick("空格", "Space")
    case "Up": pick("上", "Up")
    case "Down": pick("下", "Down")
    case "Left": pick("左", "Left")
    case "Right": pick("右", "Right")
    default: name
    }
  }

  /// The lines a window shows that is too small for anything else.
  public func tooSmall(width: Int, height: Int, neededWidth: Int, neededHeight: Int) -> [String] {
    [
      pick("窗口太小", "too small"),
      "\(width)x\(height) < \(neededWidth)x\(neededHeight)",
    ]
  }

  /// What a save did: the deed, and each of the figures it changed.
  public func saved(
    _ deed: Deed, _ kind: FactKind, _ fact: FactID, _ changes: [RowChange], marks: Marks
  ) -> [String] {
    let what =
      switch deed {
      case .added: notices.saved(kind, fact)
      case .corrected: notices.corrected(kind, fact)
      case .voided: notices.voided(kind)
      }
    return said(what, changes, marks: marks)
  }

  /// What a change of a setting did, and each of the figures it changed.
  public func set(
    _ name: SettingName, _ text: String?, project: Int, _ changes: [RowChange],
    _ totals: [PointsChange], marks: Marks
  ) -> [String] {
    said(settings.saved(name, text, project: project), changes, totals, marks: marks)
  }

  /// What was written into an official form, and what that changed.
  public func written(
    _ place: FormPlace, _ text: String?, _ changes: [RowChange], _ totals: [PointsChange],
    marks: Marks
  ) -> [String] {
    let what = formEntries.saved(place, text)
    return changes.isEmpty && totals.isEmpty
      ? [what] : said(what, changes, totals, marks: marks)
  }

  /// What an undoing or redoing did, and each of the figures it changed.
  public func reversed(
    _ entries: [HistoryEntry], _ changes: [RowChange], marks: Marks
  ) -> [String] {
    said(notices.reversed(entries), changes, marks: marks)
  }

  private func said(
    _ what: String, _ changes: [RowChange], _ totals: [PointsChange] = [], marks: Marks
  ) -> [String] {
    var parts = changes.map { screens.preview($0, marks: marks) }
    parts += totals.map { scores.change($0, marks: marks) }
    if parts.isEmpty { parts = [notices.noFigureChanges] }
    return ["\(what):"] + parts.dropLast().map { $0 + ";" } + parts.suffix(1)
  }

  public func draftKept(_ kind: FactKind) -> String {
    pick(
      "未保存的\(self.kind(kind))已留着, 再打开时还在", "the unsaved \(self.kind(kind)) is kept for next time")
  }

  public func noLongerCounts(_ fact: FactID) -> String {
    pick("登记 #\(fact) 已不再计入, 不能再改", "entry #\(fact) counts no more and cannot be changed")
  }

  public func unknownWord(_ text: String) -> String {
    pick("不认识命令 \(text); 按 ? 看可用的键和命令", "no such command: \(text); ? lists what works here")
  }

  public func notFound(_ text: String) -> String { "\(notices.nothingFound): \(text)" }
}

/// What was done to a fact.
public enum Deed: Equatable, Sendable {
  case added, corrected, voided
}
