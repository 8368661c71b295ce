/// One cell: a character with its meaning, or the second half of a wide one.
///
/// It is a few numbers and no text, since a screen is made of thousands of them at each key.
public struct Cell: Equatable, Sendable {
  /// The character's first scalar; 0 in the second half of a wide one.
  private let base: UInt32
  /// The marks on it; 0 where there is none.
  private var marks: (first: UInt32, second: UInt32) = (0, 0)
  public let style: Style

  static let blank = Cell(" ", .plain)

  init(_ scalar: Unicode.Scalar, _ style: Style) {
    (base, self.style) = (scalar.value, style)
  }

  init(secondHalf style: Style) {
    (base, self.style) = (0, style)
  }

  var isSecondHalf: Bool { base == 0 }

  /// Adds a mark; safe text has no third one.
  mutating func mark(_ scalar: Unicode.Scalar) {
    marks = marks.first == 0 ? (scalar.value, 0) : (marks.first, scalar.value)
  }

  func append(to scalars: inout [UInt32]) {
    guard base != 0 else { return }
    scalars.append(base)
    if marks.first != 0 { scalars.append(marks.first) }
    if marks.second != 0 { scalars.append(marks.second) }
  }

  public static func == (one: Cell, other: Cell) -> Bool {
    one.base == other.base && one.style == other.style && one.marks == other.marks
  }
}

extension Cell {
  /// nil is the second half of the wide character on the left.
  public var character: Character? {
    var scalars: [UInt32] = []
    append(to: &scalars)
    guard !scalars.isEmpty else { return nil }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars.compactMap { Unicode.Scalar($0) })
    return text.first
  }
}
