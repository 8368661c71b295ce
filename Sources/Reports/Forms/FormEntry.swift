public import Core

/// What stands at a place of an official form that a person may fill.
public struct FormEntry<Value: Hashable & Sendable>: Hashable, Sendable {
  public let place: FormPlace
  /// nil where nothing stands there.
  public let value: Value?
  public let standing: FormStanding

  init(_ place: FormPlace, _ value: Value?, _ standing: FormStanding) {
    (self.place, self.value, self.standing) = (place, value, standing)
  }

  /// What a person wrote; else nothing, which is a fault where something is owed.
  init(_ place: FormPlace, written: Value?, isOwed: Bool) {
    self.init(place, written, written != nil ? .edited : isOwed ? .missing : .blank)
  }

  /// What a person wrote; else what the program proposes.
  init(_ place: FormPlace, written: Value?, proposed: Value) {
    self.init(place, written ?? proposed, written == nil ? .proposed : .edited)
  }
}

/// By what a place of a form came to say what it says.
public enum FormStanding: Hashable, Sendable {
  /// The program proposes it; nobody has changed it.
  case proposed
  /// A person wrote it.
  case edited
  /// It is owed, and nobody has written it.
  case missing
  /// Nothing stands there, and nothing has to.
  case blank
}
