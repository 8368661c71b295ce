import Core
import Intake
import ShippedData

/// The day on which fuzzed text is typed, in front of the published tables of 2025.
enum Day2025 {
  static let context: IntakeContext = {
    let day = Day(year: 2025, month: 7, day: 31) ?? .first(of: 2025)
    return IntakeContext(
      now: Moment(day: day, minute: 600) ?? day.start, lastDay: Day(year: 2025, month: 3, day: 10),
      projects: (try? ShippedData.year2025()) ?? [])
  }()

  /// The kind of facts that a byte chooses.
  static func kind(_ byte: UInt8?) -> FactKind {
    let kinds = FactKind.allCases
    return kinds[Int(byte ?? 0) % kinds.count]
  }
}
