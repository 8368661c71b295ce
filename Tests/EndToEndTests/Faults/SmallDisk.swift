import Foundation
import Glibc
import Testing

/// A disk of a megabyte that only the commands started on it see: a tmpfs in a mount namespace of
/// its own, which needs no root where the kernel lets users have namespaces.
final class SmallDisk {
  let user: FreshUser
  /// Where it is mounted, and a database on it.
  let folder: String
  var database: String { "\(folder)/jixiao.db" }
  private let holder: ChildProcess

  init(of user: FreshUser) throws {
    self.user = user
    folder = "\(user.home)/disk"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    holder = try user.begin(
      script: """
        exec unshare \(geteuid() == 0 ? "" : "--user --map-root-user") --mount sh -c '
          mount -t tmpfs -o size=1m none "$1" && touch "$1/ready" && exec tail -f /dev/null' sh "$1"
        """, folder)
    let ready = "/proc/\(holder.id)/root\(folder)/ready"
    try wait(for: "a mounted disk") { access(ready, F_OK) == 0 ? () : nil }
  }

  deinit {
    holder.kill()
    _ = try? holder.waitUntilEnded()
  }

  /// The words that put a command onto the disk.
  var prefix: [String] {
    let rights = geteuid() == 0 ? [] : ["--user", "--preserve-credentials"]
    return ["nsenter", "--target=\(holder.id)", "--mount", "--wd=\(user.home)"] + rights
  }

  /// Calls `jixiao` with the database on the disk.
  func run(_ words: String...) throws -> Outcome {
    try run(program: "jixiao", ["--database", database] + words)
  }

  @discardableResult
  func run(program: String, _ words: [String]) throws -> Outcome {
    try user.run(program: "env", prefix + [program] + words)
  }

  /// Leaves not one byte free.
  func fill() throws {
    let outcome = try run(program: "sh", ["-c", "cat /dev/zero >\(folder)/filler"])
    #expect(outcome.status != 0)
  }

  /// Gives the space back.
  func free() throws {
    #expect(try run(program: "rm", ["\(folder)/filler"]).status == 0)
  }
}
