public import Core

/// A fact that a clerk entered wrongly, and how it was put right; no figure hangs on it.
public struct DemoMistake: Hashable, Sendable {
  public let fact: DemoFact
  /// What it was corrected to; nil if it was voided.
  public let correction: FactContent?
  public let why: String
  /// Who put it right, and when.
  public let entry: Entry
}

extension DemoYear {
  /// A correction and a void, which come on top of ``facts()``.
  public static func mistakes() throws(DemoFault) -> [DemoMistake] {
    let visit = try fact("2025-05-20 16:30|li.qiang|19|maintenance|2025-05-20|YW-051")
    let rightVisit = try fact("2025-05-21 09:05|wang.fang|19|maintenance|2025-05-20|YW-015")
    let payment = try fact(
      "2025-07-02 09:29|wang.fang|19|payment|19-7|2025-06-30|4.05|fiscal")
    guard let at = Moment(parsing: "2025-07-03 08:50") else { throw DemoFault(row: "void") }
    return [
      DemoMistake(
        fact: visit, correction: rightVisit.content, why: "资产编号录错", entry: rightVisit.entry),
      DemoMistake(
        fact: payment, correction: nil, why: "重复录入", entry: Entry(person: "li.qiang", at: at)),
    ]
  }
}
