/// The text without the white space around it.
func trimmed(_ text: some StringProtocol) -> String {
  // Most cells of a table are ASCII from end to end, and have no blank to lose.
  if let first = text.first?.asciiValue, let last = text.last?.asciiValue, isInk(first),
    isInk(last)
  {
    return String(text)
  }
  let head = text.drop(while: \.isWhitespace)
  guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(head[...last])
}

/// Full-width and capital letters, digits and signs as the plain ones that readers know.
func folded(_ text: String) -> String {
  guard !text.utf8.allSatisfy({ ($0 == 0x20 || isInk($0)) && !(0x41...0x5A).contains($0) })
  else { return text }
  var plain = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { plain.append(folded(scalar)) }
  return String(plain)
}

/// Whether the byte is a visible character of ASCII.
private func isInk(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }

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
