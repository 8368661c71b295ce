/// Where a person wants an export to be, as typed.
public enum ExportPath {
  /// The whole path: `~` at the front is the home folder, and a name without a leading `/` lies in
  /// the working folder.
  ///
  ///     ExportPath.whole("~/汇总.txt", home: "/people/wang", workingFolder: "/srv")
  ///     // "/people/wang/汇总.txt"
  public static func whole(_ typed: String, home: String, workingFolder: String) -> String {
    if typed == "~" || typed.hasPrefix("~/") { return home + typed.dropFirst() }
    if typed.hasPrefix("/") { return typed }
    return workingFolder.hasSuffix("/") ? workingFolder + typed : "\(workingFolder)/\(typed)"
  }
}
