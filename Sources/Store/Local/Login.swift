public import Core
import Glibc

/// Who works with the program, by the system's word and not by the environment's.
public enum Login {
  /// The name of the user that the process runs as.
  ///
  /// It is `root(wang.fang)` where wang.fang logged in and became root. Names come from outside:
  /// make them safe wherever they are shown.
  public static func person() -> String {
    let user = getuid()
    guard let loggedIn = sessionUser(), loggedIn != user else { return name(of: user) }
    return "\(name(of: user))(\(name(of: loggedIn)))"
  }

  /// The user that the process runs as, with the groups it is a member of.
  public static func member() -> Member {
    Member(login: name(of: getuid())) { UnixGroup(named: $0)?.hasThisProcess == true }
  }

  /// Whether the system knows a user of that name.
  public static func isKnown(_ login: String) -> Bool {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
      guard let bytes = buffer.baseAddress else { return false }
      var record = passwd()
      var found: UnsafeMutablePointer<passwd>?
      return getpwnam_r(login, &record, bytes, buffer.count, &found) == 0 && found != nil
    }
  }

  /// The name of a user; its number where the system knows no name.
  static func name(of user: uid_t) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
      guard let bytes = buffer.baseAddress else { return "\(user)" }
      var record = passwd()
      var found: UnsafeMutablePointer<passwd>?
      let code = getpwuid_r(user, &record, bytes, buffer.count, &found)
      guard code == 0, found != nil, let name = record.pw_name else { return "\(user)" }
      return String(cString: name)
    }
  }

  /// The user that logged in, whoever the process has become since; nil if the kernel keeps none.
  private static func sessionUser() -> uid_t? {
    let file = open("/proc/self/loginuid", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = read(file, &bytes, bytes.count)
    guard count > 0 else { return nil }
    let digits = bytes.prefix(count).prefix { (48...57).contains($0) }
    guard let user = uid_t(String(decoding: digits, as: UTF8.self)), user != .max else {
      return nil
    }
    return user
  }
}

extension Login {
  /// From where the session comes: what the environment claims, and the terminal.
  public static func origin() -> Origin {
    let connection = variable("SSH_CONNECTION").split(separator: " ").first
    let terminal = ttyname(STDIN_FILENO).map { String(cString: $0) } ?? ""
    return Origin(
      address: connection.map(String.init) ?? "", sudoUser: variable("SUDO_USER"),
      terminal: terminal.hasPrefix("/dev/") ? String(terminal.dropFirst(5)) : terminal)
  }

  private static func variable(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
