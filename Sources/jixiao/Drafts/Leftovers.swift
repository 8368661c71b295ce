import Glibc

// What programs that were killed have left in folders of the person's own.

/// Whether no process has that number.
func isGone(_ id: pid_t) -> Bool { kill(id, 0) != 0 && errno == ESRCH }

/// The names of all that stands in a folder; none where it cannot be read.
func namesOfEntries(in path: String) -> [String] {
  guard let folder = opendir(path) else { return [] }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    names.append(
      withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      })
  }
  return names
}
