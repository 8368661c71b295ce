import PlainText
import Terminal
import Testing

@testable import Console

@Suite("Every screen at every size")
struct EverySizeTests {
  /// Windows larger than those that are tried one by one.
  private static let larger = [
    Size(width: 91, height: 31), Size(width: 120, height: 40), Size(width: 132, height: 43),
    Size(width: 160, height: 50), Size(width: 300, height: 100), Size(width: 500, height: 5),
    Size(width: 5, height: 300),
  ]

  /// One state of each view.
  private static let views = [
    "home", "detail", "form-delivery-faults", "help", "palette", "todo", "settings", "monitoring",
  ]

  private static let sizes = (0...90).flatMap { width in
    (0...30).map { Size(width: width, height: $0) }
  }

  /// Of every width and of every height one.
  private static let edges = sizes.filter {
    [0, 39, 40, 60, 80, 90].contains($0.width) || [0, 15, 16, 24].contains($0.height)
  }

  @Test("keeps cells and cursor inside the window", arguments: ScreenState.all)
  func everySize(_ state: ScreenState) throws {
    var session = try Session(YearBook.golden)
    try state.reach(&session)
    let isView = EverySizeTests.views.contains(state.name)
    let sizes = isView ? EverySizeTests.sizes : EverySizeTests.edges
    for size in sizes + EverySizeTests.larger {
      session.tell(.resized(size))
      let (grid, cursor) = session.console.draw()
      #expect(grid.size == size)
      if let cursor {
        #expect(
          (0..<size.width).contains(cursor.x) && (0..<size.height).contains(cursor.y),
          "\(cursor) in \(size)")
      }
      let halves = (0..<size.height).filter { y in
        zip(grid.row(y), grid.row(y).dropFirst()).contains { $0.isBroken(before: $1) }
      }
      #expect(halves.isEmpty, "half a character in rows \(halves) of \(size)")
    }
  }
}

extension Cell {
  /// Whether a wide character stands here without its second half behind it, or the reverse.
  fileprivate func isBroken(before next: Cell) -> Bool {
    let isWide = character.map { $0.isASCII ? false : String($0).displayWidth == 2 } ?? false
    return isWide != (next.character == nil)
  }
}
