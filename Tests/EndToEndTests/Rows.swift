import Foundation
import Testing

extension TerminalSession {
  /// Waits until a text stands on the screen, whatever the blanks between its words: a panel's
  /// row has as many as its column needs.
  func waitForRow(_ text: String, at place: SourceLocation = #_sourceLocation) throws {
    try waitForScreen("a row “\(text)”", at: place) { $0.squeezed.contains(text) }
  }

  /// Types a text into each field and presses Enter after it; the last Enter saves.
  func fill(_ texts: String...) throws {
    for text in texts {
      if !text.isEmpty { try type(text) }
      try press("Enter")
    }
  }

  /// Empties the field that the cursor is in and types another text.
  func replace(by text: String) throws {
    try press("C-u")
    try type(text)
  }

  /// Opens the console as of a day, through the palette.
  func open(asOf day: String, _ arguments: String...) throws {
    try start(arguments)
    try waitFor("19 ")
    try type(":")
    try fill("as-of \(day)")
    try waitFor(day)
  }
}

extension String {
  /// The text with single blanks.
  var squeezed: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "\n")
  }
}

/// What `status --format json` says of the indicators, by their ids.
struct PrintedStatus {
  private let indicators: [String: [String: Any]]

  init(_ outcome: Outcome) throws {
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let root = try #require(object as? [String: Any])
    let projects = try #require(root["projects"] as? [[String: Any]])
    var found: [String: [String: Any]] = [:]
    for case let row as [String: Any] in projects.flatMap({ $0["indicators"] as? [Any] ?? [] }) {
      if let id = row["id"] as? String { found[id] = row }
    }
    indicators = found
  }

  var ids: [String] { indicators.keys.sorted() }

  /// Actual and status of an indicator, in one text: `96.07 missed`.
  subscript(id: String) -> String {
    let row = indicators[id] ?? [:]
    return "\(row["actual"] as? String ?? "-") \(row["status"] as? String ?? "-")"
  }
}
