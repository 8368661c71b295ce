public import Core

extension TypedText {
  /// Reads whole things, or a sum of them: `853`, `1,000`, `120+35`.
  public func count() throws(IntakeFault) -> Understood<Int> {
    if let count = Intake.number(plain, digits: 1...6) { return Understood(count, String(count)) }
    var sum = 0
    for term in plain.split(separator: "+", omittingEmptySubsequences: false) {
      guard let numeral = Numeral(term) else { throw unreadable(as: .count) }
      sum += try numeral.count(upTo: FactLimit.count, in: self)
      guard sum <= FactLimit.count else { throw .rule(.above(FactLimit.count)) }
    }
    return Understood(sum, "\(sum)")
  }

  /// Reads a price in 元, with at most two decimals: `120`, `￥120.00`, `1,200元`.
  public func yuan() throws(IntakeFault) -> Understood<Money> {
    if let price = price { return price }
    let digits = plain.first == "¥" ? plain.dropFirst() : plain[...]
    let limit = 99_999_999_999
    guard let numeral = Numeral(without(["元"], digits)) else { throw unreadable(as: .yuan) }
    let amount = try numeral.ratio(upTo: limit, decimals: 2, in: self)
    let canonical = amount.digits(decimals: 2)
    guard let money = Money(yuan: canonical) else { throw .rule(.above(limit)) }
    return Understood(money, canonical)
  }

  /// A price as tables write it, at most six digits and two decimals.
  private var price: Understood<Money>? {
    let parts = plain.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2,
      let yuan = Intake.number(Substring(parts[0]), digits: 1...6),
      let fen = Intake.number(Substring(parts[1]), digits: 2...2)
    else { return nil }
    return Understood(Money(fen: yuan * 100 + fen), "\(yuan).\(fen < 10 ? "0" : "")\(fen)")
  }

  /// Reads an amount in 万元, with at most six decimals: `14`, `47.30万元`.
  public func tenThousandYuan() throws(IntakeFault) -> Understood<Money> {
    let limit = 9_999_999
    let amount = try decimal(.tenThousandYuan, units: ["万元", "万"], upTo: limit)
    guard let money = Money(tenThousandYuan: amount.shortestDigits) else {
      throw .rule(.above(limit))
    }
    return Understood(money, amount.shortestDigits)
  }

  /// Reads what a reading of that form states.
  public func reading(
    as form: ReadingForm, in context: IntakeContext
  ) throws(IntakeFault) -> Understood<Reading.Value> {
    switch form {
    case .percent: return number(try decimal(.percent, units: ["%", "百分比"]))
    case .hours: return number(try decimal(.hours, units: ["h", "小时"]))
    case .count: return number(Ratio(try count().value))
    case .tenThousandYuan: return number(try tenThousandYuan().value.tenThousandYuan)
    case .day:
      let day = try day(in: context)
      return Understood(.done(day.value), day.echo.text)
    case .yesNo:
      let flag = try flag()
      return Understood(.kept(flag.value), flag.echo.text)
    }
  }

  private func number(_ ratio: Ratio) -> Understood<Reading.Value> {
    Understood(.number(ratio), ratio.shortestDigits)
  }

  private func decimal(
    _ form: FieldForm, units: [String], upTo limit: Int = FactLimit.count
  ) throws(IntakeFault) -> Ratio {
    guard let numeral = Numeral(without(units, plain[...])) else { throw unreadable(as: form) }
    return try numeral.ratio(upTo: limit, decimals: 6, in: self)
  }

  private func without(_ units: [String], _ text: Substring) -> Substring {
    guard let unit = units.first(where: { text.hasSuffix($0) }) else { return text }
    return text.dropLast(unit.count)
  }
}
