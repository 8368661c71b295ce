import Core
import GRDB

/// The line of the history that tells of a restore.
extension Store {
  /// Notes that this content takes another's place: from which file, with which head, and which
  /// head the other had.
  func noteRestore(
    of backup: BackupSummary, instead former: HistoryHead?, by entry: Entry, edit: EditID
  ) throws(StoreError) {
    try write(edit, arrived: { try HistoryRecords($0).contains(edit) }) { writing in
      var chain = HistoryChain(writing.db)
      try chain.append(
        HistoryRecords.Draft(
          what: .restored, subject: .database, project: 0,
          before: former.map { .init($0.hash) },
          after: .init("\(backup.head.hash) \(backup.path)"), entry: entry, why: ""),
        edit: edit, part: 0, writing)
    }
  }

  /// Takes back the note in a copy that did not take another's place.
  func retract(_ edit: EditID) throws(StoreError) {
    try withConnection { db in
      try db.execute(sql: "DELETE FROM history WHERE edit = ?", arguments: [edit.text])
    }
  }
}
