/// Facts come, go, or are replaced by their corrections.
public struct FactChange: Equatable, Sendable {
  /// What counted until now.
  public let removed: [FactContent]
  /// What counts from now on.
  public let added: [FactContent]

  public init(removing removed: [FactContent] = [], adding added: [FactContent] = []) {
    (self.removed, self.added) = (removed, added)
  }

  /// One fact: a new one, one that is voided (no `new`), or one that is corrected.
  public init(removing old: FactContent? = nil, adding new: FactContent?) {
    self.init(removing: [old].compactMap(\.self), adding: [new].compactMap(\.self))
  }

  public var isEmpty: Bool { removed.isEmpty && added.isEmpty }

  /// How the totals change: sums by their difference, a maximum that only gains by comparison, the
  /// rest recomputed from the pieces, once for each day that the facts touch.
  ///
  /// - Parameter pieces: the pieces that count until now for a key on a range of days: one day,
  ///   or a year for what counts by its first day.
  public func totalChanges(
    _ settings: Settings, pieces: (TotalKey, ClosedRange<Day>) throws -> [Piece]
  ) rethrows -> [TotalChange] {
    let (gone, come) = (removed.flatMap(\.pieces), added.flatMap(\.pieces))
    return try sumChanges(settings) + recomputed(gone, come, settings, pieces)
      + firstDayChanges(gone, come, pieces)
  }

  private func sumChanges(_ settings: Settings) -> [TotalChange] {
    var differences: [KeyDay: Int] = [:]
    for fact in removed {
      for part in fact.contributions(settings) {
        differences[KeyDay(key: part.key, day: part.day), default: 0] -= part.amount
      }
    }
    for fact in added {
      for part in fact.contributions(settings) {
        differences[KeyDay(key: part.key, day: part.day), default: 0] += part.amount
      }
    }
    return differences.lazy.filter { $0.value != 0 }
      .map { TotalChange(key: $0.key.key, day: $0.key.day, amount: .add($0.value)) }
  }

  private func recomputed(
    _ gone: [Piece], _ come: [Piece], _ settings: Settings,
    _ pieces: (TotalKey, ClosedRange<Day>) throws -> [Piece]
  ) rethrows -> [TotalChange] {
    let gone = Dictionary(grouping: gone) { KeyDay(key: $0.key, day: $0.day) }
    let come = Dictionary(grouping: come) { KeyDay(key: $0.key, day: $0.day) }
    let touched = Set(gone.keys).union(come.keys)
      .filter { [.union, .maximum].contains($0.key.measure.combining) }
    return try touched.map { place in
      let measure = place.key.measure
      if measure.combining == .maximum, gone[place] == nil {
        let greatest = measure.amount(of: come[place] ?? [], settings: settings)
        return TotalChange(key: place.key, day: place.day, amount: .raise(to: greatest))
      }
      var remaining = try pieces(place.key, place.day...place.day)
      let before = place.key.measure.amount(of: remaining, settings: settings)
      for piece in gone[place] ?? [] { remaining.removeFirst(equalTo: piece) }
      remaining += come[place] ?? []
      let after = place.key.measure.amount(of: remaining, settings: settings)
      return TotalChange(
        key: place.key, day: place.day,
        amount: place.key.measure.combining == .maximum ? .set(after) : .add(after - before))
    }
  }

  /// An asset's count stands on its first day of the year, and moves where that day moves.
  private func firstDayChanges(
    _ gone: [Piece], _ come: [Piece], _ pieces: (TotalKey, ClosedRange<Day>) throws -> [Piece]
  ) rethrows -> [TotalChange] {
    let gone = Dictionary(grouping: gone) { KeyYear(key: $0.key, year: $0.day.year) }
    let come = Dictionary(grouping: come) { KeyYear(key: $0.key, year: $0.day.year) }
    let touched = Set(gone.keys).union(come.keys)
      .filter { $0.key.measure.combining == .firstDay }
    var differences: [Day: Int] = [:]
    for place in touched {
      var remaining = try pieces(place.key, Day.first(of: place.year)...Day.last(of: place.year))
      let before = remaining.map(\.day).min()
      for piece in gone[place] ?? [] { remaining.removeFirst(equalTo: piece) }
      remaining += come[place] ?? []
      let after = remaining.map(\.day).min()
      if let before { differences[before, default: 0] -= 1 }
      if let after { differences[after, default: 0] += 1 }
    }
    return differences.lazy.filter { $0.value != 0 }
      .map { TotalChange(key: TotalKey(.assets), day: $0.key, amount: .add($0.value)) }
  }
}

/// A change of one day's total.
public struct TotalChange: Equatable, Sendable {
  public let key: TotalKey
  public let day: Day
  public let amount: Amount

  public enum Amount: Equatable, Sendable {
    /// Add this to the day's and the month's amount.
    case add(Int)
    /// The day's maximum is now this; the month's has to be found anew.
    case set(Int)
    /// The day's and the month's maximum are at least this.
    case raise(to: Int)
  }
}

private struct KeyDay: Hashable {
  let key: TotalKey
  let day: Day
}

private struct KeyYear: Hashable {
  let key: TotalKey
  let year: Int
}

extension YearEvidence {
  /// The evidence as it would stand after a change, for a preview before saving.
  ///
  /// The pieces of every day that the change touches, of an asset's whole year, and of every day
  /// since an open outage that it brings, must be in ``pieces``.
  public func applying(_ change: FactChange, settings: Settings) -> YearEvidence {
    var result = self
    let totals = change.totalChanges(settings) { key, days in
      (pieces[key] ?? []).filter { days.contains($0.day) }
    }
    for total in totals where total.day.year == year {
      result.apply(total)
    }
    for old in change.removed {
      result.forget(old)
      for piece in old.pieces { result.pieces[piece.key]?.removeFirst(equalTo: piece) }
    }
    for new in change.added {
      result.note(new)
      for piece in new.pieces where piece.day.year == year {
        result.pieces[piece.key, default: []].append(piece)
      }
    }
    for piece in change.removed.flatMap(\.pieces) { result.dropRowsIfIdle(piece.key, piece.day) }
    return result
  }

  /// A day that has lost its last piece has no row, as in a recount.
  private mutating func dropRowsIfIdle(_ key: TotalKey, _ day: Day) {
    guard !(pieces[key] ?? []).contains(where: { $0.day == day }) else { return }
    rows[key]?.removeAll { $0.day == day }
  }

  private mutating func apply(_ change: TotalChange) {
    var amounts = rows[change.key] ?? []
    switch change.amount {
    case .add(let difference): amounts.append(DayAmount(day: change.day, amount: difference))
    case .set(let amount):
      amounts.removeAll { $0.day == change.day }
      amounts.append(DayAmount(day: change.day, amount: amount))
    case .raise(let amount):
      let stood = amounts.first { $0.day == change.day }?.amount ?? amount
      amounts.removeAll { $0.day == change.day }
      amounts.append(DayAmount(day: change.day, amount: max(stood, amount)))
    }
    rows[change.key] = amounts
  }
}
