public import Core

/// A fact that is to be added.
public struct NewFact: Equatable, Sendable {
  /// The number of the project that it belongs to.
  public let project: Int
  public let content: FactContent
  public let entry: Entry
  /// The reason that a closed period asks for; else it may be empty.
  public let why: String

  public init(project: Int, content: FactContent, entry: Entry, why: String = "") {
    (self.project, self.content, self.entry) = (project, content, entry)
    self.why = why
  }
}
