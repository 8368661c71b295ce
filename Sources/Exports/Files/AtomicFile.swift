import Files
public import Words

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
    do throws(FileRefusal) {
      let place = try FilePlace(path)
      let mode = try place.modeToKeep(replacing: replacing)
      try place.writeTemporary(bytes, mode: mode)
      try place.takeName(replacing: replacing)
      try place.syncFolder()
    } catch {
      throw FileFault(path: path, reason: SystemReason(error))
    }
  }
}

/// Why a file was not written.
public struct FileFault: Error, Hashable, Sendable {
  public let path: String
  public let reason: SystemReason

  public init(path: String, reason: SystemReason) {
    (self.path, self.reason) = (path, reason)
  }

  /// The fault as a trouble that has a sentence.
  public var trouble: ExportTrouble {
    reason == .exists ? .exists(path: path) : .failed(path: path, reason)
  }
}

extension SystemReason {
  fileprivate init(_ refusal: FileRefusal) {
    switch refusal {
    case .system(let number): self.init(errno: number)
    case .specialFile: self = .specialFile
    }
  }
}
