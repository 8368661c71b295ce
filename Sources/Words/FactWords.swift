public import Core
import Intake

extension Words {
  public func kind(_ kind: FactKind) -> String {
    switch kind {
    case .outage: pick("停机", "outage")
    case .confirmation: pick("日志确认", "log confirmation")
    case .repair: pick("报修", "repair ticket")
    case .delivery: pick("到货", "delivery")
    case .acceptance: pick("设备验收", "acceptance")
    case .maintenance: pick("硬件维护", "maintenance")
    case .check: pick("检查", "check")
    case .survey: pick("满意度调查", "survey")
    case .payment: pick("付款", "payment")
    case .milestone: pick("完成日期", "milestone")
    case .guidePrice: pick("指导价", "guide price")
    case .reading: pick("填报值", "reading")
    }
  }

  /// The kind with its article, as an English sentence needs it.
  func one(_ kind: FactKind) -> String {
    switch kind {
    case .outage, .acceptance: pick(self.kind(kind), "an \(self.kind(kind))")
    case .maintenance: self.kind(kind)
    default: pick(self.kind(kind), "a \(self.kind(kind))")
    }
  }

  /// The kind in the plural.
  func many(_ kind: FactKind) -> String {
    switch kind {
    case .maintenance: self.kind(kind)
    case .delivery: pick(self.kind(kind), "deliveries")
    default: pick(self.kind(kind), "\(self.kind(kind))s")
    }
  }

  public func service(_ service: Service) -> String {
    switch service {
    case .platform: pick("平台", "platform")
    case .network: pick("网络", "network")
    }
  }

  public func log(_ log: Log) -> String {
    switch log {
    case .platform: pick("平台停机日志", "platform outage log")
    case .network: pick("网络停机日志", "network outage log")
    case .repairs: pick("维修记录", "repair log")
    }
  }

  public func fundSource(_ source: FundSource) -> String {
    switch source {
    case .fiscal: pick("当年财政拨款", "fiscal")
    case .carryOver: pick("上年结转资金", "carried over")
    case .other: pick("其他资金", "other")
    }
  }

  /// What the field is called in forms, lists and CSV headers.
  public func label(_ field: FactField) -> String {
    switch field {
    case .service: pick("服务", "service")
    case .from: pick("停机开始", "from")
    case .to: pick("恢复时间", "to")
    case .planned: pick("计划内", "planned")
    case .cause: pick("原因", "cause")
    case .log: pick("日志", "log")
    case .through: pick("确认至", "through")
    case .reported: pick("报修时间", "reported")
    case .responded: pick("响应时间", "responded")
    case .device: pick("设备", "device")
    case .day: pick("日期", "day")
    case .category: pick("品类", "category")
    case .quantity: pick("数量", "quantity")
    case .inspected: pick("检验数", "inspected")
    case .qualified: pick("合格数", "qualified")
    case .repair: pick("返修数", "for repair")
    case .returned: pick("退货数", "returned")
    case .unitPrice: pick("单价(元)", "unit price, yuan")
    case .item: pick("品名", "item")
    case .functions: pick("应有功能数", "functions required")
    case .functionsPassed: pick("满足功能数", "functions passed")
    case .replaced: pick("替换旧设备数", "old sets replaced")
    case .due: pick("应更新数", "due for replacement")
    case .indicator: pick("指标", "indicator")
    case .value: pick("完成值", "value")
    case .asset: pick("资产编号", "asset tag")
    case .whole: pick("应查总数", "required")
    case .part: pick("合格或到位数", "good or there")
    case .project: pick("项目", "project")
    case .valid: pick("有效问卷数", "valid answers")
    case .satisfied: pick("满意数", "satisfied")
    case .fairly: pick("基本满意数", "fairly satisfied")
    case .amount: pick("金额(万元)", "amount, wan yuan")
    case .source: pick("资金来源", "source of funds")
    case .price: pick("指导价(元)", "guide price, yuan")
    case .year: pick("项目年度", "table's year")
    }
  }

  /// The field of a kind of fact that a CSV's header names: by its option name or by its label
  /// in either language.
  public static func field(labelled label: String, of kind: FactKind) -> FactField? {
    let languages = Language.allCases.map { Words(language: $0) }
    return kind.fields.first { field in
      [field.rawValue, field.option].contains(label)
        || languages.contains { $0.label(field) == label }
    }
  }

  public func yesNo(_ flag: Bool) -> String {
    flag ? pick("是", "yes") : pick("否", "no")
  }

  /// A month of the year (1 to 12), short: `7月`, `Jul`.
  public func month(_ month: Int) -> String {
    let english = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return pick("\(month)月", english.indices.contains(month - 1) ? english[month - 1] : "\(month)")
  }

  /// A field's canonical text as a person reads it: words of choice spelled out, the rest as it is.
  public func shown(_ text: FieldText) -> String {
    switch text.field {
    case .service: Service(rawValue: text.text).map { service($0) } ?? text.text
    case .log: Log(rawValue: text.text).map { log($0) } ?? text.text
    case .source: FundSource(rawValue: text.text).map { fundSource($0) } ?? text.text
    case .planned, .value:
      switch text.text {
      case "yes": yesNo(true)
      case "no": yesNo(false)
      default: text.text
      }
    default: text.text
    }
  }
}
