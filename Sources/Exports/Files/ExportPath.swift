/// Where a person wants an export to be, as typed.
public enum ExportPath {
  /// The whole path: `~` at the front is the home folder, and a name without a leading `/` lies in
  /// the working folder.
  ///
  ///     ExportPath.whole("~/汇总.txt", home: "/people/wang", workingFolder: "/srv")
  ///     // "/people/wang/汇总.txt"
  public static func whole(_ typed: String, home: String, workingFolder: String) -> String {
    if typed == "~" || typed.hasPrefix("~/") { return plain(home + typed.dropFirst()) }
    return plain(typed.hasPrefix("/") ? typed : "\(workingFolder)/\(typed)")
  }

  /// The names in a line that may hold several, each ended by a format's ending and a blank.
  ///
  ///     ExportPath.several("汇总 七月.txt 汇总.xlsx")   // ["汇总 七月.txt", "汇总.xlsx"]
  ///
  /// So a name may hold blanks, as one types it, without quotes; those in front of it are dropped.
  public static func several(_ typed: String) -> [String] {
    var names: [String] = []
    var name = ""
    for part in typed.split(separator: " ", omittingEmptySubsequences: false) {
      name += name.isEmpty ? String(part) : " \(part)"
      guard !part.isEmpty, (try? ExportFormat(fileName: name)) != nil else { continue }
      names.append(name)
      name = ""
    }
    let rest = name.filter { $0 != " " }
    return rest.isEmpty ? names : names + [name]
  }

  /// A file's name without its folders.
  ///
  ///     ExportPath.name(of: "~/表/自评表.xlsx")   // "自评表.xlsx"
  public static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The path without steps that lead nowhere: `/srv/./a.txt` is `/srv/a.txt`.
  ///
  /// `..` stays: behind a link it leads elsewhere than to the folder that is named before it.
  private static func plain(_ path: String) -> String {
    let steps = path.split(separator: "/").filter { $0 != "." }
    let end = path.hasSuffix("/") && !steps.isEmpty ? "/" : ""
    return "/" + steps.joined(separator: "/") + end
  }
}
