extension Inquiry {
  /// Tickets as of the cut: answered ones, and those whose wait exceeds the limit already.
  struct TicketNumbers {
    var onTime: Int
    var all: Int
    /// Left out: unanswered, and still within the limit.
    var waiting = 0
    /// In minutes; a late waiting ticket counts with its wait so far.
    var slowest: Int
    /// All responses together, waits included.
    var minutes: Int
  }

  func ticketNumbers() -> TicketNumbers {
    var numbers = TicketNumbers(
      onTime: total(.ticketsOnTime), all: total(.ticketsAnswered),
      slowest: total(.slowestResponse), minutes: total(.responseMinutes))
    for reported in waitingSince() {
      let wait = cut.moment.minutes - reported
      guard wait > settings.responseLimit else {
        numbers.waiting += 1
        continue
      }
      numbers.all += 1
      numbers.slowest = max(numbers.slowest, wait)
      numbers.minutes += wait
    }
    return numbers
  }

  /// When each ticket that waits at the cut was reported, in minutes.
  private func waitingSince() -> [Int] {
    let answeredLater = (evidence.pieces[TotalKey(.ticketsWaiting)] ?? []).lazy
      .filter { $0.day == cut.day }
      .map(\.from)
    let unanswered = evidence.unanswered.lazy
      .filter { $0.reported <= cut.moment }
      .map(\.reported.minutes)
    return Array(answeredLater) + Array(unanswered)
  }

  func ticketsOnTime() -> Finding {
    let numbers = ticketNumbers()
    guard numbers.all > 0 else { return noTickets(waiting: numbers.waiting) }
    return Finding(
      actual: .number(Ratio(numbers.onTime * 100, numbers.all)), basis: basis(numbers))
  }

  func slowestResponse() -> Finding {
    let numbers = ticketNumbers()
    guard numbers.all > 0 else { return noTickets(waiting: numbers.waiting) }
    let hours =
      settings.slowestDecides
      ? Ratio(numbers.slowest, 60) : Ratio(numbers.minutes, numbers.all * 60)
    return Finding(actual: .number(hours), basis: basis(numbers))
  }

  private func basis(_ numbers: TicketNumbers) -> Basis {
    .tickets(
      onTime: numbers.onTime, all: numbers.all, slowest: numbers.slowest,
      minutes: numbers.minutes)
  }

  /// Silence is good news only where someone confirmed that the log is complete.
  ///
  /// A ticket that waits within the limit is left out, so it neither breaks the silence nor is it
  /// denied that it is there.
  private func noTickets(waiting: Int) -> Finding {
    let isConfirmed = evidence.confirmed(.repairs).map { $0 >= cut.day } ?? false
    guard waiting > 0 else {
      return isConfirmed ? Finding(absence: .noTickets, proven: .met) : .absent(.noFacts)
    }
    return Finding(absence: .ticketsWaiting(waiting), proven: isConfirmed ? .met : nil)
  }
}
