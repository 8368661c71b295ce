public import Core

/// The target tables that the program brings along, embedded in the binary.
///
///     try ShippedData.year2025().map(\.number)   // [19, 20, 21]
///
/// They become the projects of a new database and of the demonstration; an ordinary start reads
/// its projects from the database.
public enum ShippedData {
  /// The three tables of 2025 of 天津市城市管理综合行政执法总队, as published.
  ///
  /// A fault here means that data/year2025.json was damaged before the program was built.
  public static func year2025() throws(TableFaults) -> [Project] {
    try TableFile.projects(from: PackageResources.year2025_json)
  }
}
