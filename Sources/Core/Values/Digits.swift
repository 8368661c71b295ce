func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}

/// Reads ASCII digits alone (no sign), at most 18 of them.
func wholeNumber(_ digits: some Collection<UInt8>) -> Int? {
  guard (1...18).contains(digits.count) else { return nil }
  var value = 0
  for digit in digits {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
    value = value * 10 + Int(digit - UInt8(ascii: "0"))
  }
  return value
}

/// The number that the digits of a text write together if it is of that form, in which 0 stands
/// for a digit and every other character for itself.
///
///     numberWritten(in: "2025-03-14".utf8, as: "0000-00-00")   // 20_250_314
func numberWritten(in text: some Collection<UInt8>, as form: StaticString) -> Int? {
  guard text.count == form.utf8CodeUnitCount else { return nil }
  var (value, sign) = (0, form.utf8Start)
  for byte in text {
    if sign.pointee == UInt8(ascii: "0") {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    } else if sign.pointee != byte {
      return nil
    }
    sign += 1
  }
  return value
}

/// 10 to a small power (0 to 30).
func powerOfTen(_ exponent: Int) -> Int128 {
  var power: Int128 = 1
  for _ in 0..<min(max(exponent, 0), 30) { power *= 10 }
  return power
}
