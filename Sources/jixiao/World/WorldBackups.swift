import Core
import Store
import Words

extension World {
  /// What makes the day's backup, on any thread; nil where none is wanted, or there is nothing to
  /// lose yet.
  func dailyBackup() throws(Trouble) -> DailyBackup? {
    guard keepsBackups, !isReadOnly else { return nil }
    return try ask { () throws(StoreError) in
      let settings = try store.settings()
      guard settings.dailyBackups, try store.historyHead().count > 0 else { return nil }
      return DailyBackup(database: store.path, day: now.day, retention: settings.backups)
    }
  }
}

/// The automatic backup of a day.
struct DailyBackup: Sendable {
  let database: String
  let day: Day
  let retention: Retention

  /// Makes it, unless it is there; what went wrong, if a person has to know.
  func make(_ isCancelled: () -> Bool) -> Trouble? {
    let backups = DailyBackups(beside: database)
    do throws(StoreError) {
      _ = try backups.make(on: day, keeping: retention) { _ in !isCancelled() }
      return nil
    } catch {
      switch error {
      // Colleagues are at work, or it was called off: there will be another moment.
      case .busy, .backup(.cancelled), .backup(.exists): return nil
      case .backup(.failed(let path, let number)):
        return .backup(.notDaily(path: path, SystemReason(errno: number)))
      default: return Trouble(error, path: database)
      }
    }
  }
}
