public import Core
public import Reports

// How long tickets took, and which of them were late.

extension Words {
  /// The mean (where the computation does not name it), P95 and the slowest late tickets, such as
  /// `平均 5.2 h, P95 22.0 h, 超时 3 件: #12 31.5 h, #4 27.0 h (等待中), #9 24.5 h`; empty without
  /// a ticket.
  ///
  /// - Parameter key: the key that lists the late ones alone.
  public func responses(_ tickets: TicketPicture, _ row: IndicatorRow, key: String) -> String {
    guard let mean = tickets.times.mean, let slow = tickets.times.percentile(95) else { return "" }
    let namesMean = row.indicator.kind != .worstOf || row.judgement.basis == nil
    let hours = { (minutes: Ratio) in "\(tickets.rule.hours(minutes)) h" }
    let parts =
      (namesMean ? [pick("平均", "mean") + " \(hours(mean))"] : [])
      + ["P95 \(hours(Ratio(slow)))", late(tickets, hours, key: key)]
    return parts.joined(separator: ", ")
  }

  /// How many of the late tickets a sentence names.
  private static let named = 5

  private func late(
    _ tickets: TicketPicture, _ hours: (Ratio) -> String, key: String
  ) -> String {
    let count = tickets.lateCount
    guard count > 0 else { return pick("没有超时", "none late") }
    let names = tickets.late.prefix(Words.named).map { ticket in
      let wait = ticket.lateness.isWaiting ? pick(" (等待中)", " (waiting)") : ""
      return "#\(ticket.fact) \(hours(Ratio(ticket.lateness.minutes)))\(wait)"
    }
    let rest = count > names.count ? ", ..." : ""
    return pick("超时 \(count) 件: ", "\(count) late: ") + names.joined(separator: ", ") + rest
      + pick(" (\(key) 只看超时)", " (\(key): late only)")
  }
}
