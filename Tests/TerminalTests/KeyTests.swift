import Terminal
import Testing

@testable import Curses

extension Adapter {
  @Suite struct Keys {
    @Test("Letters, wide characters and control keys are read one by one")
    func characters() throws {
      try NullTerminal.with { terminal in
        let keys = try terminal.read("aÄ停🚒 \r\t\u{7F}\u{8}\u{15}")
        #expect(
          keys == [
            "a", "Ä", "停", "🚒", " ", .enter, .tab, .backspace, .backspace, .control("u"),
          ])
      }
    }

    @Test("Escape sequences are read as the keys they stand for")
    func sequences() throws {
      try NullTerminal.with { terminal in
        let typed = [
          "\u{1B}OA", "\u{1B}OB", "\u{1B}OC", "\u{1B}OD", "\u{1B}OH", "\u{1B}OF", "\u{1B}[5~",
          "\u{1B}[6~", "\u{1B}[3~", "\u{1B}[2~", "\u{1B}[Z", "\u{1B}OP",
        ].joined()
        let keys = try terminal.read(typed)
        #expect(
          keys == [
            .up, .down, .right, .left, .home, .end, .pageUp, .pageDown, .delete, .insert,
            .backTab, .function(1),
          ])
      }
    }

    @Test("An escape that stands alone is the Esc key")
    func escape() throws {
      try NullTerminal.with { terminal in
        let before = try terminal.read([0x1B], upTo: .escape)
        let after = try terminal.read("q")
        #expect(before == [])
        #expect(after == ["q"])
      }
    }

    @Test("A bracketed paste is one key, its line ends and escapes included")
    func paste() throws {
      try NullTerminal.with { terminal in
        let typed = "a\u{1B}[200~停机\n853\r\u{1B}x\u{1B}[201~b"
        let keys = try terminal.read(typed)
        let empty = try terminal.read("\u{1B}[200~\u{1B}[201~c")
        #expect(keys == ["a", .paste("停机\n853\r\u{1B}x"), "b"])
        #expect(empty == [.paste(""), "c"])
      }
    }

    @Test("A character whose bytes come in two pieces is one key")
    func pieces() throws {
      try NullTerminal.with { terminal in
        let before = try terminal.read(Array("a".utf8) + [0xE5], upTo: "a")
        let after = try terminal.read([0x81, 0x9C])
        #expect(before == [])
        #expect(after == ["停"])
      }
    }

    @Test(
      "Bytes that are no UTF-8 swallow nothing of what follows",
      arguments: [[0xFF], [0xE5, 0x81], [0xC0, 0x80], [0xFF, 0xFE, 0x80], [0xED, 0xA0, 0x80]])
    func invalidBytes(bytes: [UInt8]) throws {
      try NullTerminal.with { terminal in
        let keys = try terminal.read(Array("a".utf8) + bytes + Array("停b\r".utf8))
        #expect(keys.first == "a")
        #expect(keys.contains("\u{FFFD}"))
        #expect(keys.suffix(3) == ["停", "b", .enter])
      }
    }
  }
}
