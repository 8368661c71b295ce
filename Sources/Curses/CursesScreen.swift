import CNcurses
import Glibc
public import Terminal

/// The screen that is a terminal, through ncurses.
///
/// There is one per process, used by the main thread.
public final class CursesScreen: Screen {
  public private(set) var size: Size
  /// The terminal's name that ncurses did not know, and the one taken in its place.
  public let substitute: (refused: String, used: String)?
  let palette: Palette
  private var shown: CellGrid

  /// Does what a process does once before it has threads: takes a locale, and catches signals, so
  /// that ``EventSource/wake()`` is heard from now on.
  /// - Returns: whether the locale can show more than ASCII; nil if signals cannot be caught.
  public static func prepare() -> Bool? {
    let showsUnicode = setLocale()
    cnc_guard_crashes()
    return cnc_catch_signals() ? showsUnicode : nil
  }

  /// Takes the terminal on standard input and output, once the process is prepared; nil if there
  /// is none, or none that can be drawn on.
  ///
  /// A name that ncurses does not know is tried as `xterm-256color`, `xterm` and `vt100`.
  public convenience init?(wantsColour: Bool) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    guard name != "dumb" else { return nil }
    self.init(
      name: name, from: STDIN_FILENO, to: STDOUT_FILENO, wantsColour: wantsColour)
  }

  /// Opens the terminal of a name on two descriptors; nil if nobody can draw on it.
  ///
  /// What a process does once for its terminal, such as catching signals, is up to the caller.
  init?(
    name: String, from input: Int32, to output: Int32, wantsColour: Bool
  ) {
    let names = (name.isEmpty ? [] : [name]) + CursesScreen.substitutes
    guard let used = names.first(where: { cnc_open($0, input, output) }) else { return nil }
    substitute = used == name ? nil : (name, used)
    palette = Palette(colours: wantsColour ? Int(cnc_colours()) : 0)
    size = CursesScreen.currentSize()
    shown = CellGrid(size: size)
  }

  private static let substitutes = ["xterm-256color", "xterm", "vt100"]

  /// Takes the locale of the environment, or C.UTF-8 where that is none with UTF-8.
  private static func setLocale() -> Bool {
    if setlocale(LC_CTYPE, "") != nil, speaksUTF8 { return true }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil && speaksUTF8
  }

  private static var speaksUTF8: Bool {
    nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8"
  }

  private static func currentSize() -> Size {
    var (rows, columns): (Int32, Int32) = (0, 0)
    cnc_size(&rows, &columns)
    return Size(width: Int(columns), height: Int(rows))
  }

  /// Sends what differs from what is shown.
  public func present(_ grid: CellGrid, cursor: Point?) {
    for y in 0..<grid.size.height {
      guard let columns = grid.change(of: y, since: shown) else { continue }
      for run in grid.runs(in: columns, of: y) {
        let look = palette[run.style]
        cnc_put(
          Int32(y), Int32(run.x), run.scalars, Int32(run.scalars.count), look.attributes, look.pair)
      }
    }
    shown = grid
    cnc_present(Int32(cursor?.y ?? -1), Int32(cursor?.x ?? 0))
  }

  /// Follows the terminal to its new size; the next present draws everything.
  func takeNewSize() {
    take(CursesScreen.currentSize())
  }

  func take(_ newSize: Size) {
    size = newSize
    cnc_resize(Int32(size.height), Int32(size.width))
    shown = CellGrid(size: Size(width: 0, height: 0))
  }

  /// Makes the next present send everything anew.
  public func repaint() {
    cnc_repaint()
  }

  /// Gives the terminal back, as it was.
  public func close() {
    cnc_close()
  }
}

/// What has to be done before anything else in the program.
public enum Descriptors {
  /// Opens the null device in place of closed standard descriptors, so that no file of ours ever
  /// becomes standard output; writing there still fails.
  public static func makeStandardOnesValid() {
    cnc_fill_standard_descriptors()
  }
}
