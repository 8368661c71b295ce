import Foundation
import FuzzChecks
import Seeded
import Testing

/// What the fuzzers start from, and what they found once, is held in every run.
@Suite struct CorpusTests {
  @Test("What must hold of a parser holds for its corpus", arguments: FuzzCheck.all)
  func corpus(of check: FuzzCheck) throws {
    for (name, bytes) in try Self.files(of: check) {
      #expect(check.fault(for: bytes) == nil, "\(check.name)/\(name)")
    }
  }

  @Test("It holds for the corpus cut, joined and scribbled on", arguments: FuzzCheck.all)
  func mutations(of check: FuzzCheck) throws {
    let files = try Self.files(of: check).map(\.bytes)
    var numbers = SeededNumbers(seed: 20_250_731)
    for round in 0..<300 {
      let bytes = numbers.mutated(files)
      #expect(check.fault(for: bytes) == nil, "round \(round): \(bytes)")
    }
  }

  @Test("Every parser has a name, and a corpus, of its own")
  func names() throws {
    let names = FuzzCheck.all.map(\.name).sorted()
    #expect(Set(names).count == names.count)
    #expect(try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path).sorted() == names)
  }

  private static let corpus = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Corpus")

  private static func files(of check: FuzzCheck) throws -> [(name: String, bytes: [UInt8])] {
    let folder = corpus.appendingPathComponent(check.name)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    try #require(!names.isEmpty)
    return try names.map { ($0, Array(try Data(contentsOf: folder.appendingPathComponent($0)))) }
  }
}

extension SeededNumbers {
  /// One of the texts with something done to it, as a careless hand or a hostile one would.
  fileprivate mutating func mutated(_ files: [[UInt8]]) -> [UInt8] {
    var bytes = files[number(0...files.count - 1)]
    for _ in 0...number(0...4) {
      let place = number(0...bytes.count)
      switch number(0...5) {
      case 0: bytes.insert(UInt8(number(0...255)), at: place)
      case 1: bytes.insert(contentsOf: "\u{202E}\u{1B}１年，\u{301}".utf8, at: place)
      case 2: bytes = Array(bytes[..<place])
      case 3: bytes += files[number(0...files.count - 1)].suffix(40)
      case 4: bytes.insert(contentsOf: "\(number(0...Int.max))".utf8, at: place)
      default: if place < bytes.count { bytes[place] = UInt8(number(0...255)) }
      }
    }
    return bytes
  }
}
