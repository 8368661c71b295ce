import Files
import Words

/// Writes a file so that at every moment either the old one or the whole new one is there.
public enum AtomicFile {
  /// Writes the bytes under a path, durably.
  ///
  /// On any failure nothing is left behind. A link at the path is never followed: it is replaced
  /// itself, or counts as an existing file. A replaced file's permissions are kept.
  /// - Parameter replacing: Whether a file that exists already may be replaced.
  public static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool
  ) throws(FileFault) {
    try write([NewFile(path: path, bytes: bytes)], replacing: replacing)
  }

  /// Writes several files: all of them, or none.
  ///
  /// Each has its bytes on the disk under a temporary name before the first takes its own, so
  /// that whatever is wrong with one (its folder, a file in its place, the room on the disk)
  /// leaves all old files as they were. Where a name cannot be taken after all, those that took
  /// theirs before are removed again, or named in the fault where they replaced others.
  public static func write(_ files: [NewFile], replacing: Bool) throws(FileFault) {
    var places: [(place: FilePlace, path: String)] = []
    defer { for each in places { each.place.discard() } }
    for file in files {
      do throws(FileRefusal) {
        let place = try file.place()
        places.append((place, file.path))
        try place.writeTemporary(file.bytes, mode: place.modeToKeep(replacing: replacing))
      } catch {
        throw FileFault(path: file.path, reason: SystemReason(error))
      }
    }
    var done: [(place: FilePlace, path: String)] = []
    for (place, path) in places {
      do throws(FileRefusal) {
        try place.takeName(replacing: replacing)
        done.append((place, path))
        try place.syncFolder()
      } catch {
        if !replacing { for each in done { each.place.giveUpName() } }
        throw FileFault(
          path: path, reason: SystemReason(error), written: replacing ? done.map(\.path) : [])
      }
    }
  }
}

/// A file that is to be written.
public struct NewFile: Sendable {
  public let path: String
  public let bytes: [UInt8]

  /// Where a session is confined: the folder in which `path` is a plain name.
  private let folder: ExportFolder?

  public init(path: String, in folder: ExportFolder? = nil, bytes: [UInt8]) {
    (self.path, self.folder, self.bytes) = (path, folder, bytes)
  }

  fileprivate func place() throws(FileRefusal) -> FilePlace {
    guard let folder else { return try FilePlace(path) }
    return try FilePlace(path, in: folder.handle(), path: folder.path)
  }
}
