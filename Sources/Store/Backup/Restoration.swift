import CSQLite
public import Core
import GRDB
import Glibc

/// Puts a backup's content in a database's place while others have that open.
///
///     let restoration = try Restoration(of: database, from: file, watch)   // nothing changes yet
///     restoration.gap                                                      // what would be lost
///     try restoration.run(by: "wang.fang")
///
/// The file is copied, brought to the current schema and verified first. The database is kept
/// under another name, to the last save, before the pages of the copy take its content's place in
/// one transaction: whoever has it open sees either the old or the new.
public final class Restoration {
  private let database: String
  private let file: String
  private let source: RestoreSource
  /// What the file holds.
  public let summary: BackupSummary
  /// What the database has that the file does not have; nil where there is no database, or none
  /// that can be read.
  public let gap: BackupGap?

  public init(
    of database: String, from file: String, origin: Origin = Origin(), _ watch: BackupWatch
  ) throws(StoreError) {
    (self.database, self.file) = (database, file)
    let place = DatabasePlace(path: database)
    switch try place.occupant() {
    case .nothing: try place.makeFolder()
    case .file: try place.requireWritable()
    }
    source = try RestoreSource(file, for: database, origin: origin, watch)
    summary = try source.summary(of: file)
    gap = try Restoration.present(database)?.gap(to: source.store)
  }

  /// What a restore did.
  public struct Outcome: Hashable, Sendable {
    /// Where the former database is kept; nil if there was none.
    public let kept: String?
    /// What it has that the restored one does not have; nil where it could not be read.
    public let gap: BackupGap?
  }

  /// Restores, once; nothing of the copy is left behind.
  ///
  /// - Throws: ``StoreError/busy`` if others save again and again.
  public func run(by person: String, _ watch: BackupWatch) throws(StoreError) -> Outcome {
    defer { source.discard() }
    let entry = Entry(person: person, at: try source.store.localClock().now)
    guard DatabasePlace(path: database).identity != nil else {
      guard !DatabasePlace(path: database).hasJournal else {
        throw .backup(.journalBeside(path: "\(database)-journal"))
      }
      try source.store.noteRestore(of: summary, instead: nil, by: entry, edit: .new())
      try source.takePlace()
      return Outcome(kept: nil, gap: nil)
    }
    guard let present = try Restoration.present(database) else {
      return try moveAside(entry)
    }
    for _ in 0..<Snapshot.restartLimit {
      if let outcome = try replace(present, entry, watch) { return outcome }
    }
    throw .busy
  }

  /// The database as it stands; nil where it cannot be read as one of this program's.
  private static func present(_ database: String) throws(StoreError) -> PresentDatabase? {
    guard DatabasePlace(path: database).identity != nil else { return nil }
    do throws(StoreError) {
      return try PresentDatabase(database)
    } catch {
      switch error {
      case .notADatabase, .damaged: return nil
      default: throw error
      }
    }
  }

  /// Keeps the present database and puts the copy's pages in its content's place; nil if someone
  /// has saved between the two.
  private func replace(
    _ present: PresentDatabase, _ entry: Entry, _ watch: BackupWatch
  ) throws(StoreError) -> Outcome? {
    let counter = try present.changeCounter()
    let kept = try keep(entry.at) { path throws(StoreError) in
      try Backup(of: database).makeBeside(at: path, isPatient: true, isChecked: false, watch)
    }
    let (gap, head) = (try present.gap(to: source.store), try present.head())
    let edit = EditID.new()
    try source.store.noteRestore(of: summary, instead: head, by: entry, edit: edit)
    do throws(StoreError) {
      if try present.take(source.store, ifStillAt: counter) {
        return Outcome(kept: kept, gap: gap)
      }
    } catch {
      // Somebody would not let go of the file: nothing was replaced. After any other failure the
      // kept one may be all there is.
      if error == .busy { unlink(kept) }
      throw error
    }
    try source.store.retract(edit)
    unlink(kept)
    return nil
  }

  /// A file that nobody can read is renamed, and the copy takes its place.
  private func moveAside(_ entry: Entry) throws(StoreError) -> Outcome {
    var status = stat()
    guard lstat(database, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .notAFile(path: database)
    }
    let kept = try keep(entry.at) { path throws(StoreError) in
      guard link(database, path) == 0 else {
        throw .backup(errno == EEXIST ? .exists(path: path) : .failed(path: path, errno: errno))
      }
    }
    rename("\(database)-journal", "\(kept)-journal")
    try source.store.noteRestore(of: summary, instead: nil, by: entry, edit: .new())
    try source.takePlace()
    return Outcome(kept: kept, gap: nil)
  }

  /// Keeps the former database beside the new one, under the first name that is free.
  private func keep(
    _ at: Moment, _ make: (String) throws(StoreError) -> Void
  ) throws(StoreError) -> String {
    let stem = database.hasSuffix(".db") ? String(database.dropLast(3)) : database
    let time = "\(at)".map { $0 == " " ? "-" : $0 }.filter { $0 != ":" }
    for number in 1...99 {
      let path = "\(stem)-before-\(String(time))\(number == 1 ? "" : "-\(number)").db"
      do throws(StoreError) {
        try make(path)
        return path
      } catch {
        guard case .backup(.exists) = error else { throw error }
      }
    }
    throw .backup(.exists(path: database))
  }
}
