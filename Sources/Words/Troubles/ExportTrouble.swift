/// What can go wrong with an export.
public enum ExportTrouble: Error, Hashable, Sendable {
  /// Files that must not be replaced without a yes.
  case exists(paths: [String])
  case failed(path: String, SystemReason)
  /// One of several files; those that stand at their places, over older ones.
  case partly(path: String, SystemReason, written: [String])
  /// A file name with control, invisible or similar characters in it.
  case unsafeName(String)
  /// A file name whose ending stands for no format.
  case unknownFormat(name: String)
  /// A file that is named twice in one export.
  case twice(path: String)
  case workbook(path: String, WorkbookTrouble)
  /// An official form that is handed in by someone who may only read.
  case cannotRecord
}

extension Words {
  func trouble(_ trouble: ExportTrouble) -> String {
    switch trouble {
    case .exists(let paths):
      pick(
        "没有导出: \(list(paths)) 已存在。请换个文件名。",
        "Not exported: \(list(paths)) \(paths.count == 1 ? "exists" : "exist") already."
          + " Choose another name.")
    case .failed(let path, let why):
      pick(
        "没有导出 \(path): \(reason(why))。请换个位置, 或检查权限。",
        "Not exported to \(path): \(reason(why)). Choose another place, or check the permissions.")
    case .partly(let path, let why, let written):
      pick(
        "没有导出全部: \(path) \(reason(why))。已写入的是 \(list(written))。",
        "Not all exported: \(path): \(reason(why)). Written were: \(list(written)).")
    case .unsafeName(let name):
      pick(
        "没有写入: 文件名 \(name) 含有控制字符或看不见的字符。请换个文件名。",
        "Nothing written: the name \(name) has control or invisible characters in it. "
          + "Choose another name.")
    case .unknownFormat(let name):
      pick(
        "看不出 \(name) 的格式。文件名请以 .txt .md .csv .json .html 或 .xlsx 结尾。",
        "The format of \(name) is not known."
          + " End the name in .txt, .md, .csv, .json, .html or .xlsx.")
    case .twice(let path):
      pick(
        "没有导出: \(path) 写了两次。每个文件只写一次。",
        "Not exported: \(path) is named twice. Name each file once.")
    case .workbook(let path, let trouble): self.trouble(trouble, at: path)
    case .cannotRecord:
      pick(
        "没有报出: 数据库以只读方式打开, 报出的表须记入历史。请去掉 --read-only, 或用 --draft 出草稿。",
        "Not handed in: the database is open to read only, and what is handed in goes into the"
          + " history. Leave out --read-only, or write a draft with --draft.")
    }
  }
}
