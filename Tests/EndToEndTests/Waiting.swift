import Glibc
import Testing

/// How long a test waits for something that normally takes milliseconds.
let patience = Duration.seconds(20)

/// Asks until there is an answer, and returns it.
///
/// This is the one place where a test lets time pass. It holds its thread meanwhile; as the
/// end-to-end tests run one after the other, that is one thread at most.
///
/// - Parameters:
///   - expectation: What is waited for, to complete the sentence "waited for …".
///   - time: How long it may take.
///   - evidence: What was there instead; asked for only when the time is up.
///   - answer: Returns nil as long as there is no answer.
/// - Throws: `WaitedInVain` after that time, and whatever `answer` throws.
func wait<Answer>(
  for expectation: String,
  within time: Duration = patience,
  at place: SourceLocation = #_sourceLocation,
  evidence: () -> String = { "" },
  until answer: () throws -> Answer?
) throws -> Answer {
  let end = ContinuousClock.now + time
  while true {
    let isLastTime = ContinuousClock.now > end
    if let found = try answer() { return found }
    if isLastTime {
      throw WaitedInVain(
        expectation: expectation, time: time, evidence: evidence(), place: place)
    }
    poll(nil, 0, 10)
  }
}

/// Something a test waited for did not come.
struct WaitedInVain: Error, CustomStringConvertible {
  let expectation: String
  let time: Duration
  let evidence: String
  let place: SourceLocation

  var description: String {
    "\(place.fileID):\(place.line): waited \(time) for \(expectation)"
      + (evidence.isEmpty ? "" : "; there was:\n\(evidence)")
  }
}
