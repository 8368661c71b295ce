/// A line of the history as its hash covers it: every column but the hash, each with its length.
///
/// The hash covers the hash of the line before, so that no line can be changed, left out or moved
/// without changing every later one. It shows tampering with a file whose last hash is known
/// elsewhere; it stops nobody who may write the file.
struct HistoryLink {
  let number: Int
  let edit: String
  let part: Int
  let what: Int
  let project: Int
  let fact: Int
  let before: [UInt8]?
  let after: [UInt8]?
  let person: String
  let entered: Int
  let enteredUTC: Int
  let why: String

  /// The line's hash; the first line follows an empty one.
  func chained(to previous: [UInt8]) -> [UInt8] {
    var bytes = CanonicalBytes()
    bytes.append(previous)
    for number in [number, part, what, project, fact, entered, enteredUTC] {
      bytes.append("\(number)".utf8)
    }
    for text in [edit, person, why] { bytes.append(text.utf8) }
    for content in [before, after] {
      bytes.append(code: content == nil ? 0 : 1)
      bytes.append(content ?? [])
    }
    return SHA256.hash(bytes.bytes)
  }
}
