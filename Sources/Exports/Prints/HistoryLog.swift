public import Core
import PlainText
public import Words

/// The history as `jixiao log` prints it, line by line: what is written is never held as a whole.
///
///     head + entry + … + entry + tail
public struct HistoryLog: Sendable {
  /// Raw values are the words of `--format`.
  public enum Format: String, Sendable {
    case text, json, csv
  }

  private let format: Format
  private let words: Words

  public init(_ format: Format, _ words: Words) {
    (self.format, self.words) = (format, words)
  }

  /// What stands before the first line.
  public var head: String {
    switch format {
    case .text: ""
    case .json: "{\n  \"entries\": ["
    case .csv: "\u{FEFF}" + csv(columns.map { .text($0) })
    }
  }

  /// One line of the history.
  ///
  /// - Parameter isFirst: whether nothing stands before it.
  public func written(_ entry: HistoryEntry, isFirst: Bool) -> String {
    switch format {
    case .text: text(entry)
    case .json: (isFirst ? "\n    " : ",\n    ") + json(entry).written(indent: 2)
    case .csv: csv(cells(entry))
    }
  }

  /// What stands after the last line: where the whole history ends.
  public func tail(_ head: HistoryHead, isEmpty: Bool) -> String {
    switch format {
    case .text: "\(words.history.head): \(words.history.head(head))\n"
    case .json:
      (isEmpty ? "" : "\n  ") + "],\n  \"head\": \"\(head.hash)\",\n"
        + "  \"historyEntries\": \(head.count)\n}\n"
    case .csv: ""
    }
  }
}

// MARK: Text

extension HistoryLog {
  private func text(_ entry: HistoryEntry) -> String {
    let history = words.history
    var parts = [
      "\(entry.number)", "\(entry.entry.at)", entry.entry.person, history.deed(entry.what),
      history.summary(entry),
    ]
    if !entry.why.isEmpty { parts.append("\(history.why): \(entry.why)") }
    let origin = history.origin(entry.origin)
    if !origin.isEmpty { parts.append("(\(origin))") }
    parts.append("[\(entry.hash.prefix(16))]")
    return parts.joined(separator: "  ").sanitised + "\n"
  }
}

// MARK: JSON

extension HistoryLog {
  private func json(_ entry: HistoryEntry) -> JSONValue {
    let (name, id): (String, JSONValue) =
      switch entry.subject {
      case .fact(let id): ("fact", .number(id.number))
      case .setting(let name): ("setting", .text(name.sanitised))
      case .form(let place): ("form", .text(place.key))
      case .database: ("database", .text("database"))
      case .role(let holder): ("role", .text(holder.sanitised))
      case .lock: ("lock", .text("period"))
      case .review(let day): ("review", .text("\(day)"))
      case .export(let form, let year): ("export", .text("\(year):\(form)"))
      }
    var members: [(name: String, value: JSONValue?)] = []
    members.append(("number", .number(entry.number)))
    members.append(("at", .text("\(entry.entry.at)")))
    members.append(("person", .text(entry.entry.person.sanitised)))
    members.append(("what", .text("\(entry.what)")))
    members.append(("project", entry.project == 0 ? nil : .number(entry.project)))
    members.append((name, id))
    members.append(("kind", entry.factContent.map { .text($0.kind.rawValue) }))
    members.append(("replaced", entry.replaced.map { .number($0.number) }))
    members.append(("before", entry.before.map { json($0) }))
    members.append(("after", entry.after.map { json($0) }))
    members.append(("why", .text(entry.why.sanitised)))
    members.append(("claimedAddress", optional(entry.origin.address)))
    members.append(("claimedSudoUser", optional(entry.origin.sudoUser)))
    members.append(("terminal", optional(entry.origin.terminal)))
    members.append(("hash", .text(entry.hash)))
    return .object(members)
  }

  private func json(_ content: HistoryEntry.Content) -> JSONValue {
    switch content {
    case .fact(let content):
      .object(content.fields.map { ($0.field.rawValue, .text($0.text.sanitised)) })
    case .text(let text): .text(text.sanitised)
    case .handed(let form):
      .object([
        ("asOf", .text("\(form.asOf)")), ("files", .list(form.files.map { .text($0.sanitised) })),
        (
          "cells",
          .object(form.cells.map { ($0.place.key, JSONValue?.some(.text($0.text.sanitised))) })
        ),
      ])
    }
  }

  private func optional(_ text: String) -> JSONValue? {
    text.isEmpty ? nil : .text(text.sanitised)
  }
}

// MARK: CSV

extension HistoryLog {
  private var columns: [String] {
    let history = words.history
    return [
      history.number, history.at, history.person, history.what, history.project, history.subject,
      history.kind, history.replaced, history.before, history.after, history.why,
      history.address, history.sudoUser, history.terminal, history.hash,
    ]
  }

  private func cells(_ entry: HistoryEntry) -> [CSVCell] {
    let subject: CSVCell =
      switch entry.subject {
      case .fact(let id): .number("\(id)")
      case .setting(let name): .text(name)
      case .role, .lock, .review: .text(words.history.subject(entry))
      case .form(let place): .text(words.formEntries.place(place))
      case .database, .export: .text(words.history.subject(entry))
      }
    return [
      .number("\(entry.number)"), .text("\(entry.entry.at)"), .text(entry.entry.person),
      .text(words.history.deed(entry.what)),
      .number(entry.project == 0 ? "" : "\(entry.project)"), subject,
      .text(entry.factContent.map { words.kind($0.kind) } ?? ""),
      .number(entry.replaced.map { "\($0)" } ?? ""), .text(fields(entry) { $0.before }),
      .text(fields(entry) { $0.after }), .text(entry.why), .text(entry.origin.address),
      .text(entry.origin.sudoUser), .text(entry.origin.terminal), .text(entry.hash),
    ]
  }

  /// One side of the change: `日期 2025-05-06; 数量 10`.
  private func fields(
    _ entry: HistoryEntry, _ side: (HistoryEntry.FieldChange) -> String?
  ) -> String {
    entry.fields.compactMap { field in
      side(field).map { text in
        let shown = words.history.text(field.field, text)
        return field.field.map { "\(words.label($0)) \(shown)" } ?? shown
      }
    }.joined(separator: "; ")
  }

  private func csv(_ cells: [CSVCell]) -> String {
    cells.map(\.written).joined(separator: ",") + "\r\n"
  }
}
