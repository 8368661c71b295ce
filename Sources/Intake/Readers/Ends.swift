public import Core

extension TypedText {
  /// Reads the end of something that began at `start`: the time it took, or a moment.
  ///
  /// `2h30`, `2h`, `150m`, `1.5h`, `1d2h`, `2小时30分` count from the beginning. Everything else is
  /// read as ``moment(in:)`` does, on the day of the beginning where it names none. The echo says
  /// both the moment and the time it took.
  /// - Returns: nil if the text is a length of time and the beginning is not known.
  public func end(
    after field: FactField, at start: Moment?, in context: IntakeContext
  ) throws(IntakeFault) -> Understood<Moment>? {
    if let elapsed = Elapsed(typed: plain) {
      guard let start else { return nil }
      guard let end = Moment(minutes: start.minutes + elapsed.minutes) else {
        throw .noSuchDay(excerpt)
      }
      return Understood(end, "\(end)", elapsed: elapsed)
    }
    let context = start.map { context.following($0.day) } ?? context
    let end = try moment(in: context, as: .end(after: field))
    let elapsed = start.map { Elapsed(minutes: end.minutes - $0.minutes) }
    return Understood(end, "\(end)", elapsed: elapsed)
  }
}
