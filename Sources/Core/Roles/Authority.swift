/// The role of the person at work, and whether roles are in force at all.
public struct Authority: Hashable, Sendable {
  public let role: Role
  /// False where nobody was given a role: whoever may write the file may then do everything.
  public let isGiven: Bool

  public init(role: Role, isGiven: Bool) {
    (self.role, self.isGiven) = (role, isGiven)
  }

  /// What holds in a database in which nobody was given a role.
  public static let sole = Authority(role: .administrator, isGiven: false)

  /// The groups whose members have a role without a row of their own, once roles are in force.
  public static func standardGroup(of role: Role) -> String { "jixiao-\(role.rawValue)" }

  /// The role that counts for a user: the user's own row, else the highest by a group with a row or
  /// one of the standard groups, else clerk.
  ///
  /// - Parameter belongs: whether the user is a member of a group, asked only where it matters.
  public init(of login: String, among roles: [GivenRole], belongs: (String) -> Bool) {
    guard !roles.isEmpty else {
      self = .sole
      return
    }
    if let own = roles.first(where: { $0.holder == .user(login) }) {
      self.init(role: own.role, isGiven: true)
      return
    }
    var groups: [(name: String, role: Role)] = []
    for given in roles {
      if case .group(let name) = given.holder { groups.append((name, given.role)) }
    }
    for role in Role.allCases {
      let name = Authority.standardGroup(of: role)
      if !groups.contains(where: { $0.name == name }) { groups.append((name, role)) }
    }
    let highest = groups.filter { belongs($0.name) }.map(\.role).max()
    self.init(role: highest ?? .clerk, isGiven: true)
  }
}

/// A period whose facts only a manager may change, with a reason: everything that happened on or
/// before a day.
public struct PeriodLock: Hashable, Sendable {
  public let through: Day
  /// Who closed it and when.
  public let entry: Entry
  public let why: String

  public init(through: Day, entry: Entry, why: String) {
    (self.through, self.entry, self.why) = (through, entry, why)
  }
}

extension Entry {
  /// The logins behind a person as the history names them: `root(wang.fang)` is both.
  public var logins: Set<String> {
    Set(person.split(whereSeparator: { $0 == "(" || $0 == ")" }).map(String.init))
  }
}
