/// The characters that draw the gutter, rules and bars: Unicode, or ASCII where that is all there is.
public enum GlyphSet: String, Sendable, CaseIterable {
  case unicode, ascii

  /// Marks the selected row.
  public var gutter: String { ">" }
  /// Marks what a colleague changed and nobody here has looked at.
  public var news: String { "*" }
  /// Bars of growing height.
  public var bars: [String] {
    self == .unicode
      ? ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] : ["_", ".", "-", "=", "+", "*", "%", "#"]
  }
  public var fullBar: String { self == .unicode ? "█" : "#" }

  /// A horizontal line of that many columns.
  public func rule(_ columns: Int) -> String {
    String(repeating: self == .unicode ? "─" : "-", count: max(0, columns))
  }
}
