extension Schema {
  /// Answered tickets are totalled by their minutes too (measure 15, the minutes as subject).
  ///
  /// No table changes: the totals of an older file are counted afresh after the steps.
  static let schemaResponses = "DELETE FROM total WHERE measure = 15;"
}
