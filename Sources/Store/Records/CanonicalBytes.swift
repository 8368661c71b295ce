import Core

/// Bytes in which every part says its length, so that no two records read the same.
struct CanonicalBytes {
  private(set) var bytes: [UInt8] = []

  mutating func append(code: UInt8) {
    bytes.append(code)
  }

  /// The part's length in four bytes, the greatest first, and the part.
  mutating func append(_ part: some Collection<UInt8>) {
    let length = UInt32(clamping: part.count)
    for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: length >> shift)) }
    bytes.append(contentsOf: part)
  }
}

/// A fact as it is stored: format, kind, and for each stated field its code and its canonical text.
extension FactContent {
  private static let format: UInt8 = 1

  var canonicalBytes: [UInt8] {
    var result = CanonicalBytes()
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
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func code() throws(StoreError) -> UInt8 {
    guard let code = rest.popFirst() else { throw .damaged(at: "fact") }
    return code
  }

  mutating func text() throws(StoreError) -> String {
    var length = 0
    for _ in 0..<4 { length = length << 8 | Int(try code()) }
    guard length <= rest.count,
      let text = String(validating: rest.prefix(length), as: UTF8.self)
    else { throw .damaged(at: "fact") }
    rest.removeFirst(length)
    return text
  }
}
