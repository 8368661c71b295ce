/// Why a setting cannot be that.
public enum SettingFault: Error, Hashable, Sendable {
  /// The text is not of the setting's form.
  case unreadable(SettingName)
  case outOfRange(SettingName, ClosedRange<Int>)
  case tooLong(SettingName)
  /// The whole unit has one value; a project was named.
  case unitAlone(SettingName)
  /// Each project has its own; none was named.
  case projectNeeded(SettingName)
  /// Nothing in the project depends on it.
  case notUsed(SettingName, project: Int)
  /// An indicator was named for what has no value by indicator.
  case notByIndicator(SettingName)
  case noSuchIndicator(IndicatorID)
  /// The due day of what is no quantity stands in its own target.
  case noQuantity(IndicatorID)
  /// Nothing is paid on that row.
  case noCap(IndicatorID)
  /// The weights of all rows have to add up to 90, beside the 10 of 预算执行率; they add up to this.
  case wrongSum(Points)
  /// A row of the table has no weight.
  case noWeight(IndicatorID)
  /// The due day lies outside of the table's year.
  case outsideYear(IndicatorID, Int)
}
