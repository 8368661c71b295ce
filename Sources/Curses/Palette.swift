import CNcurses
import Terminal

/// How each meaning looks.
///
/// Text stands in the terminal's own colours; only marks are coloured, and
/// no meaning is told by colour alone.
struct Palette {
  struct Look {
    let attributes: Int32
    let pair: Int32
  }

  private let hasColours: Bool

  /// - Parameter colours: how many the terminal has; 0 for none, or none wanted.
  init(colours: Int) {
    hasColours = colours >= 8
    guard hasColours else { return }
    for pair in Pair.allCases { cnc_define_pair(pair.rawValue, pair.colour) }
  }

  subscript(style: Style) -> Look {
    let (attributes, pair) = Palette.look(of: style)
    return Look(attributes: Int32(attributes), pair: hasColours ? pair?.rawValue ?? 0 : 0)
  }

  private enum Pair: Int32, CaseIterable {
    case green = 1
    case red, yellow, cyan

    /// The colour's ANSI number.
    var colour: Int32 {
      switch self {
      case .red: 1
      case .green: 2
      case .yellow: 3
      case .cyan: 6
      }
    }
  }

  private static func look(of style: Style) -> (Int, Pair?) {
    switch style {
    case .plain, .footer: (0, nil)
    case .dim, .noData, .placeholder, .chart: (CNC_DIM, nil)
    case .border: (CNC_DIM, nil)
    case .title, .heading: (CNC_BOLD, nil)
    case .selected: (CNC_BOLD, .cyan)
    case .met: (0, .green)
    case .missed: (CNC_BOLD, .red)
    case .atRisk: (CNC_BOLD, .yellow)
    case .inProgress: (0, .cyan)
    case .error: (CNC_BOLD, .red)
    case .notice: (CNC_BOLD, nil)
    case .banner: (CNC_REVERSE, nil)
    case .field: (CNC_DIM | CNC_UNDERLINE, nil)
    case .activeField: (CNC_UNDERLINE, nil)
    case .key: (CNC_BOLD, nil)
    }
  }
}
