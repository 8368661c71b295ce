import Core

/// An official text and its English rendering.
struct GlossRecord: Decodable {
  let official: String
  let english: String

  var gloss: Gloss { Gloss(official: official, english: english) }
}
