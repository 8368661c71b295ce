import Files
public import Words

/// Why a file was not written.
public struct FileFault: Error, Hashable, Sendable {
  public let path: String
  public let reason: SystemReason
  /// Files of the same request that stand at their places all the same, over older ones.
  public let written: [String]

  public init(path: String, reason: SystemReason, written: [String] = []) {
    (self.path, self.reason, self.written) = (path, reason, written)
  }

  /// The fault as a trouble that has a sentence.
  public var trouble: ExportTrouble {
    if reason == .exists { return .exists(paths: [path]) }
    return written.isEmpty
      ? .failed(path: path, reason) : .partly(path: path, reason, written: written)
  }
}

extension SystemReason {
  init(_ refusal: FileRefusal) {
    switch refusal {
    case .system(let number): self.init(errno: number)
    case .specialFile: self = .specialFile
    }
  }
}
