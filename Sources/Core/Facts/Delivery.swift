/// Uniforms came, were inspected, or went back (20-1 to 20-4, 20-7).
///
/// A repair or a return on a later day is a delivery of quantity 0.
public struct Delivery: Hashable, Sendable {
  public let day: Day
  /// The uniform category, such as 夏装; empty where goods only go back.
  public let category: String
  public let quantity: Int
  public let inspected: Int
  public let qualified: Int
  public let repair: Int
  public let returned: Int
  public let unitPrice: Money?

  public init(
    day: Day, category: String, quantity: Int, inspected: Int, qualified: Int, repair: Int,
    returned: Int, unitPrice: Money?
  ) throws(FactFaults) {
    (self.day, self.category, self.quantity) = (day, category, quantity)
    (self.inspected, self.qualified, self.repair) = (inspected, qualified, repair)
    (self.returned, self.unitPrice) = (returned, unitPrice)
    var check = FactCheck()
    check.text(category, .category, required: quantity > 0)
    check.count(quantity, .quantity)
    check.count(inspected, .inspected)
    check.count(qualified, .qualified)
    check.count(repair, .repair)
    check.count(returned, .returned)
    check.part(inspected, .inspected, of: quantity, .quantity)
    check.part(qualified, .qualified, of: inspected, .inspected)
    check.require(max(quantity, repair, returned) > 0, .quantity, .empty)
    try FactFaults.check(check.faults)
  }
}
