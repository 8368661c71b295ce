import CNcurses
import Glibc
import Seeded
import Terminal
import Testing

extension Adapter {
  @Suite("Looks, written once") struct Looks {
    @Test("a look is written when a character shows it, and only what differs")
    func shortened() {
      #expect(
        shorten("\u{1B}(B\u{1B}[0;1ma\u{1B}(B\u{1B}[m b", anew: true) == "\u{1B}[1ma \u{1B}[mb")
      #expect(
        shorten("\u{1B}[1m\u{1B}[31m✗\u{1B}[39m\u{1B}(B\u{1B}[m \u{1B}(B\u{1B}[0;1mn", anew: true)
          == "\u{1B}[1;31m✗ \u{1B}[0;1mn")
      #expect(shorten("\u{1B}[7m \u{1B}[m\u{1B}[K", anew: true) == "\u{1B}[7m \u{1B}[m\u{1B}[K")
      #expect(shorten("\u{1B}[5;1H\u{1B}[2m\r\n", anew: true) == "\u{1B}[5;1H\r\n")
      #expect(shorten("\u{1B}[0;10;1ma\u{1B}[", anew: true) == "\u{1B}[1ma\u{1B}[")
    }

    @Test("from the first look on that is not known, all is left as it came")
    func strange() {
      let frame = "\u{1B}[38;5;1m✗\u{1B}[m \u{1B}[m停"
      #expect(shorten("\u{1B}[1m" + frame, anew: true) == "\u{1B}[1m" + frame)
      #expect(shorten(frame) == frame)
      #expect(shorten("\u{1B}[1m\u{1B}[1ma", anew: true) == "\u{1B}[1ma")
    }

    @Test(
      "every character keeps its look, and every blank what shows on one, from frame to frame",
      arguments: [1, 2, 3] as [UInt64])
    func laws(seed: UInt64) throws {
      var random = SeededNumbers(seed: seed)
      var (before, after) = (Emulator(), Emulator())
      _ = shorten("", anew: true)
      for _ in 0..<500 {
        var frame = ""
        for _ in 0..<random.number(0...30) { frame += Looks.piece(&random) }
        let short = shorten(frame)
        let comment: Comment =
          "seed \(seed): \(frame.debugDescription) as \(short.debugDescription)"
        try #require(before.take(frame) == after.take(short), comment)
      }
    }

    /// What ncurses may write: looks, characters, blanks, moves, erasing.
    private static func piece(_ random: inout SeededNumbers) -> String {
      let looks = [
        "\u{1B}[m", "\u{1B}(B\u{1B}[m", "\u{1B}(B\u{1B}[0;1m", "\u{1B}(B\u{1B}[0;2;4m", "\u{1B}[1m",
        "\u{1B}[7m", "\u{1B}[31m", "\u{1B}[36m", "\u{1B}[39m", "\u{1B}[39;49m", "\u{1B}(0",
      ]
      let others = ["a", "停", " ", "  ", "\r", "\n", "\u{1B}[K", "\u{1B}[5;12H", "\u{1B}[3P"]
      let pieces = random.number(0...1) == 0 ? looks : others
      return pieces[random.number(0...pieces.count - 1)]
    }

    /// The shortened frame; `anew` in a terminal that has just been opened.
    private func shorten(_ frame: String, anew: Bool = false) -> String {
      if anew { cnc_begin_looks() }
      var count = frame.utf8.count
      return frame.withCString { bytes in
        guard let short = cnc_shorten_looks(bytes, &count) else { return "" }
        defer { free(short) }
        return String(
          decoding: UnsafeRawBufferPointer(start: short, count: count), as: UTF8.self)
      }
    }
  }
}

private struct Look: Equatable {
  var attributes: Set<Int> = []
  var colour: Int?
  var set: Character = "B"
}

/// A terminal as far as looks go: which characters came, each with its look.
private struct Emulator {
  private var look = Look()

  /// What a frame shows; of a blank, and of what moves or erases, only whether it is underlined or
  /// reversed.
  mutating func take(_ frame: String) -> [Shown] {
    var shown: [Shown] = []
    var rest = Array(frame.unicodeScalars)[...]
    while let first = rest.popFirst() {
      guard first == "\u{1B}" else {
        if first.value < 0x20 {
          shown.append(Shown(text: String(first), look: Look()))
        } else {
          shown.append(Shown(text: String(first), look: first == " " ? look.onBlank : look))
        }
        continue
      }
      if rest.first == "(" {
        look.set = Character(rest[rest.startIndex + 1])
        rest = rest.dropFirst(2)
        continue
      }
      let end =
        rest.dropFirst().firstIndex { (0x40...0x7E).contains($0.value) } ?? rest.endIndex - 1
      var text = ""
      text.unicodeScalars.append(contentsOf: rest[...end])
      rest = rest[(end + 1)...]
      if text.hasSuffix("m") {
        text.dropFirst().dropLast().split(separator: ";", omittingEmptySubsequences: false)
          .forEach { look.take(Int($0) ?? 0) }
      } else {
        shown.append(Shown(text: text, look: look.onBlank))
      }
    }
    return shown
  }

  struct Shown: Equatable {
    let text: String
    let look: Look
  }
}

extension Look {
  mutating func take(_ parameter: Int) {
    switch parameter {
    case 0: (attributes, colour) = ([], nil)
    case 30...37: colour = parameter
    case 39: colour = nil
    case 49: break
    default: attributes.insert(parameter)
    }
  }

  /// What shows where there is no character; a colour does where it is reversed or underlined.
  var onBlank: Look {
    let seen = attributes.intersection([4, 7])
    return seen.isEmpty ? Look() : self
  }
}
