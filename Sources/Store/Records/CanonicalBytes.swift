import Core

/// Bytes in which every part says its length, so that no two records read the same.
struct CanonicalBytes {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  mutating func append(code: UInt8) {
    bytes.append(code)
  }

  /// The part's length in four bytes, the greatest first, and the part.
  mutating func append(_ part: some Collection<UInt8>) {
    append(length: part.count)
    bytes.append(contentsOf: part)
  }

  /// The same for the decimal digits of a number.
  mutating func append(number: Int) {
    var (digits, first) = ([20 of UInt8](repeating: 0), 20)
    var rest = number.magnitude
    repeat {
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    } while rest > 0
    if number < 0 {
      first -= 1
      digits[first] = UInt8(ascii: "-")
    }
    append(length: 20 - first)
    for at in first..<20 { bytes.append(digits[at]) }
  }

  private mutating func append(length: Int) {
    let length = UInt32(clamping: length)
    bytes.append(UInt8(truncatingIfNeeded: length >> 24))
    bytes.append(UInt8(truncatingIfNeeded: length >> 16))
    bytes.append(UInt8(truncatingIfNeeded: length >> 8))
    bytes.append(UInt8(truncatingIfNeeded: length))
  }
}

/// A fact as it is stored: format, kind, and for each stated field its code and its canonical text.
extension FactContent {
  private static let format: UInt8 = 1

  var canonicalBytes: [UInt8] {
    var result = CanonicalBytes(capacity: 128)
    result.append(code: FactContent.format)
    result.append(code: UInt8(kind.code))
    for field in fields {
      result.append(code: field.field.code)
      result.append(field.text.utf8)
    }
    return result.bytes
  }

  /// Reads what ``canonicalBytes`` writes.
  init(canonicalBytes bytes: [UInt8]) throws {
    var reader = CanonicalReader(bytes)
    guard try reader.code() == FactContent.format,
      let kind = FactKind(code: Int(try reader.code()))
    else { throw StoreError.damaged(at: "fact") }
    var fields: [FieldText] = []
    while !reader.isAtEnd {
      guard let field = FactField(code: try reader.code()) else {
        throw StoreError.damaged(at: "fact \(kind)")
      }
      fields.append(FieldText(field, try reader.text()))
    }
    try self.init(kind: kind, fields: fields)
  }
}

private struct CanonicalReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { at == bytes.count }

  mutating func code() throws(StoreError) -> UInt8 {
    guard at < bytes.count else { throw .damaged(at: "fact") }
    defer { at += 1 }
    return bytes[at]
  }

  mutating func text() throws(StoreError) -> String {
    var length = 0
    for _ in 0..<4 { length = length << 8 | Int(try code()) }
    guard length <= bytes.count - at,
      let text = String(validating: bytes[at..<at + length], as: UTF8.self)
    else { throw .damaged(at: "fact") }
    at += length
    return text
  }
}
