import Glibc
import Words

/// A folder that lives as long as the demo.
///
/// Its name holds the number of its process: what a demo that was killed has left is removed by the
/// same person's next one.
struct ThrowAwayFolder {
  let path: String

  private static let prefix = "jixiao-demo-"
  private static let contents = ["demo.db", "demo.db-journal"]

  init(in parent: String) throws(Trouble) {
    ThrowAwayFolder.removeLeftovers(in: parent)
    let place = "\(parent)/\(ThrowAwayFolder.prefix)\(getpid())-XXXXXX"
    var template = Array(place.utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .database(.cannotCreate(path: parent, SystemReason(errno: errno)))
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  func remove() {
    for name in ThrowAwayFolder.contents { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  private static func removeLeftovers(in parent: String) {
    for name in namesOfEntries(in: parent) where name.hasPrefix(prefix) {
      let number = name.dropFirst(prefix.count).prefix { $0 != "-" }
      guard let id = pid_t(number), id > 0, isGone(id) else { continue }
      let path = "\(parent)/\(name)"
      let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard folder >= 0 else { continue }
      defer { close(folder) }
      var status = stat()
      guard fstat(folder, &status) == 0, status.st_uid == geteuid() else { continue }
      for name in contents { unlinkat(folder, name, 0) }
      rmdir(path)
    }
  }
}
