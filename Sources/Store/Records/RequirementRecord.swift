import Core

/// A requirement as it is stored: its form, and what the form needs beside it.
struct RequirementRecord {
  let form: String
  var sign: String?
  var numerator: Int?
  var denominator: Int?
  var unit: String?
  /// The counter word of a counted unit.
  var counter: String?
  var deadline: Int?
}

extension RequirementRecord {
  init(_ requirement: Requirement) {
    switch requirement {
    case .number(let sign, let number, let unit):
      form = "number"
      self.sign = sign.rawValue
      (numerator, denominator) = (Int(exactly: number.numerator), Int(exactly: number.denominator))
      switch unit {
      case .percent: self.unit = "percent"
      case .hours: self.unit = "hours"
      case .tenThousandYuan: self.unit = "ten-thousand-yuan"
      case .count(let word): (self.unit, counter) = ("count", word)
      }
    case .deadline(let day): (form, deadline) = ("deadline", day.number)
    case .rule: form = "rule"
    }
  }

  /// The requirement; nil if form and what stands beside it make none.
  var requirement: Requirement? {
    switch form {
    case "number":
      guard let sign = sign.flatMap({ Sign(rawValue: $0) }), let numerator, let denominator,
        denominator > 0, let unit = storedUnit
      else { return nil }
      return .number(sign, Ratio(numerator, denominator), unit)
    case "deadline": return deadline.flatMap { Day(number: $0) }.map { .deadline($0) }
    case "rule": return .rule
    default: return nil
    }
  }

  private var storedUnit: Unit? {
    switch unit {
    case "percent": .percent
    case "hours": .hours
    case "ten-thousand-yuan": .tenThousandYuan
    case "count": counter.map { .count($0) }
    default: nil
    }
  }
}
