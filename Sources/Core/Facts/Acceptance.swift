/// Equipment was accepted (21-1 to 21-4, 21-6).
public struct Acceptance: Hashable, Sendable {
  public let day: Day
  /// What was accepted, such as 执法记录仪.
  public let item: String
  public let quantity: Int
  public let inspected: Int
  public let qualified: Int
  /// Functions that the contract requires.
  public let functions: Int
  public let functionsPassed: Int
  /// Old sets that this replaced; may exceed the quantity.
  public let replaced: Int
  /// Old sets that were due for replacement.
  public let due: Int

  public init(
    day: Day, item: String, quantity: Int, inspected: Int, qualified: Int, functions: Int,
    functionsPassed: Int, replaced: Int, due: Int
  ) throws(FactFaults) {
    (self.day, self.item, self.quantity) = (day, item, quantity)
    (self.inspected, self.qualified) = (inspected, qualified)
    (self.functions, self.functionsPassed) = (functions, functionsPassed)
    (self.replaced, self.due) = (replaced, due)
    var check = FactCheck()
    check.text(item, .item, required: true)
    check.count(quantity, .quantity)
    check.count(inspected, .inspected)
    check.count(qualified, .qualified)
    check.count(functions, .functions)
    check.count(functionsPassed, .functionsPassed)
    check.count(replaced, .replaced)
    check.count(due, .due)
    check.part(inspected, .inspected, of: quantity, .quantity)
    check.part(qualified, .qualified, of: inspected, .inspected)
    check.part(functionsPassed, .functionsPassed, of: functions, .functions)
    check.require(max(quantity, functions, replaced, due) > 0, .quantity, .empty)
    try FactFaults.check(check.faults)
  }
}
