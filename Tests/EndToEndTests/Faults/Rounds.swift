import Foundation
import Seeded

/// How often a proof tries again: few times in `make test`, the full number in `make torture`.
enum Rounds {
  /// Whether this is `make torture`, which says so by a variable of the environment.
  static let areMany = ProcessInfo.processInfo.environment["JIXIAO_TORTURE"] != nil

  static func count(_ few: Int, torture many: Int) -> Int { areMany ? many : few }
}

extension SeededNumbers {
  /// Numbers that differ from run to run; what seed throws them again is printed.
  ///
  /// `JIXIAO_SEED=4711 swift test --filter KillTests` throws those of 4711.
  static func thrown(for proof: String) -> SeededNumbers {
    let wanted = ProcessInfo.processInfo.environment["JIXIAO_SEED"].flatMap { UInt64($0) }
    let seed = wanted ?? UInt64.random(in: 0...999_999)
    print("\(proof): JIXIAO_SEED=\(seed)")
    return SeededNumbers(seed: seed)
  }
}
