import Core
import Testing

@Suite("Places of the official forms")
struct FormPlaceTests {
  private let id = IndicatorID(project: 1, row: 1)

  @Test("are named by keys that read back, each its own")
  func keys() {
    var places = [FormPlace(.outcome, project: 19, year: 2025)]
    for field in FormField.allCases {
      switch field.scope {
      case .project: break
      case .indicator: places.append(FormPlace(field, of: id, year: 2025))
      case .month:
        places += (1...12).map { FormPlace(field, of: id, year: 2025, through: $0) }
      }
    }
    #expect(Set(places.map(\.key)).count == places.count)
    for place in places {
      #expect(FormPlace(key: place.key) == place)
      #expect(SettingName(rawValue: place.key) == nil)
    }
  }

  @Test(
    "are named by nothing else",
    arguments: [
      "", "form", "form:2025:1-1", "form:2025:1-1:note:", "form:2025:1:note", "form:25:1-1:note",
      "form:2025:1-1:7:remark", "form:2025:1-1:13:remark", "form:2025:1-1:07:note",
      "form:2025:1-1:outcome", "form:2025:1-1:nonsense", "form:02025:1-1:note", "warning-days",
      "form:2025:1-1:remark",
    ])
  func noKeys(_ text: String) {
    #expect(FormPlace(key: text) == nil)
  }

  private func project() throws -> Project {
    try Paper.project([
      Row.share(1, 1, .reading, "97"),
      Row.make(1, 2, .priceRule, .reading, .rule),
    ])
  }

  private func written(
    _ text: String, _ field: FormField, _ row: Int = 1, month: Int? = nil
  ) throws -> String {
    let id = IndicatorID(project: 1, row: row)
    let place =
      month.map { FormPlace(field, of: id, year: 2025, through: $0) }
      ?? FormPlace(field, of: id, year: 2025)
    return try place.canonical(text, for: project(), settings: Settings())
  }

  @Test("take words on one line, without blanks at their ends")
  func words() throws {
    #expect(try written("  光缆中断, 已改双路由 ", .note) == "光缆中断, 已改双路由")
    #expect(throws: FormFault.empty) { try written(" \u{3000}", .note) }
    #expect(throws: FormFault.unreadable(.note)) { try written("一\n二", .note) }
    #expect(throws: FormFault.unreadable(.note)) { try written("a\u{1B}[31mb", .note) }
    #expect(try written(String(repeating: "长", count: 500), .note).count == 500)
    #expect(throws: FormFault.tooLong(limit: 500)) {
      try written(String(repeating: "长", count: 501), .note)
    }
    #expect(throws: FormFault.tooLong(limit: 500)) {
      try written("a" + String(repeating: "\u{301}", count: 9000), .note)
    }
  }

  @Test("take one of three possibilities, by month")
  func possibility() throws {
    #expect(try written("certain", .possibility, month: 7) == "certain")
    #expect(throws: FormFault.unreadable(.possibility)) {
      try written("maybe", .possibility, month: 7)
    }
    #expect(throws: FormFault.noSuchPlace) { try written("certain", .possibility) }
    #expect(throws: FormFault.noSuchPlace) { try written("certain", .possibility, month: 13) }
    #expect(throws: FormFault.noSuchPlace) { try written("延误", .note, 9) }
  }

  @Test("take a score up to the weight, with its reason, where there is no number")
  func score() throws {
    let id = IndicatorID(project: 1, row: 2)
    #expect(try written("7.5  部分完成 ", .score, 2) == "7.50 部分完成")
    #expect(try written("45 全部", .score, 2) == "45.00 全部")
    #expect(throws: FormFault.aboveWeight(id, Points(whole: 45))) {
      try written("45.01 全部", .score, 2)
    }
    #expect(throws: FormFault.noReason) { try written("7.5", .score, 2) }
    #expect(throws: FormFault.unreadable(.score)) { try written("7.555 部分", .score, 2) }
    #expect(throws: FormFault.unreadable(.score)) { try written("many 部分", .score, 2) }
    #expect(throws: FormFault.scoredByNumber(IndicatorID(project: 1, row: 1))) {
      try written("5 部分", .score, 1)
    }
  }
}
