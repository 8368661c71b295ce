import Core

// The numbers under which kinds and fields of facts are stored; they never change their meaning.

extension FactKind {
  var code: Int {
    switch self {
    case .outage: 1
    case .confirmation: 2
    case .repair: 3
    case .delivery: 4
    case .acceptance: 5
    case .reading: 6
    case .maintenance: 7
    case .check: 8
    case .survey: 9
    case .payment: 10
    case .milestone: 11
    case .guidePrice: 12
    }
  }

  init?(code: Int) {
    guard let kind = FactKind.allCases.first(where: { $0.code == code }) else { return nil }
    self = kind
  }
}

extension FactField {
  var code: UInt8 {
    switch self {
    case .service: 1
    case .from: 2
    case .to: 3
    case .planned: 4
    case .cause: 5
    case .log: 6
    case .through: 7
    case .reported: 8
    case .responded: 9
    case .device: 10
    case .day: 11
    case .category: 12
    case .quantity: 13
    case .inspected: 14
    case .qualified: 15
    case .repair: 16
    case .returned: 17
    case .unitPrice: 18
    case .item: 19
    case .functions: 20
    case .functionsPassed: 21
    case .replaced: 22
    case .due: 23
    case .indicator: 24
    case .value: 25
    case .asset: 26
    case .whole: 27
    case .part: 28
    case .project: 29
    case .valid: 30
    case .satisfied: 31
    case .fairly: 32
    case .amount: 33
    case .source: 34
    case .price: 35
    case .year: 36
    }
  }

  private static let byCode = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.code, $0) })

  init?(code: UInt8) {
    guard let field = FactField.byCode[code] else { return nil }
    self = field
  }
}
