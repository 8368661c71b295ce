import CNcurses
import Terminal

/// Turns what ncurses reads into keys, and a bracketed paste into one.
struct KeyReader {
  private var paste: String?
  private var pastedCount = 0

  /// A character as typed; nil while a paste goes on.
  mutating func character(_ scalar: Unicode.Scalar) -> Key? {
    if paste != nil {
      pastedCount += 1
      if pastedCount <= Key.pasteLimit + 1 { paste?.unicodeScalars.append(scalar) }
      return nil
    }
    let value = scalar.value
    switch value {
    case 8, 127: return .backspace
    case 9: return .tab
    case 10, 13: return .enter
    case 27: return .escape
    case 1...26:
      return Unicode.Scalar(value + 96).map { .control(Character($0)) }
    case 0, 28...31: return nil
    default: return .character(Character(scalar))
    }
  }

  /// A key by ncurses' code; nil if it means nothing here.
  mutating func function(_ code: Int) -> Key? {
    switch code {
    case CNC_KEY_PASTE_BEGINS:
      (paste, pastedCount) = ("", 0)
      return nil
    case CNC_KEY_PASTE_ENDS:
      defer { paste = nil }
      return paste.map { .paste($0) }
    default:
      return paste == nil ? KeyReader.key(code) : nil
    }
  }

  private static func key(_ code: Int) -> Key? {
    switch code {
    case CNC_KEY_UP: .up
    case CNC_KEY_DOWN: .down
    case CNC_KEY_LEFT: .left
    case CNC_KEY_RIGHT: .right
    case CNC_KEY_HOME: .home
    case CNC_KEY_END: .end
    case CNC_KEY_PAGE_UP: .pageUp
    case CNC_KEY_PAGE_DOWN: .pageDown
    case CNC_KEY_BACKSPACE: .backspace
    case CNC_KEY_DELETE: .delete
    case CNC_KEY_INSERT: .insert
    case CNC_KEY_BACK_TAB: .backTab
    case CNC_KEY_ENTER: .enter
    case CNC_KEY_FUNCTION + 1...CNC_KEY_FUNCTION + 24: .function(code - CNC_KEY_FUNCTION)
    default: nil
    }
  }
}
