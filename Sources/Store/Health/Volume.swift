import Glibc

/// The file system that a folder stands on.
public struct Volume: Equatable, Sendable {
  /// Its kind as the kernel's list of mounts names it, such as `ext4`; `?` where it is not listed.
  public let kind: String
  public let isReadOnly: Bool
  public let freeBytes: Int
  /// nil where the file system counts none.
  public let freeInodes: Int?

  /// nil where the folder cannot be asked.
  public init?(of folder: String) {
    var numbers = statvfs()
    guard statvfs(folder, &numbers) == 0 else { return nil }
    isReadOnly = numbers.f_flag & UInt(ST_RDONLY) != 0
    freeBytes = Int(clamping: numbers.f_bavail) * Int(clamping: numbers.f_frsize)
    freeInodes = numbers.f_files == 0 ? nil : Int(clamping: numbers.f_favail)
    kind = Volume.kind(of: folder) ?? "?"
  }

  /// Whether other machines may write it too, whose locks are not ours: SQLite must not be shared
  /// there.
  public var isNetwork: Bool { Volume.networkKinds.contains(kind) || kind.hasPrefix("fuse.") }

  private static let networkKinds: Set<String> = [
    "9p", "afs", "ceph", "cifs", "coda", "drvfs", "fuse", "gfs2", "glusterfs", "lustre", "nfs",
    "nfs4", "ocfs2", "orangefs", "smb3", "smbfs", "vboxsf", "virtiofs",
  ]

  /// The kind of the mount that the folder lies under: the last one with the longest path.
  private static func kind(of folder: String) -> String? {
    guard let whole = realpath(folder, nil), let mounts = fopen("/proc/self/mountinfo", "re")
    else { return nil }
    defer {
      free(whole)
      fclose(mounts)
    }
    let path = String(cString: whole)
    var best: (length: Int, kind: String)?
    var (line, room): (UnsafeMutablePointer<CChar>?, Int) = (nil, 0)
    defer { free(line) }
    while getline(&line, &room, mounts) > 0, let line {
      guard let mount = Mount(String(cString: line)), mount.holds(path) else { continue }
      let length = mount.point.utf8.count
      if best.map({ length >= $0.length }) ?? true { best = (length, mount.kind) }
    }
    return best?.kind
  }
}

/// A line of the kernel's list: `36 35 98:0 / /srv rw,noatime shared:1 - ext4 /dev/sda1 rw`.
private struct Mount {
  let point: String
  let kind: String

  init?(_ line: String) {
    let words = line.split(separator: " ")
    guard words.count > 5, let dash = words.firstIndex(of: "-"), dash + 1 < words.count else {
      return nil
    }
    point = words[4].split(separator: "\\040", omittingEmptySubsequences: false)
      .joined(separator: " ")
    kind = String(words[dash + 1])
  }

  func holds(_ path: String) -> Bool {
    point == "/" || path == point || path.hasPrefix(point + "/")
  }
}
