import Core
import Terminal
import Words

extension GlyphSet {
  var marks: Marks {
    switch self {
    case .unicode: .unicode
    case .ascii: .ascii
    }
  }

  /// The mark of a status, which stands before its word and its colour.
  func mark(_ status: Status) -> String { marks[status] }
}
