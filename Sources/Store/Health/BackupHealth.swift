public import Core
import Glibc

/// How the automatic backups of a database stand.
public enum BackupHealth: Equatable, Sendable {
  /// None is owed: they are turned off, or nothing was entered before today.
  case notOwed
  /// The day of the newest.
  case made(Day)
  /// The next one cannot be made there; the system's error number.
  case failing(path: String, errno: Int32)
  /// The newest, if there is any, is older than a day, and something was entered since.
  case late(path: String, last: Day?)
}

extension Store {
  /// How the automatic backups stand on a day.
  ///
  /// Whether another can be made is asked only where this user may write the database.
  public func backupHealth(on today: Day) throws(StoreError) -> BackupHealth {
    let first = try history(HistoryFilter(), .oldestFirst, limit: 1).entries.first?.entry.at.day
    guard try settings().dailyBackups, let first, let newest = try lastEntered()?.day else {
      return .notOwed
    }
    let backups = DailyBackups(beside: path)
    let last: Day?
    do throws(StoreError) {
      last = try backups.days().max()
    } catch .backup(.failed(let path, let number)) {
      return .failing(path: path, errno: number)
    }
    if let number = backups.obstacle(toCopying: path) {
      return .failing(path: backups.folder, errno: number)
    }
    guard let last else {
      return first < today ? .late(path: backups.folder, last: nil) : .notOwed
    }
    let isOld = today.number - last.number > 1
    return isOld && newest > last ? .late(path: backups.folder, last: last) : .made(last)
  }
}

extension DailyBackups {
  /// Why a copy of the database cannot be put into the folder; nil where nothing is in its way, or
  /// it is not this user's to make.
  fileprivate func obstacle(toCopying database: String) -> Int32? {
    guard access(database, W_OK) == 0 else { return nil }
    let isThere = access(folder, F_OK) == 0
    let above = database.lastIndex(of: "/").map { String(database[..<$0]) } ?? "."
    let place = isThere ? folder : above.isEmpty ? "/" : above
    guard access(place, W_OK | X_OK) == 0 else { return errno }
    var status = stat()
    guard stat(database, &status) == 0, let volume = Volume(of: place) else { return nil }
    return volume.freeBytes < Int(status.st_size) ? ENOSPC : nil
  }
}
