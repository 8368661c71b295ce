/// Who works with the store, by the system's word: a login, and the unix groups it belongs to.
public struct Member: Sendable {
  public let login: String
  /// Whether the user belongs to a group, asked of the system only where a role may depend on it.
  public let belongs: @Sendable (String) -> Bool

  public init(login: String, belongs: @escaping @Sendable (String) -> Bool = { _ in false }) {
    (self.login, self.belongs) = (login, belongs)
  }

  /// Nobody in particular, for databases in which nobody was given a role.
  public static let unnamed = Member(login: "")
}
