import Core
import PlainText

/// How a cell of a workbook looks; equal looks share one format.
struct CellStyle: Hashable {
  var alignment = HorizontalAlignment.left
  var isBold = false
  var isBordered = true
  var size = 10
  var ink = Ink.plain
  var ground = Ground.none
  /// A number format such as `0.00"%"`; nil for text.
  var numberFormat: String?

  enum HorizontalAlignment { case left, center, right }

  /// Colours of letters, dark enough for paper.
  enum Ink: UInt32 {
    case plain = 0x1A1D21
    case quiet = 0x59616B
    case met = 0x166534
    case missed = 0xB42318
    case atRisk = 0x855500
    case inProgress = 0x1D4F91

    init(_ status: Status) {
      self =
        switch status {
        case .met: .met
        case .missed: .missed
        case .atRisk: .atRisk
        case .inProgress: .inProgress
        case .noData: .quiet
        }
    }
  }

  enum Ground: UInt32 {
    case none = 0xFFFFFF
    case heading = 0xEEF1F5
    case missed = 0xFDECEB
    case atRisk = 0xFDF3DC
  }
}

extension CellStyle {
  /// How a cell of a table looks in its place.
  init(_ placed: PlacedCell, in columns: [Column]) {
    self.init()
    let cell = placed.cell
    if placed.isRight(in: columns) { alignment = .right }
    switch cell.role {
    case .heading: (alignment, isBold, ground) = (.center, true, .heading)
    case .label: (alignment, ground) = (.center, .heading)
    case .total: (isBold, ground) = (true, .heading)
    case .value: break
    }
    switch cell.content {
    case .text: break
    case .number(let digits, let shown):
      numberFormat = CellStyle.numberFormat(digits: digits, shown: shown)
    case .status(let status, _, _):
      (isBold, ink) = (true, Ink(status))
      if status == .missed { ground = .missed }
      if status == .atRisk { ground = .atRisk }
    case .fault: (isBold, ink, ground) = (true, .missed, .missed)
    }
  }

  /// The format under which a number reads as it is shown elsewhere: `96.07%` is `0.00"%"`.
  static func numberFormat(digits: String, shown: String) -> String {
    let decimals = digits.split(separator: ".").dropFirst().first?.count ?? 0
    let number = decimals == 0 ? "0" : "0." + String(repeating: "0", count: decimals)
    guard shown != digits, let place = shown.firstRange(of: digits) else { return number }
    return quoted(shown[..<place.lowerBound]) + number + quoted(shown[place.upperBound...])
  }

  private static func quoted(_ text: Substring) -> String {
    text.isEmpty ? "" : "\"\(text.filter { $0 != "\"" })\""
  }
}
