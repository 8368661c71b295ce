/// What a confined session (`--kiosk`, `--export-dir`) does not do.
public enum ConfinedTrouble: Hashable, Sendable {
  /// No folder was named for exports.
  case noExports
  /// The name leads out of the folder, or does not show as it is.
  case notPlain(name: String)
  /// Files are not read.
  case noReading(path: String)
  /// The database has to be named.
  case databaseNotNamed
}

extension Words {
  func trouble(_ trouble: ConfinedTrouble) -> String {
    switch trouble {
    case .noExports:
      pick(
        "没有导出: 此处不能写文件。请管理员在启动命令里加上 --export-dir 文件夹。",
        "Not exported: no files are written here. The administrator can allow it by "
          + "--export-dir FOLDER in the command that starts this.")
    case .notPlain(let name):
      pick(
        "没有导出: 此处只能写单个文件名, \(name) 不行。请用 汇总.md 这样的名字, 不带 / 和开头的 . 或 -。",
        "Not exported: \(name) is not a single plain name. Use one like summary.md, without / and "
          + "without . or - in front.")
    case .noReading(let path):
      pick(
        "此处不读文件 (\(path))。请把内容粘贴到表单, 或用 --csv - 从标准输入读。",
        "No files are read here (\(path)). Paste the rows into a form, or use --csv - to read "
          + "standard input.")
    case .databaseNotNamed:
      pick(
        "--kiosk 须同时指明数据库: --database 文件。",
        "--kiosk needs the database to be named: --database FILE.")
    }
  }
}
