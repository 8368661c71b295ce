public import Core
import Foundation

/// Reads target tables (绩效目标表) from JSON in the form of data/year2025.json.
///
/// One object holds `projects`; a project holds its head and its `indicators` in the order of the
/// table, and `extras` that stand in no row. Texts are pairs of `official` and `english`; money is in 万元; an indicator's `id` is
/// its project's number and its row.
public enum TableFile {
  /// The projects of a file, or all its faults at once.
  public static func projects(from bytes: [UInt8]) throws(TableFaults) -> [Project] {
    var reader = TableReader()
    let projects = reader.projects(from: bytes)
    guard reader.faults.isEmpty else { throw TableFaults(faults: reader.faults) }
    return projects
  }
}

/// Makes projects of records, and notes each fault with its place on the way.
private struct TableReader {
  private(set) var faults: [TableFault] = []

  private struct FileRecord: Decodable {
    let projects: [Attempt<ProjectRecord>]
  }

  mutating func projects(from bytes: [UInt8]) -> [Project] {
    var projects: [Project] = []
    do {
      let file = try JSONDecoder().decode(FileRecord.self, from: Data(bytes))
      for (index, attempt) in file.projects.enumerated() {
        if let project = project(attempt, position: index + 1) { projects.append(project) }
      }
    } catch {
      note(KeyFault(error, below: 0), at: .file)
    }
    return projects
  }

  private mutating func project(
    _ attempt: Attempt<ProjectRecord>, position: Int
  ) -> Project? {
    do throws(KeyFault) {
      let head = try attempt.result.get()
      let rows = indicators(head.indicators) { IndicatorID(project: head.number, row: $0) }
      let extras = indicators(head.extras ?? []) { IndicatorID(project: head.number, extra: $0) }
      return try head.project(indicators: rows, extras: extras)
    } catch {
      note(error, at: .project(position: position))
      return nil
    }
  }

  private mutating func indicators(
    _ rows: [Attempt<IndicatorRecord>], id: (Int) -> IndicatorID
  ) -> [Indicator] {
    var indicators: [Indicator] = []
    for (index, attempt) in rows.enumerated() {
      let id = id(index + 1)
      do throws(KeyFault) {
        indicators.append(try attempt.result.get().indicator(id))
      } catch {
        note(error, at: .indicator(id))
      }
    }
    return indicators
  }

  private mutating func note(_ fault: KeyFault, at place: TableFault.Place) {
    faults.append(TableFault(place: place, key: fault.key, problem: fault.problem))
  }
}
