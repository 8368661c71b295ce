import Core

/// The screen of one indicator, with the facts behind it.
struct DetailState: Equatable, Sendable {
  let indicator: IndicatorID
  /// The facts behind the figure, the latest day first.
  var list = FactListState()

  init(of indicator: IndicatorID) {
    self.indicator = indicator
  }
}
