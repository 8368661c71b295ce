import Foundation
import Terminal
import Testing

@testable import Console

/// A screen as it was read and approved by a person, kept as text beside the tests.
///
/// With `JIXIAO_RECORD=1` in the environment the screens are written instead of compared, and the
/// run fails, so that a recording never passes for a test.
struct Golden {
  let name: String

  private var file: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens/\(name).txt")
  }

  private static let isRecording = ProcessInfo.processInfo.environment["JIXIAO_RECORD"] == "1"

  /// Compares a session's screen and its cursor with the approved ones.
  func check(_ session: Session, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let (grid, cursor) = session.console.draw()
    let place = cursor.map { "cursor \($0.y):\($0.x)" } ?? "no cursor"
    let drawn = "\(grid.snapshot)\n\(place)\n"
    if Golden.isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try drawn.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let approved = try String(contentsOf: file, encoding: .utf8)
    guard drawn != approved else { return }
    Issue.record(
      "\(name) differs: \(difference(drawn, approved))\n\(drawn)", sourceLocation: sourceLocation)
  }

  /// The first line that differs, as drawn and as approved.
  private func difference(_ drawn: String, _ approved: String) -> String {
    let pairs = zip(lines(drawn), lines(approved))
    guard let (is_, was) = pairs.first(where: { $0 != $1 }) else { return "one has more lines" }
    return "\n  drawn    \(is_)\n  approved \(was)"
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
