/// An asset was maintained (19-1).
public struct Maintenance: Hashable, Sendable {
  public let day: Day
  /// The number on the asset's tag; the same tag twice is the same asset.
  public let asset: String

  public init(day: Day, asset: String) throws(FactFaults) {
    (self.day, self.asset) = (day, asset)
    var check = FactCheck()
    check.text(asset, .asset, required: true)
    try FactFaults.check(check.faults)
  }
}
