public import Core
import GRDB

/// Holds the whole file against its history, in slices between which others may save.
///
///     lines ──> facts ──> pieces ──> totals ──> sums ──> months ──> settings
///
/// The lines are gone through from the first, and say what must stand in the file: which facts,
/// with which pieces, adding up to what. Every later slice first takes in the lines that came
/// meanwhile, in the same short read, so that what it expects is what stands there.
public final class Verification {
  /// How far it is, or how it ended.
  public enum Progress: Equatable, Sendable {
    /// That many lines of so many are checked, facts and totals still to come; at the end all are.
    case going(checked: Int, of: Int)
    case broken(HistoryFault)
    case whole(HistoryHead)
  }

  private enum Phase {
    case lines, facts, pieces, missingPieces, totals, sums, months, settings
  }

  private let store: Store
  private let knownHead: String?
  private var phase = Phase.lines
  private var lines: LineCheck
  private var facts = FactCensus()
  private var pieces = PieceCheck()
  private var totals = TotalCheck()
  private var settings: [Int: Settings]?
  /// The most rows, or periods of them, that a short read looks at.
  private let rows: Int

  init(_ store: Store, knownHead: String?, rows: Int = .max) {
    (self.store, self.knownHead, self.rows) = (store, knownHead, rows)
    lines = LineCheck(knownHead: knownHead)
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
    try restartIfSettingsChanged(db)
    let settings = settings ?? [:]
    var slice = Slice(rows: rows)
    guard try lines.step(db, settings, &slice) else { return going }
    switch phase {
    case .lines: phase = .facts
    case .facts: if try facts.step(db, lines.replay, &slice) { phase = .pieces }
    case .pieces:
      if try pieces.step(db, &lines.replay.pieces, settings, &slice) { phase = .missingPieces }
    case .missingPieces:
      if try pieces.findMissing(db, &lines.replay.pieces, settings, &slice) { phase = .totals }
    case .totals: if try totals.step(db, &lines.replay.totals, &slice) { phase = .sums }
    case .sums: if try totals.findUnwritten(db, &lines.replay.totals, &slice) { phase = .months }
    case .months: if try totals.stepMonths(db, &slice) { phase = .settings }
    case .settings:
      try SettingCheck(db).run()
      return .whole(lines.head)
    }
    return going
  }

  private var going: Progress { .going(checked: lines.head.count, of: lines.count) }

  /// Begins anew if a setting that enters the sums is another than before.
  private func restartIfSettingsChanged(_ db: Database) throws {
    let records = SettingRecords(db)
    let now = Dictionary(
      uniqueKeysWithValues: try ProjectRecords(db).numbers().map {
        ($0, try records.settings(project: $0))
      })
    defer { settings = now }
    guard let settings, settings != now else { return }
    (phase, lines) = (.lines, LineCheck(knownHead: knownHead))
    (facts, pieces, totals) = (FactCensus(), PieceCheck(), TotalCheck())
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
