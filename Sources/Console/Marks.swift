import Core
import Terminal

extension GlyphSet {
  /// The mark of a status: the word first of all that a status has, before any colour.
  func mark(_ status: Status) -> String {
    switch status {
    case .met: met
    case .missed: missed
    case .atRisk: atRisk
    case .inProgress: inProgress
    case .noData: noData
    }
  }
}
