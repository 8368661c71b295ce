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

  private static func hexadecimal(_ bits: UInt64) -> String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
