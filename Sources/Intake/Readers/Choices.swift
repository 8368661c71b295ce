public import Core

extension TypedText {
  /// Reads a service by the beginning of its name: `platform`, `p`, `平台`.
  public func service() throws(IntakeFault) -> Understood<Service> {
    let names: [(Service, [String])] = [
      (.platform, ["platform", "平台"]), (.network, ["network", "网络"]),
    ]
    guard let service = choice(among: names) else { throw unreadable(as: .service) }
    return Understood(service, service.rawValue)
  }

  /// Reads a log by the beginning of its name: `repairs`, `r`, `维修`.
  public func log() throws(IntakeFault) -> Understood<Log> {
    let names: [(Log, [String])] = [
      (.platform, ["platform", "平台"]), (.network, ["network", "网络"]),
      (.repairs, ["repairs", "维修"]),
    ]
    guard let log = choice(among: names) else { throw unreadable(as: .log) }
    return Understood(log, log.rawValue)
  }

  /// Reads a source of funds by the beginning of its name: `fiscal`, `c`, `结转`.
  public func source() throws(IntakeFault) -> Understood<FundSource> {
    let names: [(FundSource, [String])] = [
      (.fiscal, ["fiscal", "财政", "当年财政拨款"]), (.carryOver, ["carry-over", "结转", "上年结转资金"]),
      (.other, ["other", "其他", "其他资金"]),
    ]
    guard let source = choice(among: names) else { throw unreadable(as: .source) }
    return Understood(source, source.rawValue)
  }

  /// Reads a project's number: `20`.
  public func project() throws(IntakeFault) -> Understood<Int> {
    guard let number = number(plain, digits: 1...6), number > 0 else {
      throw unreadable(as: .project)
    }
    return Understood(number, "\(number)")
  }

  /// Reads a year: `2025`, `2025年`.
  public func year() throws(IntakeFault) -> Understood<Int> {
    let digits = plain.hasSuffix("年") ? plain.dropLast() : plain[...]
    guard let year = number(digits, digits: 4...4), Day.years.contains(year) else {
      throw unreadable(as: .year)
    }
    return Understood(year, "\(year)")
  }

  /// Reads yes or no: `y`, `是`, `1`, `planned`, `计划`; `n`, `否`, `0`, `unplanned`, `非计划`.
  public func flag() throws(IntakeFault) -> Understood<Bool> {
    switch plain {
    case "y", "yes", "true", "1", "是", "有", "planned", "计划": Understood(true, "yes")
    case "n", "no", "false", "0", "否", "无", "不是", "unplanned", "非计划": Understood(false, "no")
    default: throw unreadable(as: .flag)
    }
  }

  /// Reads an indicator's id: `19-3`.
  public func indicator() throws(IntakeFault) -> Understood<IndicatorID> {
    guard let id = IndicatorID(parsing: plain) else { throw unreadable(as: .indicator) }
    return Understood(id, "\(id)")
  }

  /// The one choice of which a name begins with the text.
  private func choice<Choice>(among names: [(choice: Choice, names: [String])]) -> Choice? {
    guard !isEmpty else { return nil }
    let begun = names.filter { $0.names.contains { $0.hasPrefix(plain) } }
    return begun.count == 1 ? begun.first?.choice : nil
  }
}
