/// What a program must leave in a terminal as it found it.
struct TerminalState: Equatable, Sendable {
  /// Every setting of the terminal's line: echo, line editing, keys that raise signals.
  ///
  /// In the words of `stty -a`. The size is no setting.
  let settings: [Substring]
  /// The values of `TerminalState.modes`, in that order.
  let modes: [Substring]

  /// Alternate screen, cursor shown, keypad, cursor keys, mouse, insert, origin, wrap: as tmux's
  /// formats, each `0` or `1`.
  static let modes = """
    #{alternate_on} #{cursor_flag} #{keypad_flag} #{keypad_cursor_flag} #{mouse_any_flag} \
    #{insert_flag} #{origin_flag} #{wrap_flag}
    """

  init(settings: String = "", modes: String = "") {
    self.settings = settings.split { $0 == ";" || $0 == "\n" }.filter {
      !$0.contains("rows ") && !$0.contains("columns ")
    }
    self.modes = modes.split(separator: " ")
  }
}
