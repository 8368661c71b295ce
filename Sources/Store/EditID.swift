/// The number that a save carries, so that "did it arrive?" can be answered after any failure.
///
/// Saving again under the same number saves nothing twice.
public struct EditID: Hashable, Sendable {
  /// 32 hexadecimal digits.
  let text: String

  /// A new number, never seen before (128 random bits).
  public static func new() -> EditID {
    EditID(
      text: hexadecimal(UInt64.random(in: .min ... .max)) + hexadecimal(.random(in: .min ... .max)))
  }

  /// The number of a save that brings exactly these bytes: the same again is the same save.
  public static func of(_ bytes: [UInt8]) -> EditID {
    let digest = SHA256.hash(bytes)
    let halves = [digest[0..<8], digest[8..<16]].map {
      $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    return EditID(text: halves.map(hexadecimal).joined())
  }

  private static func hexadecimal(_ bits: UInt64) -> String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
