public import Core

// What the history says, on its screen, in `jixiao log`, and when it is verified.

extension Words {
  public var history: HistoryWords { HistoryWords(words: self) }
}

public struct HistoryWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  public var title: String { pick("历史", "History") }
  public var empty: String { pick("没有这样的历史", "nothing in the history fits") }
  public var loading: String { words.notices.loading }
  public var number: String { pick("序号", "line") }
  public var at: String { pick("时间", "at") }
  public var person: String { pick("操作人", "who") }
  public var what: String { pick("操作", "what") }
  public var project: String { pick("项目", "project") }
  public var subject: String { pick("对象", "about") }
  public var kind: String { pick("种类", "kind") }
  public var before: String { pick("之前", "before") }
  public var after: String { pick("之后", "after") }
  public var why: String { pick("原因", "why") }
  public var address: String { pick("自称来自", "claims to come from") }
  public var sudoUser: String { pick("自称 sudo 用户", "claims sudo user") }
  public var terminal: String { pick("终端", "terminal") }
  public var hash: String { pick("校验值", "hash") }
  public var replaced: String { pick("代替", "in place of") }
  public var value: String { pick("值", "value") }

  /// What was done, in a word.
  public func deed(_ what: HistoryEntry.What) -> String {
    switch what {
    case .added: pick("登记", "entered")
    case .corrected: pick("更正", "corrected")
    case .voided: pick("作废", "voided")
    case .undone: pick("撤销", "undone")
    case .redone: pick("恢复", "redone")
    case .set: pick("设置", "setting")
    case .exported: pick("报出", "handed in")
    case .restored: pick("整库恢复", "restored")
    case .roleSet: pick("授权", "role")
    case .lockSet: pick("锁定", "lock")
    case .reviewed: pick("审阅", "review")
    }
  }

  /// What the line is about, short: `#12 停机`.
  public func subject(_ entry: HistoryEntry) -> String {
    switch entry.subject {
    case .fact(let id):
      let kind = entry.factContent.map { words.kind($0.kind) } ?? ""
      return "#\(id) \(kind)"
    case .setting(let name): return pick("设置 \(name)", "setting \(name)")
    case .form(let place): return words.formEntries.place(place)
    case .export(let form, let year):
      let name = words.officialForms.name(form)
      return pick(
        "\(year) 项目 \(entry.project) \(name)", "\(year) project \(entry.project), \(name)")
    case .database: return pick("数据库", "database")
    case .role(let holder): return pick("角色 \(holder)", "role of \(holder)")
    case .lock: return pick("锁定期间", "locked period")
    case .review(let day):
      return pick(
        "项目 \(entry.project) 截至 \(day) 的数据", "figures of project \(entry.project) as of \(day)")
    }
  }

  /// What the line is about and what it says; where something was changed, before and after.
  public func summary(_ entry: HistoryEntry) -> String {
    if case .handed(let form) = entry.after { return words.officialForms.summary(form) }
    if case .review = entry.subject { return subject(entry) }
    let changed = entry.fields.filter { $0.before != $0.after }
    let isChange = entry.before != nil && entry.after != nil
    let shown = (isChange ? changed : entry.fields).map { field in
      guard isChange else { return stated(field.field, field.after ?? field.before) }
      let name = field.field.map { words.label($0) + " " } ?? ""
      return name + text(field.field, field.before) + " -> " + text(field.field, field.after)
    }
    return ([subject(entry)] + shown.filter { !$0.isEmpty }).joined(separator: " ")
  }

  /// A field with its label, unless it speaks for itself; empty where it says nothing.
  private func stated(_ field: FactField?, _ text: String?) -> String {
    guard let field, let text else { return text ?? "" }
    let shown = words.shown(FieldText(field, text))
    switch field {
    case .service, .log, .from, .through, .reported, .day, .category, .item, .device, .cause,
      .indicator:
      return shown
    case .planned: return text == "yes" ? words.label(field) : ""
    default: return text == "0" ? "" : "\(words.label(field)) \(shown)"
    }
  }

  /// A field's label; a single value has none of its own.
  public func label(_ field: FactField?) -> String { field.map { words.label($0) } ?? value }

  /// A field's text as a person reads it; `-` where nothing is stated.
  public func text(_ field: FactField?, _ text: String?) -> String {
    guard let text, !text.isEmpty else { return "-" }
    return field.map { words.shown(FieldText($0, text)) } ?? text
  }

  /// From where a change came, as far as is known; empty if nothing is.
  public func origin(_ origin: Origin) -> String {
    [(address, origin.address), (sudoUser, origin.sudoUser), (terminal, origin.terminal)]
      .filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }.joined(separator: "; ")
  }

  /// Everything a search looks at.
  public func searchText(_ entry: HistoryEntry) -> String {
    [
      "\(entry.number)", entry.entry.person, "\(entry.entry.at)", deed(entry.what),
      summary(entry), entry.why, entry.hash,
    ].joined(separator: " ").lowercased()
  }

  /// The title of one line shown whole.
  public func title(of entry: HistoryEntry) -> String {
    pick("历史第 \(entry.number) 条", "Line \(entry.number) of the history")
  }

  /// Which lines are shown.
  public func filter(person: String?, indicator: IndicatorID?, since: Day?, word: String) -> String
  {
    var parts: [String] = []
    if let indicator { parts.append("\(indicator)") }
    if let person { parts.append("\(self.person) \(person)") }
    if let since { parts.append(pick("自 \(since) 起", "since \(since)")) }
    if !word.isEmpty { parts.append(pick("含 \(word)", "with \(word)")) }
    return parts.joined(separator: ", ")
  }

  /// Where the history ends, as every export says it.
  public var head: String { pick("历史校验值", "History head") }

  public func head(_ head: HistoryHead) -> String {
    pick("\(head.hash) (共 \(head.count) 条)", "\(head.hash) (\(head.count) entries)")
  }
}

// MARK: Verifying

extension HistoryWords {
  /// All is as the history says.
  public func whole(_ head: HistoryHead) -> String {
    pick(
      "历史完整, 登记和合计与其一致: \(head.count) 条, 末条校验值 \(head.hash)",
      "whole, and facts and totals as it says: \(counted(head.count, "entry", "entries")), "
        + "head \(head.hash)")
  }

  public func verifying(checked: Int, of count: Int) -> String {
    pick("正在核对 \(checked)/\(count)", "verifying \(checked)/\(count)")
  }

  public var cancelled: String { pick("已停止核对", "verification stopped") }

  func fault(_ fault: HistoryFault) -> String {
    switch fault {
    case .changedLine(let number):
      pick(
        "历史第 \(number) 条与其校验值不符: 它被改动过。",
        "Line \(number) of the history does not fit its hash: it was changed.")
    case .missingLine(let number):
      pick("历史第 \(number) 条不见了。", "Line \(number) of the history is missing.")
    case .misfiledLine(let number):
      pick(
        "历史第 \(number) 条没有归在它所涉及的登记名下。",
        "Line \(number) of the history is not filed under the entries that it touches.")
    case .headNotFound(let hash):
      pick(
        "历史中没有校验值 \(hash): 末尾被删去, 或整个被改写。",
        "No line of the history has the hash \(hash): its end was cut off, or it was rewritten.")
    case .changedFact(let id, let line):
      pick(
        "登记 \(id) 与历史第 \(line) 条不符: 它被改动过。",
        "Entry \(id) is not what line \(line) of the history says: it was changed.")
    case .missingFact(let id, let line):
      pick(
        "历史第 \(line) 条所说的登记 \(id) 不见了。",
        "Entry \(id), of which line \(line) of the history tells, is gone.")
    case .unrecordedFact(let id):
      pick("登记 \(id) 在历史中没有来历。", "Entry \(id) has no line in the history.")
    case .changedSetting(let name, let line?):
      pick(
        "\(kept(name)) 与历史第 \(line) 条不符: 它被改动过。",
        "\(kept(name)) is not what line \(line) of the history says: it was changed.")
    case .changedSetting(let name, nil):
      pick(
        "\(kept(name)) 在历史中没有来历。请重新设置一次, 使其有据可查。",
        "\(kept(name)) has no line in the history. Set it again, so that it has one.")
    case .changedPieces(let id):
      pick(
        "登记 \(id) 分摊到各日的部分与它不符: 被改动过。",
        "What entry \(id) brings to its days is not what stands there: it was changed.")
    case .changedTotal(let project, let day):
      pick(
        "项目 \(project) 在 \(day) 的合计与重新计算的不符: 被改动过。",
        "A total of project \(project) on \(day) differs from a recount: it was changed.")
    }
  }

  /// What is kept under a name beside the facts, to begin a sentence.
  private func kept(_ name: String) -> String {
    FormPlace(key: name).map { words.formEntries.place($0) }
      ?? pick("设置 \(name)", "Setting \(name)")
  }
}
