import Foundation
import Glibc
import Seeded
import Testing

extension EndToEnd {
  /// What a terminal can do to a program: sizes, noise, deaf and dumb ends.
  @Suite struct TerminalAbuse {
    @Test("A storm of new sizes leaves the screen whole")
    func sizes() throws {
      var numbers = SeededNumbers.thrown(for: "TerminalAbuseTests, sizes")
      let terminal = try PseudoTerminal(of: FreshUser())
      try terminal.waitFor("19 二级平台运维")
      try terminal.send("o\t3-1 8:00")
      for _ in 0..<Rounds.count(500, torture: 20_000) {
        terminal.resize(columns: numbers.number(1...200), rows: numbers.number(1...60))
        terminal.readOutput()
      }
      terminal.resize(columns: 80, rows: 24)
      try terminal.show("", "3-1 8:00")
      try terminal.send("\u{3}")
      try terminal.show("", "19 二级平台运维")
      try terminal.send("q")
      #expect(try terminal.waitForEnd().status == 0)
    }

    @Test(
      "The smallest and the oddest windows are lived through",
      arguments: [(1, 1), (500, 2), (2, 500), (0, 0), (1, 24), (500, 200)])
    func oddWindow(columns: Int, rows: Int) throws {
      let terminal = try PseudoTerminal(of: FreshUser(), columns: columns, rows: rows)
      terminal.resize(columns: 120, rows: 40)
      try terminal.show("", "19 二级平台运维")
      terminal.resize(columns: columns, rows: rows)
      try terminal.send("oSHTf?:=x")
      terminal.resize(columns: 80, rows: 24)
      terminal.program.signal(SIGTERM)
      #expect(try terminal.waitForEnd().status == 128 + SIGTERM)
    }

    @Test("A megabyte of random bytes as keys breaks nothing, and without Enter saves nothing")
    func noise() throws {
      var numbers = SeededNumbers.thrown(for: "TerminalAbuseTests, noise")
      let user = try FreshUser()
      let books = Books(user: user)
      #expect(try books.add(asset: "first").status == 0)
      let terminal = try PseudoTerminal(of: user)
      try terminal.waitFor("19 二级平台运维")
      // Enter in its three spellings, and what ends or suspends the program, is left out.
      let left: Set<UInt8> = [3, 10, 13, 26, 28, UInt8(ascii: "M"), UInt8(ascii: "q")]
      for _ in 0..<Rounds.count(1, torture: 64) {
        let bytes = (0..<16_384).map { _ in UInt8(numbers.number(0...255)) }
        try terminal.send(bytes.filter { !left.contains($0) })
        try #require(terminal.program.isRunning)
      }
      terminal.program.signal(SIGTERM)
      #expect(try terminal.waitForEnd(within: .seconds(60)).status == 128 + SIGTERM)
      let log = try user.run("log", "--format", "json")
      let deeds = Set(
        log.output.split(separator: "\n").filter { $0.contains("\"what\": ") }
          .map { $0.split(separator: "\"").suffix(2).joined() })
      #expect(!deeds.isEmpty && deeds.isSubset(of: ["added,", "undone,", "redone,"]), "\(deeds)")
      #expect(try user.run("verify").status == 0)
    }

    @Test("Random words as a command line are refused in words, or done")
    func commandLines() throws {
      var numbers = SeededNumbers.thrown(for: "TerminalAbuseTests, command lines")
      let user = try FreshUser()
      #expect(try user.run("status").status <= 1)
      let noise = (0..<2_000).map { _ in UInt8(numbers.number(0...255)) }
      try Data(noise).write(to: URL(fileURLWithPath: "\(user.home)/noise.csv"))
      let known = [
        "add", "status", "export", "facts", "correct", "void", "settings", "todo", "log", "verify",
        "repair", "outage", "delivery", "reading", "--csv", "-", "noise.csv", "--as-of", "--format",
        "json",
        "--project", "19", "--indicator", "19-3", "--day", "2025-03-01", "--value", "--", "--=",
        "--why", "1", "--language", "en", "--default", "service-time", "--read-only", "--all",
      ]
      let odd = ["\u{1B}[2J", "\u{202E}", "99999999999999999999", "-1", "", "＝1＋1", "%n%s", "é́́"]
      for _ in 0..<Rounds.count(60, torture: 2_000) {
        let words = (0..<numbers.number(1...7)).map { _ in
          numbers.number(0...4) == 0
            ? odd[numbers.number(0...odd.count - 1)] : known[numbers.number(0...known.count - 1)]
        }
        let outcome = try user.run(program: "jixiao", words)
        #expect(outcome.status < 126 && outcome.status != 70, "\(words): \(outcome)")
        let isSafe = { (text: String) in
          text.unicodeScalars.allSatisfy { $0 != "\u{1B}" && $0 != "\u{202E}" }
        }
        #expect(isSafe(outcome.output) && isSafe(outcome.errors), "\(words): \(outcome)")
      }
    }

    @Test("A reader that has gone ends the output, and a save before it stays saved")
    func brokenPipe() throws {
      let user = try FreshUser()
      let script = """
        mkfifo gone
        { read _ <gone
          jixiao add maintenance --day 2025-03-01 --asset first; echo $? >status
        } | { exec <&-; echo now >gone; }
        cat status
        """
      let outcome = try user.run(program: "sh", ["-c", script])
      #expect(["74", "141"].contains(outcome.output.trimmingCharacters(in: .newlines)))
      #expect(try Books(user: user).areWhole() == ["first"])
    }
  }
}
