import Core

/// The screen of one indicator, with the facts behind it.
struct DetailState: Equatable, Sendable {
  let indicator: IndicatorID
  /// The facts behind the figure, the latest day first.
  var list = FactListState()

  /// The times of the tickets behind it; nil until they are read, and where it counts none.
  var tickets: TicketPicture?
  /// Whether the list is narrowed to the late tickets.
  var showsLateOnly = false

  init(of indicator: IndicatorID) {
    self.indicator = indicator
  }
}
