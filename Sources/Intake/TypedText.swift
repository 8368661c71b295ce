/// A text as typed, in the form that readers understand: full-width digits, letters and signs
/// become ASCII, blanks around it go.
struct TypedText {
  let text: String

  /// Longer than this nobody types.
  static let limit = 400

  init(_ typed: String) throws(IntakeFault) {
    guard typed.utf8.count <= TypedText.limit * 4, typed.count <= TypedText.limit else {
      throw .tooLong
    }
    var folded = String.UnicodeScalarView()
    for scalar in typed.unicodeScalars { folded.append(TypedText.ascii(scalar)) }
    text = String(String(folded).drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0x09, 0x0A, 0x0D, 0xA0: " "
    case 0x3002: "."
    default: scalar
    }
  }
}

/// ASCII digits, at most nine of them, as a number.
func smallNumber(_ digits: some StringProtocol) -> Int? {
  guard (1...9).contains(digits.utf8.count),
    digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
  else { return nil }
  return Int(digits)
}
