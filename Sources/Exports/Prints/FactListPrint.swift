public import Core
import PlainText
public import Words

/// The formats in which facts are listed.
public enum FactListFormat: String, CaseIterable, Sendable {
  case text, json, csv
}

/// A list of facts as text, JSON or CSV, written a fact at a time.
///
///     var print = FactListPrint(.csv, kind: .delivery, words)
///     print.head + records.map { print.written($0) }.joined() + print.foot
public struct FactListPrint {
  private let format: FactListFormat
  /// The only kind that is listed; nil where there may be several.
  private let kind: FactKind?
  private let words: Words
  private var isFirst = true

  public init(_ format: FactListFormat, kind: FactKind?, _ words: Words) {
    (self.format, self.kind, self.words) = (format, kind, words)
  }

  /// What stands before the first fact.
  public var head: String {
    switch format {
    case .text: ""
    case .json: "["
    case .csv: "\u{FEFF}" + line(columns.map { .text($0) })
    }
  }

  /// What stands behind the last fact.
  public var foot: String {
    switch format {
    case .text: isFirst ? "\(words.lists.none)\n" : ""
    case .json: isFirst ? "]\n" : "\n]\n"
    case .csv: ""
    }
  }

  public mutating func written(_ record: FactRecord) -> String {
    defer { isFirst = false }
    return switch format {
    case .text: text(record)
    case .json: (isFirst ? "\n  " : ",\n  ") + json(record).written(indent: 1)
    case .csv: line(cells(record))
    }
  }
}

// MARK: Text

extension FactListPrint {
  private func text(_ record: FactRecord) -> String {
    let fact = record.fact
    let cells = words.lists.cells(fact.content)
    let columns = [
      "#\(fact.id)".padded(to: 7, .right), "\(fact.content.day)",
      words.kind(fact.content.kind).sanitised.padded(to: words.language == .zh ? 8 : 16),
      words.lists.mark(record.state).sanitised, cells.what.sanitised, cells.amounts.sanitised,
      "(\(fact.entry.person.sanitised) \(fact.entry.at))",
    ]
    return columns.filter { !$0.isEmpty }.joined(separator: " ") + "\n"
  }
}

// MARK: JSON

extension FactListPrint {
  private func json(_ record: FactRecord) -> JSONValue {
    let fact = record.fact
    let end = StateText(record.state)
    let fields = fact.content.fields.map {
      ($0.field.rawValue, JSONValue?.some(.text($0.text.sanitised)))
    }
    return .object([
      ("fact", .number(fact.id.number)), ("project", .number(fact.project)),
      ("kind", .text(fact.content.kind.rawValue)), ("day", .text("\(fact.content.day)")),
      ("fields", .object(fields)),
      ("person", .text(fact.entry.person.sanitised)), ("entered", .text("\(fact.entry.at)")),
      ("supersedes", record.supersedes.map { .number($0.number) }),
      ("why", record.why.isEmpty ? nil : .text(record.why.sanitised)),
      ("state", .text(end.state)), ("supersededBy", end.next.map { .number($0.number) }),
      ("changedBy", end.entry.map { .text($0.person.sanitised) }),
      ("changedAt", end.entry.map { .text("\($0.at)") }),
      ("changedWhy", end.entry == nil ? nil : .text(end.why.sanitised)),
    ])
  }
}

// MARK: CSV

extension FactListPrint {
  private var fields: [FactField] {
    kind?.fields ?? FactField.allCases
  }

  private var columns: [String] {
    ["fact", "project", "kind"] + fields.map(\.rawValue)
      + [
        "person", "entered", "supersedes", "why", "state", "superseded-by", "changed-by",
        "changed-at", "changed-why",
      ]
  }

  private func cells(_ record: FactRecord) -> [CSVCell] {
    let fact = record.fact
    let texts = Dictionary(
      fact.content.fields.map { ($0.field, $0.text) }, uniquingKeysWith: { first, _ in first })
    let end = StateText(record.state)
    let head: [CSVCell] = [
      .number("\(fact.id)"), .number("\(fact.project)"), .text(fact.content.kind.rawValue),
    ]
    return head + fields.map { .text(texts[$0] ?? "") }
      + [
        .text(fact.entry.person), .text("\(fact.entry.at)"),
        .number(record.supersedes.map { "\($0)" } ?? ""), .text(record.why), .text(end.state),
        .number(end.next.map { "\($0)" } ?? ""), .text(end.entry?.person ?? ""),
        .text(end.entry.map { "\($0.at)" } ?? ""), .text(end.why),
      ]
  }

  private func line(_ cells: [CSVCell]) -> String {
    cells.map(\.written).joined(separator: ",") + "\r\n"
  }
}

/// What became of a fact, taken apart.
private struct StateText {
  /// `live`, `corrected` or `voided`.
  let state: String
  let next: FactID?
  let entry: Entry?
  let why: String

  init(_ state: FactRecord.State) {
    switch state {
    case .live: (self.state, next, entry, why) = ("live", nil, nil, "")
    case .superseded(let id, let entry, let why):
      (self.state, next, self.entry, self.why) = ("corrected", id, entry, why)
    case .voided(let entry, let why):
      (self.state, next, self.entry, self.why) = ("voided", nil, entry, why)
    }
  }
}
