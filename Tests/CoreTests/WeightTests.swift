import Core
import Seeded
import Testing

@Suite("Weights")
struct WeightTests {
  @Test("add up to 90 in any table, and no two rows of a group differ by more than 0.01")
  func laws() throws {
    let seed = UInt64.random(in: .min ... .max)
    var numbers = SeededNumbers(seed: seed)
    let names = ["数量", "质量", "时效", "成本", "成本!", "效益", "满意度"]
    for _ in 0..<200 {
      let parts = names.filter { _ in numbers.chance(60) }.map { "\($0)×\(numbers.number(1...13))" }
      let project = try Paper.project(rowsIn: parts.joined(separator: ","))
      guard !project.indicators.isEmpty else { continue }
      let weights = Weights(of: project, settings: Settings())
      let place: Comment = "\(parts) seed \(seed)"
      let all = project.indicators.map { weights[$0.id] }
      #expect(all.sum == Weights.indicators, place)
      for rows in Dictionary(grouping: project.indicators, by: { WeightGroup(of: $0) }).values {
        let shares = rows.map { weights[$0.id].hundredths }
        #expect(shares == shares.sorted(by: >), place)
        #expect((shares.max() ?? 0) - (shares.min() ?? 0) <= 1, place)
      }
    }
  }

  @Test("a table without rows has none")
  func empty() throws {
    let weights = Weights(of: try Paper.project([]), settings: Settings())
    #expect(weights[IndicatorID(project: 1, row: 1)] == .zero)
  }

  @Test("that are set hold, as long as they fit the table")
  func set() throws {
    let project = try Paper.project(rowsIn: "数量,质量")
    let ids = project.indicators.map(\.id)
    var settings = Settings()
    settings.weights = [ids[0]: Points(whole: 50), ids[1]: Points(whole: 40)]
    #expect(Weights(of: project, settings: settings)[ids[0]] == Points(whole: 50))
    #expect(!Weights(of: project, settings: settings).areUnfit)
    let larger = try Paper.project(rowsIn: "数量,质量,时效")
    #expect(Weights(of: larger, settings: settings).areUnfit)
    #expect(Weights(of: larger, settings: settings)[ids[0]] == Points(whole: 45))
  }

  @Test(
    "that do not name every row, or do not add up to 90, are refused",
    arguments: [
      ("1-1=50", SettingFault.noWeight(IndicatorID(project: 1, row: 2))),
      ("1-1=50,1-2=39.99", .wrongSum(Points(hundredths: 8999))),
      ("1-1=50,1-2=40.01", .wrongSum(Points(hundredths: 9001))),
      ("1-1=50,1-2=30,1-3=10", .noSuchIndicator(IndicatorID(project: 1, row: 3))),
    ])
  func refused(_ text: String, _ fault: SettingFault) throws {
    let project = try Paper.project(rowsIn: "数量,质量")
    let canonical = try SettingName.weights.canonical(text)
    #expect(throws: fault) { try SettingName.weights.check(canonical, for: project) }
  }

  @Test("are written with at most two decimals, at most 100 each, each row once")
  func unreadable() throws {
    for text in ["", "none", "1-1", "1-1=1.234,1-2=88.766", "1-1=101", "1-1=5,1-1=5", "1-1=-5"] {
      #expect(throws: SettingFault.unreadable(.weights), "\(text)") {
        try SettingName.weights.canonical(text)
      }
    }
    #expect(try SettingName.weights.canonical("1-2=40,1-1=50.00") == "1-1=50,1-2=40")
    let project = try Paper.project(rowsIn: "数量,质量")
    #expect(throws: Never.self) {
      try SettingName.weights.check("1-1=50,1-2=40", for: project)
    }
  }
}
