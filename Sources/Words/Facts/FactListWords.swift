public import Core
public import Intake
public import Reports

// What lists of facts say.

extension Words {
  public var lists: FactListWords { FactListWords(words: self) }

  /// Whether a fact holds every one of the words, in what a list shows of it.
  public func holds(_ record: FactRecord, _ words: [String]) -> Bool {
    guard !words.isEmpty else { return true }
    let text = lists.searchText(record)
    return words.allSatisfy { word in
      word.hasPrefix("#") ? word == "#\(record.fact.id)" : text.contains(word.lowercased())
    }
  }
}

public struct FactListWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  /// The fact's names and its amounts, as two columns show them.
  public func cells(_ content: FactContent) -> (what: String, amounts: String) {
    var (what, amounts) = ([String](), [String]())
    for text in content.fields {
      let shown = words.shown(text)
      switch text.field {
      case .day, .through: break
      case .from, .reported: amounts.append(String(text.text.suffix(5)))
      case .to, .responded: amounts.append("\(arrow) \(briefEnd(text.text, content.day))")
      case .planned: if text.text == "yes" { what.append(words.label(.planned)) }
      case .service, .log, .category, .item, .device, .cause, .indicator, .asset:
        what.append(shown)
      case .project, .year: break
      case .source: if text.text != FundSource.fiscal.rawValue { what.append(shown) }
      case .value: amounts.append(shown)
      default: if text.text != "0" { amounts.append("\(words.label(text.field)) \(shown)") }
      }
    }
    return (what.joined(separator: " "), amounts.joined(separator: " "))
  }

  private var arrow: String { (words.isASCII ? Marks.ascii : .unicode).arrow }

  /// A moment without its day where that is the day of the beginning.
  private func briefEnd(_ moment: String, _ day: Day) -> String {
    moment.hasPrefix("\(day) ") ? String(moment.suffix(5)) : String(moment.dropFirst(5))
  }

  /// All that a search looks at, in small letters.
  func searchText(_ record: FactRecord) -> String {
    let content = record.fact.content
    var parts = [words.kind(content.kind), record.fact.entry.person, record.why]
    for text in content.fields {
      parts.append(words.shown(text))
      parts.append(text.text)
    }
    return parts.joined(separator: " ").lowercased()
  }

  /// What became of a fact, in short; empty while it counts.
  public func mark(_ state: FactRecord.State) -> String {
    switch state {
    case .live: ""
    case .superseded(let next, _, let why): pick("[更正为 #\(next): \(why)]", "[now #\(next): \(why)]")
    case .voided(_, let why): pick("[作废: \(why)]", "[void: \(why)]")
    }
  }

  /// Everything that a list's row leaves out: who and when, what it replaced, what became of it.
  public func story(_ record: FactRecord) -> String {
    let entry = record.fact.entry
    var parts = [pick("\(entry.person) 登记于 \(entry.at)", "entered by \(entry.person) \(entry.at)")]
    if let old = record.supersedes {
      let why = record.why.isEmpty ? "" : ": \(record.why)"
      parts.append(pick("更正 #\(old)\(why)", "in place of #\(old)\(why)"))
    }
    switch record.state {
    case .live: break
    case .superseded(let next, let entry, let why):
      parts.append(
        pick(
          "\(entry.person) 于 \(entry.at) 更正为 #\(next): \(why)",
          "corrected by \(entry.person) \(entry.at) as #\(next): \(why)"))
    case .voided(let entry, let why):
      parts.append(
        pick(
          "\(entry.person) 于 \(entry.at) 作废: \(why)",
          "voided by \(entry.person) \(entry.at): \(why)"))
    }
    return parts.joined(separator: "; ")
  }

  /// What the figures would be without the selected fact; nil while that is being counted.
  public func without(_ changes: [RowChange]?, marks: Marks) -> String {
    let lead = pick("若作废:", "without it:")
    guard let changes else { return "\(lead) ..." }
    guard !changes.isEmpty else { return "\(lead) \(words.notices.noFigureChanges)" }
    return "\(lead) "
      + changes.map { words.screens.preview($0, marks: marks) }.joined(separator: "; ")
  }
}

// MARK: Headings

extension FactListWords {
  /// How many rows there are, `10,000+` where counting stopped.
  public func count(_ count: Int, limit: Int) -> String {
    count >= limit ? "\(grouped(limit))+" : grouped(count)
  }

  private func grouped(_ number: Int) -> String {
    number < 1000
      ? "\(number)" : grouped(number / 1000) + "," + String("\(number % 1000 + 1000)".dropFirst())
  }

  public var everyKind: String { pick("全部", "all") }
  public var number: String { pick("编号", "no.") }
  public var kindHead: String { pick("种类", "kind") }
  public var what: String { pick("内容", "what") }
  public var amounts: String { pick("数量与时间", "amounts and times") }
  public var entered: String { pick("登记时间", "entered") }
  public var none: String { pick("没有符合的登记", "nothing matches") }

  public func order(_ order: FactOrder) -> String {
    switch order {
    case .day: pick("按日期", "by day")
    case .entry: pick("按登记先后", "by order of entry")
    case .person: pick("按登记人", "by person")
    }
  }

  /// What the filter was understood as; where there is none, how one is written.
  public func filter(_ filter: FactFilter) -> String {
    guard !filter.isEmpty else {
      return pick(
        "/ 筛选: 夏装 人:li 2025-03..2025-05", "/ filters: 夏装 person:li 2025-03..2025-05")
    }
    var parts = filter.words.map { pick("含 '\($0)'", "has '\($0)'") }
    if let person = filter.person {
      parts.append(pick("登记人含 '\(person)'", "person has '\(person)'"))
    }
    if let days = filter.days {
      parts.append(
        pick(
          "\(days.lowerBound) 至 \(days.upperBound)", "\(days.lowerBound) to \(days.upperBound)"))
    }
    return parts.joined(separator: words.dot)
  }

  /// The title of the list behind an indicator or of a project.
  public func title(_ name: String) -> String {
    pick("登记\(words.dot)\(name)", "Entries\(words.dot)\(name)")
  }

  /// The heading of the facts behind a figure; nil while they are being read.
  public func heading(_ count: Int?, hasMore: Bool) -> String {
    switch count {
    case nil: "\(words.screens.facts): \(words.notices.loading)"
    case 0: "\(words.screens.facts): \(words.screens.noFacts)"
    case .some(let count): "\(words.screens.facts) \(grouped(count))\(hasMore ? "+" : "")"
    }
  }
}

extension FactListWords {
  /// The heading of a list that is narrowed to the late tickets.
  public func lateHeading(_ count: Int) -> String {
    pick("超时的报修 \(grouped(count))", "late tickets \(grouped(count))")
  }
}

// MARK: A table that was pasted

extension FactListWords {
  public func tableTitle(_ kind: FactKind, rows: Int?) -> String {
    let title = pick("粘贴的\(words.kind(kind))", "Pasted: \(words.kind(kind))")
    return rows.map { "\(title)\(words.dot)\(pick("\($0) 行", counted($0, "row", "rows")))" }
      ?? title
  }

  /// What Enter will do with the rows.
  public func tableVerdict(rows: Int, faults: Int, isKnown: Bool) -> String {
    if isKnown { return words.alreadyAdded(rows) }
    guard faults == 0 else {
      return pick(
        "\(faults) 处有误, 一条也不能登记。请在表格里改好再粘贴。",
        "\(counted(faults, "fault", "faults")): nothing can be entered. Mend the sheet and paste again."
      )
    }
    return pick(
      "没有错误。回车登记全部 \(rows) 行。", "No fault. Enter saves all \(counted(rows, "row", "rows")).")
  }

  public var tooManyToPreview: String {
    pick("行数较多, 指标的变化在保存后说明。", "Too many rows to count ahead; the figures are told after saving.")
  }

  /// The rows were saved, with the figures they changed; nil if they had been before.
  public func tableSaved(_ count: Int, _ changes: [RowChange]?, marks: Marks) -> [String] {
    guard let changes else { return [words.alreadyAdded(count)] }
    let figures = changes.map { words.screens.preview($0, marks: marks) }
    return ["\(words.added(count)):"]
      + (figures.isEmpty ? [words.notices.noFigureChanges] : figures)
  }

  /// Pasted text that is more than can be taken.
  public func pasteTooLong(_ limit: Int) -> String {
    pick(
      "粘贴的内容超过 \(limit) 个字符, 请存成 CSV 用 jixiao add --csv 登记。",
      "More than \(limit) characters were pasted; save them as CSV and use jixiao add --csv.")
  }
}
