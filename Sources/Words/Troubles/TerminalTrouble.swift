/// What can go wrong with the terminal.
public enum TerminalTrouble: Hashable, Sendable {
  /// Input or output is no terminal.
  case none
  /// The terminal's type is unknown; which is used in its place.
  case unknown(name: String, using: String)
  case tooSmall(columns: Int, rows: Int, neededColumns: Int, neededRows: Int)
}

extension Words {
  func trouble(_ trouble: TerminalTrouble) -> String {
    switch trouble {
    case .none:
      pick(
        "这里不是终端, 不能打开界面。请在终端中运行, 或用 jixiao status 查看。",
        "This is no terminal, so the console cannot open. Run it in one, or use jixiao status.")
    case .unknown(let name, let used):
      pick(
        "不认识终端类型 \(name.isEmpty ? "(空)" : name), 按 \(used) 使用。显示不对时请设置 TERM。",
        "Terminal type \(name.isEmpty ? "(empty)" : name) is unknown; using \(used). "
          + "Set TERM if the screen looks wrong.")
    case .tooSmall(let columns, let rows, let neededColumns, let neededRows):
      pick(
        "窗口 \(columns)x\(rows) 太小, 需要 \(neededColumns)x\(neededRows)。请放大窗口。",
        "The window is \(columns)x\(rows); \(neededColumns)x\(neededRows) is needed. "
          + "Please enlarge it.")
    }
  }
}
