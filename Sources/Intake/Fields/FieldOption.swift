public import Core

extension FactField {
  /// The word that names this field on the command line and in a table's header; a confirmation
  /// names its log as a service.
  public var option: String { self == .log ? "service" : rawValue }
}
