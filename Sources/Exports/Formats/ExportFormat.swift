/// The formats a report can be written in; raw values are the endings of their file names.
public enum ExportFormat: String, CaseIterable, Sendable {
  case text = "txt"
  case markdown = "md"
  case csv
  case json
  case html
  case xlsx

  /// The format that a file name's ending stands for, in capitals or not.
  ///
  ///     try ExportFormat(fileName: "绩效汇总-2025-07-31.txt")   // .text
  public init(fileName: String) throws(UnknownFormat) {
    let name = fileName.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex,
      let format = ExportFormat(rawValue: name[name.index(after: dot)...].lowercased())
    else { throw UnknownFormat(fileName: fileName) }
    self = format
  }
}

/// A file name whose ending stands for no format.
public struct UnknownFormat: Error, Equatable, Sendable {
  public let fileName: String

  public init(fileName: String) {
    self.fileName = fileName
  }
}
