import Foundation
import Testing

/// A system call that a command made on a file of its user's: the how many-th of its name.
struct TracedCall: Hashable, Sendable, CustomStringConvertible {
  let name: String
  let ordinal: Int

  var description: String { "\(name) \(ordinal)" }

  /// The calls by which anything gets onto a disk, or is found there.
  static let names = [
    "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "renameat", "renameat2",
    "openat", "linkat",
  ]
}

/// What is done to a command at one of its system calls, in the words of strace.
struct Tampering: CustomStringConvertible, Sendable {
  let call: TracedCall
  /// `error=EIO`, `signal=SIGKILL`.
  let what: String
  /// Whether every later call of that name meets the same.
  var goesOn = false

  var description: String { "\(what) at \(call)\(goesOn ? " and on" : "")" }
}

extension FreshUser {
  /// The calls that a command makes on this user's files; the command is done.
  func tracedCalls(of words: [String]) throws -> [TracedCall] {
    let file = "\(folder)/trace"
    let outcome = try run(
      program: "strace",
      ["-f", "-qq", "-y", "-s", "0", "-o", file]
        + ["-e", "trace=\(TracedCall.names.joined(separator: ","))", "jixiao"] + words)
    try #require(outcome.status == 0, "\(outcome)")
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    var (counts, found): ([String: Int], [TracedCall]) = ([:], [])
    for line in lines {
      // `123 openat(AT_FDCWD</folder/home>, "/folder/data/x.db", …) = 3</folder/data/x.db>`
      let parts = line.drop { $0 != " " }.drop { $0 == " " }
        .split(separator: "(", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = String(parts[0])
      counts[name, default: 0] += 1
      let call = parts[1].replacing("AT_FDCWD<\(home)>", with: "")
      guard call.contains(folder) else { continue }
      found.append(TracedCall(name: name, ordinal: counts[name] ?? 0))
    }
    return found
  }

  /// Calls `jixiao` and tampers with one of its system calls, or with all from that one on.
  func run(_ words: [String], _ tampering: Tampering) throws -> Outcome {
    let call = tampering.call
    let when = "\(call.ordinal)\(tampering.goesOn ? "+" : "")"
    return try run(
      program: "strace",
      ["-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call.name)"]
        + ["-e", "inject=\(call.name):\(tampering.what):when=\(when)", "jixiao"] + words)
  }
}
