/// A setting as it stands for a project, or for all of them (0).
public struct SettingState: Equatable, Sendable {
  public let name: SettingName
  public let project: Int
  /// The canonical text set for exactly that; nil where nobody has set it.
  public let own: String?
  /// What holds for all projects, where a project has no value of its own; nil if none is set.
  public let inherited: String?
  /// Who set what holds; nil where that is the standard.
  public let entry: Entry?
  /// Why, in that person's words; empty if they gave no reason.
  public let why: String

  public init(
    name: SettingName, project: Int, own: String?, inherited: String? = nil, entry: Entry? = nil,
    why: String = ""
  ) {
    (self.name, self.project, self.own, self.inherited) = (name, project, own, inherited)
    (self.entry, self.why) = (entry, why)
  }

  /// What holds, as canonical text; empty where nothing does.
  public var text: String { own ?? inherited ?? name.standard }

  /// Whether nobody has set it, for the project or for all.
  public var isStandard: Bool { own == nil && inherited == nil }
}

/// A setting that is to be changed.
public struct SettingChange: Hashable, Sendable {
  public let name: SettingName
  /// For which project; 0 for all.
  public let project: Int
  /// The one indicator whose value changes; nil: the whole value.
  public let indicator: IndicatorID?
  /// The new value; nil lets the standard hold again.
  public let text: String?

  public init(
    _ name: SettingName, project: Int = 0, indicator: IndicatorID? = nil, to text: String?
  ) {
    (self.name, self.project) = (name, project)
    (self.indicator, self.text) = (indicator, text)
  }

  /// The whole canonical text that the change leads to; nil for the standard.
  ///
  /// - Parameters:
  ///   - current: what is set now.
  ///   - editions: the project's tables of all years; it is enough that one of them fits.
  public func result(
    from current: String?, editions: [Project]
  ) throws(SettingFault) -> String? {
    let whole: String? =
      if let indicator {
        try name.text(current ?? name.standard, setting: indicator, to: text)
      } else {
        try text.map { text throws(SettingFault) in try name.canonical(text) }
      }
    let value = whole == name.standard && name.reach == .indicators ? nil : whole
    var fault: SettingFault?
    for edition in editions.isEmpty ? [nil] : editions.map(Optional.some) {
      do {
        try name.check(value ?? name.standard, for: edition)
        return value
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    return value
  }
}
