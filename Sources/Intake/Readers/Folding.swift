/// The text without the white space around it.
func trimmed(_ text: some StringProtocol) -> String {
  let head = text.drop(while: \.isWhitespace)
  guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(head[...last])
}

/// Full-width and capital letters, digits and signs as the plain ones that readers know.
func folded(_ text: String) -> String {
  var plain = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { plain.append(folded(scalar)) }
  return String(plain)
}

private func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x41...0x5A: Unicode.Scalar(UInt8(scalar.value + 0x20))
  case 0xFF21...0xFF3A: Unicode.Scalar(UInt8(scalar.value - 0xFEE0 + 0x20))
  case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
  case 0x3002: "."
  case 0xFFE5: "¥"
  case 0x2010...0x2015, 0x2212: "-"
  default: scalar.properties.isWhitespace ? " " : scalar
  }
}
