import Core
import Testing

extension YearBook {
  /// A small year of the tests' own, which shows every status as of 2025-07-31.
  static let golden = Result { try YearBook(goldenFacts()) }

  private struct RowFault: Error {
    let row: String
  }

  /// A row is: moment of entry, person, project, kind, and the kind's fields in their order.
  private static let rows = """
    2025-01-21 10:00|wang.fang|19|outage|network|2025-01-20 09:00|2025-01-20 21:00|no|光缆中断
    2025-03-12 11:00|li.qiang|19|outage|platform|2025-03-08 18:30|2025-03-12 10:30|no|存储阵列损坏
    2025-04-18 09:00|li.qiang|19|outage|platform|2025-04-13 12:00|2025-04-17 10:00|no|数据库故障
    2025-05-20 08:30|li.qiang|19|outage|platform|2025-05-17 22:00|2025-05-18 06:00|yes|系统版本升级
    2025-05-07 15:10|li.qiang|19|repair|2025-05-06 09:00|2025-05-07 15:00|打印机
    2025-06-02 09:40|li.qiang|19|repair|2025-06-02 09:00|2025-06-02 09:30|台式计算机
    2025-05-28 16:00|wang.fang|20|delivery|2025-05-28|夏装上衣|400|400|396|8|0|128.00
    2025-07-17 10:30|li.qiang|20|delivery|2025-07-17|大檐帽|212|212|210|2|0|88.00
    2025-07-20 17:00|li.qiang|21|acceptance|2025-07-20|执法记录仪|60|60|58|40|39|59|60
    2025-07-30 09:00|li.qiang|19|reading|19-1|2025-07-30|54
    2025-07-30 09:01|li.qiang|19|reading|19-2|2025-07-30|98.1
    2025-07-30 09:02|li.qiang|19|reading|19-6|2025-07-30|15.4
    2025-07-30 09:03|li.qiang|20|reading|20-5|2025-07-30|2025-04-09
    2025-07-30 09:04|li.qiang|20|reading|20-8|2025-07-30|7.808
    2025-07-30 09:05|li.qiang|20|reading|20-9|2025-07-30|yes
    2025-07-30 09:06|li.qiang|21|reading|21-5|2025-07-30|2025-06-12
    2025-08-01 09:10|li.qiang|19|confirmation|platform|2025-07-31
    2025-08-01 09:11|li.qiang|19|confirmation|network|2025-07-31
    2025-08-01 09:12|li.qiang|19|confirmation|repairs|2025-07-31
    """

  private static func goldenFacts() throws -> [Fact] {
    try rows.split(separator: "\n").enumerated().map { index, row in
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard cells.count > 4, let at = Moment(parsing: cells[0]), let project = Int(cells[2]),
        let kind = FactKind(rawValue: cells[3])
      else { throw RowFault(row: String(row)) }
      let texts = zip(kind.fields, cells.dropFirst(4)).filter { !$1.isEmpty }
        .map { FieldText($0, $1) }
      return Fact(
        id: FactID(index + 1), project: project,
        content: try FactContent(kind: kind, fields: texts),
        entry: Entry(person: cells[1], at: at))
    }
  }
}
