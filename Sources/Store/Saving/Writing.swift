import Core
import GRDB

/// What a change works with inside its transaction.
struct Writing {
  let db: Database
  /// Seconds since 1970 UTC.
  let seconds: Int
  /// From where the change comes.
  let origin: Origin
  /// What the person at work may do.
  let permission: Permission
}
