/// A parser of outside text, and what must hold of it whatever the bytes are.
///
/// The fuzzers of `make torture` call these with bytes of their own, the tests with those of
/// `Tests/Fuzzing/Corpus`.
public struct FuzzCheck: Sendable, CustomStringConvertible {
  public let name: String
  private let body: @Sendable ([UInt8]) throws(Broken) -> Void

  init(_ name: String, _ body: @escaping @Sendable ([UInt8]) throws(Broken) -> Void) {
    (self.name, self.body) = (name, body)
  }

  public var description: String { name }

  /// What does not hold for these bytes; nil if all does.
  public func fault(for bytes: [UInt8]) -> String? {
    do throws(Broken) {
      try body(bytes)
      return nil
    } catch {
      return error.words
    }
  }

  /// All parsers; each has a folder of its name in the corpus.
  public static let all = [
    sanitising, csv, tables, drafts, days, moments, numbers, words, settings, keys, targetTables,
  ]
}

/// A promise of a parser that was not kept.
struct Broken: Error {
  let words: String
}

/// Says what is broken unless the condition holds.
func hold(_ condition: Bool, _ words: @autoclosure () -> String) throws(Broken) {
  if !condition { throw Broken(words: words()) }
}

/// Bytes as text; what is no UTF-8 becomes U+FFFD, as where the program reads.
func text(_ bytes: some Sequence<UInt8>) -> String {
  String(decoding: Array(bytes), as: UTF8.self)
}
