import Core
import Intake
import Testing

/// 2025-08-20 10:30, a Wednesday.
func context(lastDay: String? = nil, projects: [Project] = projects2025) throws -> IntakeContext {
  IntakeContext(
    now: try #require(Moment(parsing: "2025-08-20 10:30")),
    lastDay: try lastDay.map { try #require(Day(parsing: $0)) }, projects: projects)
}

/// The echo of what a reader understood, or the fault it found.
func outcome<Value>(
  _ text: String, _ read: (TypedText) throws(IntakeFault) -> Understood<Value>
) -> Result<String, IntakeFault> {
  do throws(IntakeFault) {
    return .success("\(try read(TypedText(text)).echo)")
  } catch {
    return .failure(error)
  }
}
