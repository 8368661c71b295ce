public import Core

/// One fact of the demonstration, as if a clerk had entered it.
public struct DemoFact: Hashable, Sendable {
  /// The number of the project that the fact belongs to.
  public let project: Int
  public let content: FactContent
  public let entry: Entry
}

/// A row of the demonstration's tables that makes no fact.
public struct DemoFault: Error, Hashable, Sendable {
  public let row: String
}

/// A plausible year 2025 for the shipped projects, the same at every call.
///
/// It tells a story that shows every status as of 2025-07-31: the platform was down too long and
/// one repair waited too long (missed), the tender was late (missed), the uniforms are still
/// coming (in progress), hardware upkeep lags behind (at risk), the equipment is there (met), and
/// the surveys are yet to come (no data). By the year's end the platform has recovered.
public enum DemoYear {
  /// The facts in the order in which two clerks, wang.fang and li.qiang, entered them; the last
  /// ones in January 2026.
  public static func facts() throws(DemoFault) -> [DemoFact] {
    var facts: [DemoFact] = []
    let tables = [
      outages, deliveries, acceptances, checks, surveys, payments, milestones, guidePrices,
      readings, tickets,
    ]
    for table in tables {
      for row in table.split(separator: "\n") { facts.append(try fact(String(row))) }
    }
    for row in try monthlyRows() { facts.append(try fact(row)) }
    return facts.enumerated()
      .sorted { ($0.element.entry.at, $0.offset) < ($1.element.entry.at, $1.offset) }
      .map(\.element)
  }

  /// A row is: moment of entry, person, project, kind, and then the kind's fields in the order of
  /// `FactKind.fields` and in their canonical texts; an empty cell is a field not stated.
  static func fact(_ row: String) throws(DemoFault) -> DemoFact {
    let cells = row.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimmed }
    guard cells.count > 4, let at = Moment(parsing: cells[0]), let project = Int(cells[2]),
      let kind = FactKind(rawValue: cells[3]), cells.count == 4 + kind.fields.count
    else { throw DemoFault(row: row) }
    let texts = zip(kind.fields, cells.dropFirst(4)).filter { !$1.isEmpty }
      .map { FieldText($0, $1) }
    do throws(MalformedFact) {
      return DemoFact(
        project: project, content: try FactContent(kind: kind, fields: texts),
        entry: Entry(person: cells[1], at: at))
    } catch {
      throw DemoFault(row: row)
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
