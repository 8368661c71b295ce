import Seeded
import Testing

@testable import Core

@Suite("Month chart") struct MonthChartTests {
  private func drawn(_ row: Indicator, _ values: [Ratio?]) -> MonthChart? {
    MonthChart(
      of: row,
      values.enumerated().map { TrendPoint(month: $0 + 1, actual: $1, status: .met) })
  }

  @Test("it has twelve months: with a figure, without one, and to come")
  func months() throws {
    let chart = try #require(try drawn(Row.platform(), [nil, Ratio(98), nil]))
    #expect(chart.columns.map(\.month) == Array(1...12))
    #expect(chart.columns[0].content == .empty(.met))
    #expect(chart.columns[1].content == .value(Ratio(98), .met))
    #expect(chart.columns[2].content == .empty(.met))
    #expect(chart.columns[3...].allSatisfy { $0.content == .toCome })
  }

  @Test("without a figure, and against a day or a rule, there is nothing to draw")
  func nothing() throws {
    #expect(try drawn(Row.platform(), []) == nil)
    #expect(try drawn(Row.platform(), [nil, nil]) == nil)
    #expect(try drawn(Row.tender(), [Ratio(1)]) == nil)
    #expect(try drawn(Row.price(), [Ratio(1)]) == nil)
  }

  @Test("what grows from nothing is drawn from nothing, with the target inside")
  func quantity() throws {
    let chart = try #require(try drawn(Row.bought(), [Ratio(0), Ratio(120), Ratio(300)]))
    #expect(chart.low == Ratio(0))
    #expect(chart.high > Ratio(853))
  }

  @Test("differences beside the target are visible")
  func nearby() throws {
    let values = [Ratio(970, 10), Ratio(973, 10), Ratio(968, 10), Ratio(975, 10)]
    let chart = try #require(try drawn(Row.platform(), values))
    let levels = Set(values.map { chart.level(of: $0, height: 4) })
    #expect(levels.count == values.count)
    #expect(chart.high - chart.low < Ratio(3))
  }

  @Test("one bad month does not press the others into one line")
  func outlier() throws {
    let values = [Ratio(20), Ratio(98), Ratio(99), Ratio(975, 10), Ratio(965, 10)]
    let chart = try #require(try drawn(Row.platform(), values))
    #expect(chart.low > Ratio(80))
    #expect(chart.level(of: Ratio(20), height: 8) == 1)
    #expect(Set(values.map { chart.level(of: $0, height: 8) }).count == values.count)
  }

  @Test("a share's axis does not leave 0 to 100 %")
  func shares() throws {
    let all = try #require(try drawn(Row.platform(), [Ratio(100), Ratio(100)]))
    #expect(all.high == Ratio(100))
    let few = try #require(try drawn(Row.repairs(), [Ratio(0), Ratio(1)]))
    #expect(few.low == Ratio(0))
  }

  @Test("a share that may exceed 100 % is drawn where it stands")
  func above() throws {
    let chart = try #require(try drawn(Row.boughtShare(), [Ratio(60), Ratio(104)]))
    #expect(chart.high > Ratio(104))
  }

  @Test("the target's line runs through the middle of a cell, and exactly the target fills to it")
  func line() throws {
    let chart = try #require(try drawn(Row.platform(), [Ratio(95), Ratio(99)]))
    for height in 1...20 {
      let row = chart.targetRow(height: height)
      #expect((0..<height).contains(row))
      #expect(chart.level(of: Ratio(97), height: height) == 8 * row + 4)
    }
  }

  @Test(
    "levels grow with the values, stay in the chart, and reach the line only with the target",
    arguments: UInt64(1)...60)
  func laws(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let rows = try [Row.platform(), Row.slowest(), Row.bought(), Row.repairs(), Row.upkeepCost()]
    let row = numbers.choice(of: rows)
    guard case .number(_, let target, _) = row.target.requirement else { return }
    let values = (1...numbers.number(1...12)).map { _ in numbers.near(target) }
    let chart = try #require(drawn(row, values))
    let height = numbers.number(1...15)
    #expect(chart.low < target && target < chart.high)
    let line = chart.level(of: target, height: height)
    let levels = values.sorted().map { chart.level(of: $0, height: height) }
    #expect(levels == levels.sorted())
    for value in values {
      let level = chart.level(of: value, height: height)
      #expect((1...8 * height).contains(level))
      #expect((level < line) == (value < target))
      #expect((level > line) == (value > target))
    }
  }

  @Test("the largest counts that can be entered do not overflow")
  func large() throws {
    let values = [
      Ratio(999_999_999_999_999_989, 10_000_000_000_000_061),
      Ratio(970_000_000_000_000_033, 10_000_000_000_000_079),
    ]
    let chart = try #require(try drawn(Row.platform(), values))
    #expect(chart.level(of: values[0], height: 15) > chart.level(of: values[1], height: 15))
  }
}
