/// What stood set when a person decided on a change; the change of anything else is refused.
public struct SeenSetting: Hashable, Sendable {
  /// The canonical text; nil where nothing was set.
  public let text: String?

  public init(_ text: String?) {
    self.text = text
  }
}
