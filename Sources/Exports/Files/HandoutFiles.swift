import Glibc
public import Words

extension Handout {
  /// Writes the report into files, each in the format that its name's ending asks: all of them,
  /// or none.
  ///
  /// Every one is made before the first is written.
  /// - Parameters:
  ///   - folder: where a session is confined, the folder in which the paths are plain names.
  ///   - replacing: Whether files that exist already may be replaced.
  public func write(
    to paths: [String], in folder: ExportFolder? = nil, replacing: Bool
  ) throws(ExportTrouble) {
    var files: [NewFile] = []
    for path in paths {
      if files.contains(where: { $0.path == path }) { throw .twice(path: path) }
      files.append(NewFile(path: path, in: folder, bytes: try bytes(for: path)))
    }
    if !replacing {
      let existing = paths.filter { folder?.holds($0) ?? Handout.isTaken($0) }
      if !existing.isEmpty { throw .exists(paths: existing) }
    }
    do throws(FileFault) {
      try AtomicFile.write(files, replacing: replacing)
    } catch {
      throw error.trouble
    }
  }

  private func bytes(for path: String) throws(ExportTrouble) -> [UInt8] {
    guard let format = try? ExportFormat(fileName: path) else {
      throw .unknownFormat(name: path)
    }
    do throws(WorkbookTrouble) {
      return try bytes(as: format)
    } catch {
      throw .workbook(path: path, error)
    }
  }

  /// Whether a file, or a link, stands there; a folder is another trouble.
  private static func isTaken(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    return [S_IFREG, S_IFLNK].contains(status.st_mode & S_IFMT)
  }
}
