/// An official Chinese text with its English rendering.
///
/// The Chinese is the law; the English helps a reader and is never written into an official form.
public struct Gloss: Hashable, Sendable {
  public let official: String
  public let english: String

  public init(official: String, english: String) {
    (self.official, self.english) = (official, english)
  }
}
