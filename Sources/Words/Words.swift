public import Core

/// The languages that the program speaks; raw values are the words of `--language`.
public enum Language: String, CaseIterable, Sendable {
  case zh, en
}

/// Every sentence a person reads, in one language.
///
/// Sentences are asked for by meaning, never by text: `words.status(.met)`. Each theme is an
/// extension in a file of its own. Text from outside (names, paths, what someone typed) goes into
/// a sentence as it is; whoever shows the sentence makes it safe.
public struct Words: Equatable, Sendable {
  public let language: Language
  /// Whether signs, arrows and dots are written in ASCII, for terminals that know no more.
  let isASCII: Bool

  public init(language: Language, isASCII: Bool = false) {
    (self.language, self.isASCII) = (language, isASCII)
  }

  /// A target's sign: `≥`, in ASCII `>=`.
  func sign(_ sign: Sign) -> String {
    guard isASCII else { return sign.rawValue }
    return switch sign {
    case .atLeast: ">="
    case .above: ">"
    case .equal: "="
    case .below: "<"
    case .atMost: "<="
    }
  }

  /// What stands between two parts of a title.
  var dot: String { isASCII ? " - " : " · " }

  /// Names one behind the other: `a、b`, `a, b`.
  func list(_ names: [String]) -> String { names.joined(separator: pick("、", ", ")) }

  /// The one of two wordings that is in this language; both say the same.
  func pick(
    _ chinese: @autoclosure () -> String, _ english: @autoclosure () -> String
  ) -> String {
    switch language {
    case .zh: chinese()
    case .en: english()
    }
  }

  /// A text in this language: the official Chinese, or its English rendering.
  public func text(_ gloss: Gloss) -> String {
    pick(gloss.official, gloss.english)
  }
}

/// `1 day`, `2 days`.
func counted(_ number: Int, _ one: String, _ many: String) -> String {
  "\(number) \(number == 1 ? one : many)"
}
