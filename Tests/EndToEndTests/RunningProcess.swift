import Foundation
import Glibc
import Testing

/// A process that the tests did not start themselves, such as the program in a terminal.
struct RunningProcess {
  let id: pid_t

  func signal(_ number: Int32) {
    kill(id, number)
  }

  /// Waits until the process is gone; one that nobody has waited for yet counts as gone.
  func waitUntilGone(at place: SourceLocation = #_sourceLocation) throws {
    try wait(for: "process \(id) to end", at: place) { isRunning ? nil : () }
  }

  var isRunning: Bool {
    guard let state = fields?.first else { return false }
    return state != "Z" && state != "X"
  }

  /// The paths of the files that the process has open.
  var openFiles: [String] {
    let folder = "/proc/\(id)/fd"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap {
      try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\($0)")
    }
  }

  /// The process group that has the process's terminal in the foreground; nil without a terminal.
  var foregroundGroup: pid_t? {
    guard let fields, fields.count > 5, let group = pid_t(fields[5]), group > 0 else { return nil }
    return group
  }

  /// The fields of `/proc/ID/stat` (proc(5)) that follow the name, which may hold anything:
  /// state, parent, group, session, terminal, the terminal's foreground group, ….
  private var fields: [Substring]? {
    guard let stat = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8),
      let name = stat.lastIndex(of: ")")
    else { return nil }
    return stat[stat.index(after: name)...].split(separator: " ")
  }
}
