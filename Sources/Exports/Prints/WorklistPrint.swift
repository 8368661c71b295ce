import Core
import PlainText
public import Reports
public import Words

/// What is due and absent, as `jixiao todo` prints it.
public struct WorklistPrint: Sendable {
  /// Raw values are the words of `--format`.
  public enum Format: String, Sendable {
    case text, json, csv
  }

  private let overview: Overview
  private let words: Words
  private var items: [WorkItem] { overview.worklist.items }

  public init(_ overview: Overview, _ words: Words) {
    (self.overview, self.words) = (overview, words)
  }

  public func written(as format: Format) -> String {
    switch format {
    case .text: text
    case .json: json.written() + "\n"
    case .csv: csv
    }
  }

  private func sentence(_ item: WorkItem) -> String {
    words.worklist.sentence(item, in: overview).sanitised
  }
}

// MARK: Text

extension WorklistPrint {
  private var text: String {
    let head = "\(words.worklist.title)  \(words.screens.asOf(overview.asOf))\n"
    guard !items.isEmpty else { return head + "\(words.worklist.nothing)\n" }
    let rows = items.map { item in
      [
        words.worklist.urgency(item.urgency), "\(item.due)", words.worklist.project(item),
        sentence(item),
      ]
    }
    let table = TextTable(rows, limits: [10, 10, 6, nil], trailing: [], total: 118)
    return head + rows.flatMap { table.lines($0) }.map { $0 + "\n" }.joined()
  }
}

// MARK: JSON

extension WorklistPrint {
  private var json: JSONValue {
    .object([
      ("asOf", .text("\(overview.asOf)")),
      ("overdue", .number(overview.worklist.overdueCount)),
      ("items", .list(items.map(json))),
    ])
  }

  private func json(_ item: WorkItem) -> JSONValue {
    .object([
      ("urgency", .text(item.urgency.rawValue)), ("due", .text("\(item.due)")),
      ("project", item.project == 0 ? nil : .number(item.project)),
      ("indicator", item.indicator.map { .text("\($0)") }),
      ("matter", .text(item.matter.name)), ("sentence", .text(sentence(item))),
      ("opens", .text(item.task.name)),
    ])
  }
}

extension WorkItem.Matter {
  /// The matter in a word that programs can rely on.
  fileprivate var name: String {
    switch self {
    case .unconfirmed: "unconfirmed"
    case .openOutage: "open-outage"
    case .waitingTicket: "waiting-ticket"
    case .noFacts: "no-facts"
    case .undone: "undone"
    case .missing: "missing"
    case .noGuidePrice: "no-guide-price"
    case .noUnitPrice: "no-unit-price"
    case .oldReading: "old-reading"
    case .unset: "unset"
    case .noteOwed: "note-owed"
    case .scoreOwed: "score-owed"
    }
  }
}

extension WorkItem.Task {
  /// The words of the command line that do it.
  fileprivate var name: String {
    switch self {
    case .enter(let kind, _): "add \(kind.rawValue)"
    case .complete(let content, _): "correct \(content.kind.rawValue)"
    case .review: "facts"
    case .set(let name, _): "settings \(name.rawValue)"
    case .write(let place): place.field == .score ? "score" : "note"
    }
  }
}

// MARK: CSV

extension WorklistPrint {
  private var csv: String {
    let columns = words.worklist
    let head = [
      columns.urgency, columns.due, columns.project, columns.indicator, columns.matter,
      columns.opens,
    ].map { CSVCell.text($0) }
    let rows = items.map { item in
      [
        CSVCell.text(words.worklist.urgency(item.urgency)), .text("\(item.due)"),
        .number(words.worklist.project(item)),
        .number(item.indicator?.rowName ?? ""),
        .text(sentence(item)), .text(words.worklist.task(item.task)),
      ]
    }
    return "\u{FEFF}"
      + ([head] + rows).map { $0.map(\.written).joined(separator: ",") + "\r\n" }.joined()
  }
}
