import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// The connection drops, whatever the person is at: the program ends at once, by itself.
  @Suite struct HangUps {
    /// A screen, and the way there from home: keys, and words that stand only where they lead.
    struct Place: Sendable, CustomTestStringConvertible {
      let testDescription: String
      let steps: [Step]

      struct Step: Sendable {
        let keys: String
        let words: String
      }

      init(_ name: String, _ keys: String, _ words: String, then next: Step? = nil) {
        (testDescription, steps) = (
          name, [Step(keys: keys, words: words)] + [next].compactMap(\.self)
        )
      }
    }

    static let places = [
      Place("home", "", "19 二级平台运维"),
      Place("detail", "\r", "产出指标 / "),
      Place("form", "o", "登记停机"),
      Place("half-typed form", "o\t3-1 8:00\t", "2025-03-01 08:00"),
      Place("menu of entries", "n", "登记什么?"),
      Place("facts", "f", "登记 · 19"),
      Place("filter of facts", "f/", "登记 · 19"),
      Place("history", "H", "历史"),
      Place("line of the history", "H", "#1", then: .init(keys: "\r", words: "历史第")),
      Place("settings", "S", "设置: 全部项目"),
      Place("setting", "S\r", "设置: 全部项目"),
      Place("worklist", "T", "待办: "),
      Place("comparison's question", "=", "与哪一天比较"),
      Place("comparison", "=\r", "变化 2025-"),
      Place("help", "?", "输入文字筛选"),
      Place("palette", ":", "as-of"),
      Place("search", "/", "查找"),
      Place("export's question", "x", "导出文件"),
    ]

    /// Some of the screens, so that `make test` stays short; the first test takes them all.
    private static let some =
      Rounds.areMany
      ? places
      : ["home", "half-typed form", "facts", "palette"].flatMap { name in
        places.filter { $0.testDescription == name }
      }

    /// A second is promised; what a start takes is no spinning.
    private static let promised = Duration.seconds(1)

    @Test("A lost connection ends every screen within a second", arguments: places)
    func lostConnection(at place: Place) throws {
      try Self.loseTerminal(at: place, isControlling: true)
    }

    @Test("Where no signal tells of it, the end of the input does", arguments: some)
    func lostInput(at place: Place) throws {
      try Self.loseTerminal(at: place, isControlling: false)
    }

    private static func loseTerminal(at place: Place, isControlling: Bool) throws {
      let terminal = try opened(at: place, isControlling: isControlling)
      let before = terminal.program.processorTime
      terminal.hangUp()
      let end = try terminal.waitForEnd(within: promised)
      #expect(end.status == 128 + SIGHUP)
      #expect(end.processorTime - before < .milliseconds(500))
    }

    @Test("Where the terminal outlives the connection, it is as it was", arguments: some)
    func survivingTerminal(at place: Place) throws {
      let terminal = try Self.opened(at: place)
      #expect(terminal.settings != terminal.formerSettings)
      terminal.program.signal(SIGHUP)
      #expect(try terminal.waitForEnd(within: Self.promised).status == 128 + SIGHUP)
      #expect(terminal.formerSettings != nil && terminal.settings == terminal.formerSettings)
      let last = String(decoding: terminal.lastBytes, as: UTF8.self)
      for mode in ["\u{1B}[?1049l", "\u{1B}[?2004l", "\u{1B}[?1l"] {
        let (set, reset) = (mode.dropLast() + "h", mode)
        let resetAt = last.ranges(of: reset).last?.lowerBound
        let setAt = last.ranges(of: set).last?.lowerBound
        #expect(try #require(resetAt) >= setAt ?? last.startIndex, "\(mode.dropFirst())")
      }
    }

    private static func opened(
      at place: Place, isControlling: Bool = true
    ) throws -> PseudoTerminal {
      let user = try FreshUser()
      #expect(try Books(user: user).add(asset: "first").status == 0)
      let terminal = try PseudoTerminal(
        of: user, "--as-of", "2025-07-31", isControlling: isControlling)
      try terminal.waitFor("19 二级平台运维")
      for step in place.steps { try terminal.show(step.keys, step.words) }
      return terminal
    }
  }
}

extension RunningProcess {
  /// The time that it has used a processor.
  var processorTime: Duration {
    var spent = timespec()
    var clock = clockid_t()
    guard clock_getcpuclockid(id, &clock) == 0, clock_gettime(clock, &spent) == 0 else {
      return .zero
    }
    return .seconds(spent.tv_sec) + .nanoseconds(spent.tv_nsec)
  }
}
