import CNcurses
import Terminal
import Testing

@testable import Curses

extension Adapter {
  @Suite struct Presenting {
    @Test("Every cell of a grid comes back, with its look, also the last one of the screen")
    func comesBack() throws {
      try NullTerminal.with(size: Size(width: 20, height: 4)) { terminal in
        var grid = CellGrid(size: Size(width: 20, height: 4))
        grid.put("停机 a停", at: Point(x: 0, y: 0), .plain)
        grid.put("✗ 96.07%", at: Point(x: 1, y: 1), .missed)
        grid.put("达标", at: Point(x: 16, y: 2), .met)
        grid.put("x", at: Point(x: 19, y: 3), .banner)
        terminal.screen.present(grid, cursor: Point(x: 3, y: 1))
        try expect(grid, on: terminal)
      }
    }

    @Test("Every meaning has its look, in colours and without")
    func styles() throws {
      for wantsColour in [true, false] {
        try NullTerminal.with(wantsColour: wantsColour) { terminal in
          var grid = CellGrid(size: terminal.screen.size)
          for (row, style) in Style.allCases.enumerated() {
            grid.put("绩效 \(style.rawValue)", at: Point(x: row, y: row), style)
          }
          terminal.screen.present(grid, cursor: nil)
          try expect(grid, on: terminal)
          #expect(look(0, 0).pair == 0)
          let missed = try #require(Style.allCases.firstIndex(of: .missed))
          #expect(look(missed, missed).attributes == Int32(CNC_BOLD))
          #expect((look(missed, missed).pair != 0) == wantsColour)
        }
      }
    }

    @Test("What a later frame leaves out is gone, and a wide character gives both its cells back")
    func replacing() throws {
      let size = Size(width: 12, height: 3)
      try NullTerminal.with(size: size) { terminal in
        for text in ["停机停机停机", " 停机停机x", "a停b机c", "", "绩效"] {
          var grid = CellGrid(size: size)
          grid.put(text, at: Point(x: 0, y: 1), text.isEmpty ? .plain : .missed)
          terminal.screen.present(grid, cursor: nil)
          try expect(grid, on: terminal)
        }
      }
    }

    @Test("The screen grows, shrinks to one cell, and grows again, and each frame comes back")
    func resizing() throws {
      try NullTerminal.with { terminal in
        let sizes = [(80, 24), (160, 50), (20, 5), (1, 1), (2, 1), (1, 40), (300, 100), (80, 24)]
        for size in sizes.map({ Size(width: $0.0, height: $0.1) }) {
          terminal.screen.take(size)
          #expect(terminal.screen.size == size)
          var grid = CellGrid(size: size)
          for y in 0..<size.height {
            let text = String(repeating: y.isMultiple(of: 2) ? "停机" : "ab", count: 150)
            grid.put(text, at: Point(x: y % 2, y: y), y.isMultiple(of: 3) ? .error : .plain)
          }
          terminal.screen.present(grid, cursor: Point(x: size.width - 1, y: size.height - 1))
          try expect(grid, on: terminal)
        }
      }
    }

    @Test("A grid of another size than the screen's, and a cursor outside, do no harm")
    func mismatch() throws {
      try NullTerminal.with(size: Size(width: 10, height: 3)) { terminal in
        for size in [Size(width: 0, height: 0), Size(width: 40, height: 9)] {
          var grid = CellGrid(size: size)
          grid.put("停机停机停机停机", at: Point(x: 0, y: 0), .title)
          terminal.screen.present(grid, cursor: Point(x: 99, y: 99))
        }
        var grid = CellGrid(size: Size(width: 10, height: 3))
        grid.put("ok", at: Point(x: 8, y: 2), .title)
        terminal.screen.present(grid, cursor: nil)
        try expect(grid, on: terminal)
      }
    }

    @Test("A terminal that is not known is taken for xterm, and one without colours has none")
    func names() throws {
      try NullTerminal.with("no-such-terminal") { terminal in
        #expect(terminal.screen.substitute?.refused == "no-such-terminal")
        #expect(terminal.screen.substitute?.used == "xterm-256color")
      }
      try NullTerminal.with("vt100") { terminal in
        #expect(terminal.screen.substitute == nil)
        #expect(terminal.screen.palette[.missed].pair == 0)
      }
    }

    /// Compares each cell of a grid that starts a character with ncurses' own.
    private func expect(
      _ grid: CellGrid, on terminal: NullTerminal, at place: SourceLocation = #_sourceLocation
    ) throws {
      for y in 0..<grid.size.height {
        for (x, cell) in grid.row(y).enumerated() {
          guard let character = cell.character else { continue }
          let wanted = terminal.screen.palette[cell.style]
          let found = look(x, y)
          let scalar = try #require(character.unicodeScalars.first)
          #expect(
            found.scalar == scalar && found.attributes == wanted.attributes
              && found.pair == wanted.pair,
            "\(found) at \(x), \(y) for \(cell)", sourceLocation: place)
        }
      }
    }

    private func look(
      _ x: Int, _ y: Int
    ) -> (scalar: Unicode.Scalar?, attributes: Int32, pair: Int32) {
      var (attributes, pair): (Int32, Int32) = (-1, -1)
      let code = cnc_cell(Int32(y), Int32(x), &attributes, &pair)
      return (Unicode.Scalar(code), attributes, pair)
    }
  }
}
