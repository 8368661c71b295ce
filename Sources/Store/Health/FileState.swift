import Glibc

/// How a file or folder stands on the disk, asked by `stat` alone.
public struct FileState: Equatable, Sendable {
  public enum Kind: Sendable {
    case file, folder, other
  }

  public let path: String
  public let kind: Kind
  /// The permission bits with set-user-id, set-group-id and the sticky bit: 0o2770.
  public let mode: UInt32
  public let owner: UInt32
  public let group: UInt32
  public let size: Int
  public let mayRead: Bool
  /// Whether this user may write it; of a folder, also change what is in it.
  public let mayWrite: Bool

  /// nil where there is nothing, or nothing that this user may see; `errno` says why.
  public init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.path = path
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    (mode, owner, group) = (status.st_mode & 0o7777, status.st_uid, status.st_gid)
    size = Int(status.st_size)
    mayRead = access(path, R_OK) == 0
    mayWrite = access(path, kind == .folder ? W_OK | X_OK : W_OK) == 0
  }

  /// The mode as `chmod` takes it: `2770`.
  public var octal: String { String(mode, radix: 8) }
  /// The group's name; its number where the system knows no name.
  public var groupName: String { UnixGroup.name(of: group) }
  /// The owner's name; its number where the system knows no name.
  public var ownerName: String { Login.name(of: owner) }
  public var isSetGroupID: Bool { mode & 0o2000 != 0 }
  /// Whether the group may read and write it.
  public var isForGroup: Bool { mode & 0o060 == 0o060 }
  /// Whether anyone at all may read or write it.
  public var isOpenToAll: Bool { mode & 0o006 != 0 }
}
