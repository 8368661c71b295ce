import Foundation
import Glibc
import Testing

/// Several unix users on one machine, with a place that all of them can reach.
///
/// They are users by number, as the kernel knows them, so that nobody has to be added to the
/// machine: all but the outsider belong to the group 61010. It takes root to become somebody else;
/// whoever is not root gets it inside a user namespace (`unshare`), and where the machine allows
/// none, the test fails and says so.
struct Colleagues {
  static let group = "61010"
  private static let namespace = "unshare --user --map-root-user --map-auto"

  /// Whose folder and environment is used; the program is copied there, since a checkout may lie
  /// where others may not look.
  private let root: FreshUser
  /// A folder for all, `shared` in it.
  let place: String

  init() throws {
    root = try FreshUser()
    if geteuid() != 0 {
      let allowed = try root.run(program: "sh", ["-c", "\(Colleagues.namespace) true"])
      try #require(
        allowed.status == 0, "several users need root, or unshare with newuidmap: \(allowed)")
    }
    place = "\(root.folder)/place"
    let made = try root.run(
      program: "sh",
      [
        "-c",
        "mkdir \(place) && chmod 755 \(root.folder) \(place) && cp $(command -v jixiao) \(place)",
      ])
    try #require(made.status == 0, "\(made)")
  }

  var shared: String { "\(place)/shared" }
  var database: String { "\(shared)/jixiao.db" }

  /// Calls the program as root.
  func asRoot(_ words: String...) throws -> Outcome {
    try root.run(program: "sh", prefix + ["exec \"$@\"", "sh", "\(place)/jixiao"] + words)
  }

  /// Calls a program in a shell as root.
  func shell(_ script: String) throws -> Outcome {
    try root.run(program: "sh", prefix + [script])
  }

  /// Calls the program as a user by number, with a umask.
  func call(
    as user: Int, umask: String = "022", isMember: Bool = true, _ words: String...
  ) throws -> Outcome {
    let identity = Colleagues.identity(user, isMember: isMember)
    return try root.run(
      program: "sh",
      prefix + ["umask \(umask); exec setpriv \(identity) \"$@\"", "sh", "\(place)/jixiao"] + words)
  }

  private static func identity(_ user: Int, isMember: Bool) -> String {
    let groups = isMember ? "--groups \(group)" : "--clear-groups"
    return "--reuid \(user) --regid \(user) \(groups)"
  }

  /// `-c`, or before it what makes root of somebody who is not.
  private var prefix: [String] {
    guard geteuid() != 0 else { return ["-c"] }
    return ["-c", "exec \(Colleagues.namespace) sh -c \"$@\"", "sh"]
  }
}
