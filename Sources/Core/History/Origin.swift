/// From where a change came, as far as the session says.
///
/// Address and sudo user stand in the environment, which anybody can set: they are claims, and
/// shown as such. Every part is outside text, to be made safe wherever it is shown.
public struct Origin: Hashable, Sendable {
  /// The client's address of a session over SSH; empty if none is claimed.
  public let address: String
  /// Who is claimed to have used sudo.
  public let sudoUser: String
  /// The terminal's name, such as `pts/3`; empty without one.
  public let terminal: String

  /// No part is longer than an honest one could be.
  static let limit = 100

  public init(address: String = "", sudoUser: String = "", terminal: String = "") {
    self.address = String(address.prefix(Origin.limit))
    self.sudoUser = String(sudoUser.prefix(Origin.limit))
    self.terminal = String(terminal.prefix(Origin.limit))
  }
}
