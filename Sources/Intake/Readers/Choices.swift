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
