extension Schema {
  /// Beside the settings stand roles (`role wang.fang`), the closed period (`lock`) and review marks
  /// (`review 2025-07-31`), each with its lines in the history.
  ///
  /// No table changes: the number keeps programs away that would not obey them.
  static let schemaRoles = "SELECT 1;"
}
