import CNcurses

/// The names of terminals, as terminfo knows them.
public enum TerminalType {
  /// Whether there is a description of a terminal of that name.
  ///
  /// Not to be asked while a screen is open.
  public static func isKnown(_ name: String) -> Bool { !name.isEmpty && cnc_knows(name) }
}
