/// What a person may do with a database; raw values are the words of `jixiao roles`.
///
/// Each role may do all that the ones before it may.
public enum Role: String, CaseIterable, Comparable, Sendable {
  /// 查阅: looks at everything, changes nothing.
  case reader
  /// 经办: enters, corrects and voids facts, and sets what figures are judged by.
  case clerk
  /// 负责人: reviews figures, closes periods, and changes what lies in a closed one.
  case manager
  /// 管理员: gives roles.
  case administrator

  public static func < (left: Role, right: Role) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .reader: 0
    case .clerk: 1
    case .manager: 2
    case .administrator: 3
    }
  }
}

/// Who holds a role: one user, or all members of a unix group.
///
///     RoleHolder(parsing: "wang.fang")   // .user("wang.fang")
///     RoleHolder(parsing: "%finance")    // .group("finance")
public enum RoleHolder: Hashable, Sendable {
  case user(String)
  case group(String)

  /// The longest name that Linux gives a user or a group.
  static let longest = 32

  /// Reads a login name, or a group's name behind `%`; nil where no system would have such a name.
  public init?(parsing text: String) {
    let isGroup = text.hasPrefix("%")
    let name = String(isGroup ? text.dropFirst() : text[...])
    let isPlain = name.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && scalar.value < 0x7F && !"%:,()/\\".unicodeScalars.contains(scalar)
    }
    guard !name.isEmpty, name.utf8.count <= RoleHolder.longest, isPlain, !name.hasPrefix("-")
    else { return nil }
    self = isGroup ? .group(name) : .user(name)
  }
}

extension RoleHolder: CustomStringConvertible {
  public var description: String {
    switch self {
    case .user(let name): name
    case .group(let name): "%\(name)"
    }
  }
}

/// A role as it was given.
public struct GivenRole: Equatable, Sendable {
  public let holder: RoleHolder
  public let role: Role
  /// Who gave it and when; nil where the history does not tell.
  public let entry: Entry?

  public init(holder: RoleHolder, role: Role, entry: Entry? = nil) {
    (self.holder, self.role, self.entry) = (holder, role, entry)
  }
}
