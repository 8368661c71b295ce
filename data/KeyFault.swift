/// A fault of a record that does not know its own place in the file.
struct KeyFault: Error {
  let key: String
  let problem: TableFault.Problem

  init(_ key: String, _ problem: TableFault.Problem) {
    (self.key, self.problem) = (key, problem)
  }

  /// What a decoder complained of, named by the keys below a depth of its path.
  init(_ error: any Error, below depth: Int) {
    func joined(_ path: [any CodingKey]) -> String {
      path.dropFirst(depth).map(\.stringValue).joined(separator: ".")
    }
    switch error as? DecodingError {
    case .keyNotFound(let key, let context):
      self.init(joined(context.codingPath + [key]), .missing)
    case .valueNotFound(_, let context), .typeMismatch(_, let context):
      self.init(joined(context.codingPath), .wrongType)
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      self.init(joined(context.codingPath), .wrongType)
    default:
      self.init("", .notJSON)
    }
  }
}

/// A record that may have failed to decode, so that one broken row does not hide the faults of
/// the others.
struct Attempt<Record: Decodable>: Decodable {
  let result: Result<Record, KeyFault>

  init(from decoder: any Decoder) {
    do {
      result = .success(try Record(from: decoder))
    } catch {
      result = .failure(KeyFault(error, below: decoder.codingPath.count))
    }
  }
}

/// Reads a text that must be there and well formed.
func read<Value>(
  _ text: String?, _ key: String, _ parse: (String) -> Value?
) throws(KeyFault) -> Value {
  guard let text else { throw KeyFault(key, .missing) }
  guard let value = parse(text) else { throw KeyFault(key, .malformed(text)) }
  return value
}

/// Checks a number that must be there and within bounds.
func read(
  _ number: Int?, _ key: String, in bounds: ClosedRange<Int>
) throws(KeyFault) -> Int {
  guard let number else { throw KeyFault(key, .missing) }
  guard bounds.contains(number) else { throw KeyFault(key, .malformed("\(number)")) }
  return number
}
