public import Core

/// Why something typed cannot be taken, with the evidence; the wording stands elsewhere.
public enum IntakeFault: Error, Hashable, Sendable {
  /// A rule of the facts themselves is broken.
  case rule(FactFault.Problem)
  /// The text is not of the form that its field needs.
  case unreadable(Excerpt, as: FieldForm)
  /// A well-written day that no calendar has, such as 2025-02-29.
  case noSuchDay(Excerpt)
  /// A day of a year before the first or after the last that a ``Day`` can have.
  case dayOutOfRange(Excerpt)
  /// A well-written time that no clock shows, such as 8:75.
  case noSuchTime(Excerpt)
  /// A day where a day and its time are needed.
  case noTime(Excerpt)
  /// A fraction of a thing.
  case notWhole(Excerpt)
  /// More decimals than the unit has.
  case tooPrecise(Excerpt, decimals: Int)
  /// Facts of this kind have no such field.
  case notOfKind(FactKind)
  /// No project of that year has an indicator that the fact feeds.
  case noProject(year: Int)
  /// Several projects have one; a person must say which.
  case ambiguousProject([Int])
  /// The project that was named has no indicator that the fact feeds.
  case notOfProject(Int)
}

/// A fault and the field at which it stands.
public struct FieldFault: Error, Hashable, Sendable {
  /// Nil for the choice of the project, which is no field of the fact.
  public let field: FactField?
  public let fault: IntakeFault

  public init(_ field: FactField?, _ fault: IntakeFault) {
    (self.field, self.fault) = (field, fault)
  }
}

/// The beginning of an offending text, short enough for a sentence.
///
/// It is outside text still: to be made safe wherever it is shown.
public struct Excerpt: Hashable, Sendable {
  public let text: String

  /// The longest excerpt, in characters.
  public static let limit = 24

  public init(_ text: String) {
    guard text.unicodeScalars.count > Excerpt.limit else {
      self.text = text
      return
    }
    let scalars = text.unicodeScalars.prefix(4 * Excerpt.limit)
    self.text = String(String(scalars).prefix(Excerpt.limit))
  }
}

extension Excerpt: CustomStringConvertible {
  public var description: String { text }
}
