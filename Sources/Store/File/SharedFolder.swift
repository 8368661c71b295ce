import Core
import Glibc

/// A folder in which all members of a unix group work on one database: set-group-id 2770, so that
/// whatever SQLite makes beside the database belongs to the group, whoever made it.
///
/// The database is 0660, and SQLite gives its journal the database's modes: no member's umask
/// counts.
public struct SharedFolder: Equatable, Sendable {
  public let path: String
  public let group: UnixGroup

  /// The modes of such a folder.
  public static let mode: UInt32 = 0o2770
  /// The database's name in it.
  public static let fileName = "jixiao.db"

  public var database: String { "\(path)/\(SharedFolder.fileName)" }

  /// - Throws: ``SharingFault/noSuchGroup(_:)``.
  public init(_ path: String, group name: String) throws(SharingFault) {
    guard let group = UnixGroup(named: name) else { throw .noSuchGroup(name) }
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    (self.path, self.group) = (trimmed, group)
  }

  /// Makes the folder, or takes one of this user's that is empty or holds nothing but such a
  /// database's, and gives it its group and modes.
  ///
  /// Nothing is changed where it refuses, but that the folder may have been made.
  public func prepare() throws(SharingFault) {
    guard getuid() == 0 || group.hasThisProcess else { throw .notAMember(group: group.name) }
    if mkdir(path, 0o700) != 0 {
      guard errno == EEXIST else { throw .cannot(path: path, errno: errno) }
      try requireFree()
    }
    if let volume = Volume(of: path), volume.isNetwork {
      throw .noLocks(path: path, kind: volume.kind)
    }
    guard chown(path, uid_t.max, group.id) == 0, chmod(path, SharedFolder.mode) == 0 else {
      throw .cannot(path: path, errno: errno)
    }
    // A file system may take the modes without a word and keep others.
    guard let state = FileState(path), state.mode == SharedFolder.mode, state.group == group.id
    else { throw .cannot(path: path, errno: EPERM) }
    switch LockProbe(in: path) {
    case .hold: break
    case .doNotHold: throw .noLocks(path: path, kind: Volume(of: path)?.kind ?? "?")
    case .untried(let number): throw .cannot(path: path, errno: number)
    }
  }

  private func requireFree() throws(SharingFault) {
    guard let state = FileState(path) else { throw .cannot(path: path, errno: errno) }
    guard state.kind == .folder else { throw .cannot(path: path, errno: ENOTDIR) }
    guard getuid() == 0 || state.owner == getuid() else { throw .cannot(path: path, errno: EPERM) }
    guard FileState(database) == nil else { throw .alreadyThere(path: database) }
    guard let folder = opendir(path) else { throw .cannot(path: path, errno: errno) }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != "..", !name.hasPrefix(SharedFolder.fileName) {
        throw .holdsOther(path: path, name: name)
      }
    }
  }
}

/// Why a folder cannot be shared.
public enum SharingFault: Error, Equatable, Sendable {
  case noSuchGroup(String)
  /// Only a member, or root, can give a folder to a group.
  case notAMember(group: String)
  /// The folder holds what is none of a database's files.
  case holdsOther(path: String, name: String)
  /// There is a database already.
  case alreadyThere(path: String)
  /// Locks do not hold on its file system, or it is one that other machines write too.
  case noLocks(path: String, kind: String)
  /// The system refuses; its error number.
  case cannot(path: String, errno: Int32)
}
