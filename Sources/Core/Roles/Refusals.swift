/// Why a person may not do something; it names who that is, what it takes, and who can help.
public enum RoleRefusal: Hashable, Sendable {
  /// The role is too low.
  ///
  /// - givers: the administrators, who can give another role.
  case needs(Role, login: String, has: Role, givers: [String])
  /// What happened on or before that day is closed, and only a manager may change it.
  case locked(PeriodLock, login: String, has: Role, managers: [String])
  /// A manager may change what is closed, with a reason that the history keeps.
  case reasonNeeded(PeriodLock)
  /// Nothing is closed.
  case notLocked
  /// The person would review figures that they entered themselves.
  case ownFigures(FactID, project: Int, Entry)
  /// Nobody would be left who can give roles.
  case lastAdministrator(String)
  /// The holder has no role of its own to lose.
  case noSuchRole(RoleHolder)
}
