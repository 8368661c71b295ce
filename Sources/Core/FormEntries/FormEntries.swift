/// What stands in the places of a project's forms of one year, as canonical texts.
public struct FormEntries: Equatable, Sendable {
  private var texts: [FormPlace: String]

  public init(_ texts: [FormPlace: String] = [:]) {
    self.texts = texts
  }

  /// The text at a place; nil where nobody has written anything.
  public subscript(place: FormPlace) -> String? {
    get { texts[place] }
    set { texts[place] = newValue }
  }

  public var places: [FormPlace] { texts.keys.sorted { $0.key < $1.key } }
}

/// A text that is to be written into a form, or taken out of it.
public struct FormChange: Hashable, Sendable {
  public let place: FormPlace
  /// The new text; nil clears the place.
  public let text: String?
  /// What the person saw there before.
  public let seen: Seen

  /// Whether a text that a colleague wrote meanwhile may be replaced.
  public enum Seen: Hashable, Sendable {
    /// It was not looked at: whatever stands there is replaced.
    case anything
    /// It must still stand there; nil: nothing stood there.
    case just(String?)
  }

  public init(_ place: FormPlace, to text: String?, seen: Seen = .anything) {
    (self.place, self.text, self.seen) = (place, text, seen)
  }
}
