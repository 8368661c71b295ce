import Core

// The parts that facts are read from, each with a stand-in where it cannot be read.

extension DraftReader {
  mutating func day(_ field: FactField) -> Day {
    read(field) { text, context throws(IntakeFault) in try text.day(in: context) }
      ?? context.now.day
  }

  mutating func moment(_ field: FactField) -> Moment {
    read(field) { text, context throws(IntakeFault) in try text.moment(in: context) }
      ?? context.now
  }

  mutating func end(
    _ field: FactField, after start: FactField, at moment: Moment
  ) -> Moment? {
    let known = unread.contains(start) ? nil : moment
    return read(field) { text, context throws(IntakeFault) in
      try text.end(after: start, at: known, in: context)
    }
  }

  mutating func count(_ field: FactField) -> Int {
    read(field) { text, _ throws(IntakeFault) in try text.count() } ?? 0
  }

  mutating func text(_ field: FactField) -> String {
    read(field) { text, _ throws(IntakeFault) in try text.text() } ?? ""
  }
}
