public import Core
import GRDB

// Who may do what, what is closed, and what was reviewed: rules inside the file. Whoever may write
// the file by its unix modes can do so past this program; `verify` shows it.

extension Store {
  /// What the person at work may do.
  public func authority() throws(StoreError) -> Authority {
    try read { try RoleRecords($0).authority(of: member) }
  }

  /// Refuses whoever has a lower role, where something is done that is no save.
  public func require(_ role: Role) throws(StoreError) {
    try read { try Permission($0, member).require(role) }
  }

  /// The roles that were given; where there is none, whoever may write the file may do everything.
  public func roles() throws(StoreError) -> [GivenRole] {
    try read { try RoleRecords($0).rolesWithEntries() }
  }

  /// Gives a holder a role, or takes its own one away (nil); an administrator's right.
  ///
  /// The first role that is given in a database also makes its giver an administrator, and an
  /// administrator always remains.
  public func setRole(
    of holder: RoleHolder, to role: Role?, why: String, by entry: Entry, edit: EditID
  ) throws(StoreError) {
    let giver = member.login
    try save(edit, for: .administrator) { writer, records in
      let former = try records.roles.roles()
      var after = former.filter { $0.holder != holder }
      if role == nil, after.count == former.count {
        throw StoreError.refused(.role(.noSuchRole(holder)))
      }
      if let role { after.append(GivenRole(holder: holder, role: role)) }
      let cause = Cause(what: .roleSet, why: why)
      if former.isEmpty, holder != .user(giver) {
        after.append(GivenRole(holder: .user(giver), role: .administrator))
        try writer.keep(
          Role.administrator.rawValue, about: .role(giver), cause, by: entry)
      }
      let remains = after.contains { given in
        if case .user = given.holder { given.role == .administrator } else { false }
      }
      guard remains else { throw StoreError.refused(.role(.lastAdministrator(giver))) }
      try writer.keep(role?.rawValue, about: .role(holder.description), cause, by: entry)
    } answer: { _ in
    }
  }

  /// The closed period; nil if none is.
  public func lock() throws(StoreError) -> PeriodLock? {
    try read { try RoleRecords($0).lock() }
  }

  /// Closes everything that happened on or before a day, or opens it again (nil); a manager's right.
  public func setLock(
    through day: Day?, why: String, by entry: Entry, edit: EditID
  ) throws(StoreError) {
    try save(edit, for: .manager) { writer, records in
      if day == nil, try records.roles.lock() == nil {
        throw StoreError.refused(.role(.notLocked))
      }
      try writer.keep(
        day.map { "\($0)" }, about: .lock, Cause(what: .lockSet, why: why), by: entry)
    } answer: { _ in
    }
  }

  /// The review marks of all projects or one, the latest day first.
  public func reviews(project: Int? = nil) throws(StoreError) -> [Review] {
    try read { try RoleRecords($0).reviews(project: project) }
  }

  /// Marks figures as reviewed; a manager's right, unless the manager entered any fact behind them.
  public func review(
    _ figures: [(project: Int, figures: ReviewedFigures)], remark: String, by entry: Entry,
    edit: EditID
  ) throws(StoreError) {
    try save(edit, for: .manager) { writer, records in
      for (project, figures) in figures {
        let own = try records.roles.ownFact(
          of: entry, project: project, through: figures.asOf)
        if let (fact, entry) = own {
          throw StoreError.refused(.role(.ownFigures(fact, project: project, entry)))
        }
        try writer.keep(
          figures.text, about: .review(asOf: figures.asOf), project: project,
          Cause(what: .reviewed, why: remark), by: entry)
      }
    } answer: { _ in
    }
  }
}
