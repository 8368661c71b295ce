public import Core

/// What is wrong with what was typed into a field.
public enum IntakeFault: Error, Hashable, Sendable {
  /// The text is not of the field's form.
  case unreadable(FieldForm)
  /// A day or a clock time that does not exist, such as 30 February.
  case noSuchDay
  /// The text is longer than anything a person types.
  case tooLong
  /// A length of time stands where its beginning cannot be read.
  case noBeginning
  /// Readable, but the fact as a whole refuses it.
  case fact(FactFault.Problem)
  /// No project's table of that year counts such a fact.
  case noProject(year: Int)
  /// Several projects count such facts; one of these has to be named.
  case ambiguousProject([Int])
}

/// What the text of a field must look like.
public enum FieldForm: Hashable, Sendable {
  case service, log, yesNo
  case day
  case moment
  /// A moment, or how long after the field it took; may be empty.
  case momentOrDuration(since: FactField)
  case count
  /// A price in 元.
  case price
  case text
  case indicator
  /// As the indicator's target needs it; nil while the indicator is not known.
  case reading(ReadingForm?)
}

extension FactField {
  /// What this field's text must look like.
  public var form: FieldForm {
    switch self {
    case .service: .service
    case .log: .log
    case .planned: .yesNo
    case .from, .reported: .moment
    case .to: .momentOrDuration(since: .from)
    case .responded: .momentOrDuration(since: .reported)
    case .day, .through: .day
    case .quantity, .inspected, .qualified, .repair, .returned, .functions, .functionsPassed,
      .replaced, .due:
      .count
    case .unitPrice: .price
    case .cause, .device, .category, .item: .text
    case .indicator: .indicator
    case .value: .reading(nil)
    }
  }

  /// What an empty field means; nil where it has to be filled, or means "not stated".
  var emptyText: String? {
    switch form {
    case .count: "0"
    case .yesNo: "no"
    case .text: ""
    default: nil
    }
  }

  /// Whether the field may stay empty.
  public var isOptional: Bool {
    switch form {
    case .momentOrDuration, .price: true
    case .count: self != .quantity
    default: emptyText != nil
    }
  }

  /// The words that can be chosen, in the order in which the space bar goes through them.
  public var choices: [String] {
    switch form {
    case .service: Service.allCases.map(\.rawValue)
    case .log: Log.allCases.map(\.rawValue)
    case .yesNo: ["no", "yes"]
    default: []
    }
  }
}
