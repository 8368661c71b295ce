public import Core
import GRDB

/// Holds the whole file against its history, in slices between which others may save.
///
///     lines ──> facts ──> pieces ──> totals ──> settings ──> lines that came meanwhile
///
/// A slice is one short read. What is saved meanwhile is checked before the verification ends.
public final class Verification {
  /// How far it is, or how it ended.
  public enum Progress: Equatable, Sendable {
    /// That many lines of so many are checked, facts and totals still to come; at the end all are.
    case going(checked: Int, of: Int)
    case broken(HistoryFault)
    case whole(HistoryHead)
  }

  private enum Phase {
    case lines, facts, pieces, totals, sums, months, settings
  }

  private let store: Store
  private var phase = Phase.lines
  private var chain: ChainCheck
  private var account = SumAccount()
  private var pieces = PieceCheck()
  private var totals = TotalCheck()
  private var hasBeenRound = false

  init(_ store: Store, knownHead: String?) {
    self.store = store
    chain = ChainCheck(knownHead: knownHead)
  }

  /// Checks a slice.
  public func step() throws(StoreError) -> Progress {
    do {
      return try store.read { db in try step(db) }
    } catch .faultFound(let fault) {
      return .broken(fault)
    }
  }

  private func step(_ db: Database) throws -> Progress {
    if phase != .lines, phase != .settings, try account.restartsIfSettingsChanged(db) {
      (phase, pieces, totals) = (.facts, PieceCheck(), TotalCheck())
    }
    switch phase {
    case .lines:
      if try chain.step(db) {
        guard !hasBeenRound else { return .whole(chain.head) }
        phase = .facts
      }
    case .facts: if try account.step(db) { phase = .pieces }
    case .pieces: if try pieces.step(db) { phase = .totals }
    case .totals: if try account.catchUp(db), try totals.step(db, account) { phase = .sums }
    case .sums: if try account.catchUp(db), try totals.stepBack(db, account) { phase = .months }
    case .months: if try totals.stepMonths(db) { phase = .settings }
    case .settings:
      try SettingCheck(db).run()
      (phase, hasBeenRound) = (.lines, true)
    }
    return .going(checked: chain.head.count, of: chain.count)
  }
}

extension Store {
  /// A verification of this file, to be taken step by step.
  ///
  /// - Parameter knownHead: a hash, or its beginning, that the history had before; it must stand
  ///   in it still.
  public func verification(knownHead: String? = nil) -> Verification {
    Verification(self, knownHead: knownHead)
  }
}
