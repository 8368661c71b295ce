import Core
import GRDB

/// What the person at work may do, as it stands inside the transaction that does it.
struct Permission {
  let authority: Authority
  /// The closed period; nil if none is.
  private let lock: PeriodLock?
  private let login: String
  private let db: Database

  init(_ db: Database, _ member: Member) throws {
    authority = try RoleRecords(db).authority(of: member)
    lock = try RoleRecords(db).lock()
    (self.db, login) = (db, member.login)
  }

  /// Refuses whoever has a lower role.
  func require(_ role: Role) throws {
    guard authority.role < role else { return }
    throw StoreError.refused(
      .role(
        .needs(
          role, login: login, has: authority.role,
          givers: try RoleRecords(db).holders(of: .administrator))))
  }

  /// Refuses a change of what happened on a closed day, unless a manager gives a reason.
  func requireOpen(_ day: Day, why: String) throws {
    guard let lock, day <= lock.through else { return }
    try requireReason(lock, why)
  }

  /// Refuses what would change figures of a closed period whatever their days.
  func requireUnlocked(why: String) throws {
    guard let lock else { return }
    try requireReason(lock, why)
  }

  private func requireReason(_ lock: PeriodLock, _ why: String) throws {
    guard authority.role >= .manager else {
      throw StoreError.refused(
        .role(
          .locked(
            lock, login: login, has: authority.role,
            managers: try RoleRecords(db).holders(of: .manager))))
    }
    guard !why.allSatisfy(\.isWhitespace) else {
      throw StoreError.refused(.role(.reasonNeeded(lock)))
    }
  }
}
