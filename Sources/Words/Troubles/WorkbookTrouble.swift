/// Why a workbook (XLSX) could not be made.
public enum WorkbookTrouble: Error, Hashable, Sendable {
  /// The library that makes them is not on this machine; Debian's package is named.
  case missing(package: String)
  case system(SystemReason)
  /// The library gave up, with a number of its own.
  case failed(code: Int)
}

extension Words {
  func trouble(_ trouble: WorkbookTrouble, at path: String) -> String {
    switch trouble {
    case .missing(let package):
      pick(
        "没有导出 \(path): 写 .xlsx 要用 libxlsxwriter, 本机没有。请管理员执行 apt install \(package), 或改用 .html 或 .csv。",
        "Not exported to \(path): .xlsx needs libxlsxwriter, which is not on this machine."
          + " Have the administrator run apt install \(package), or export .html or .csv.")
    case .system(let why):
      pick(
        "没有导出 \(path): 不能生成表格文件, \(reason(why))。请改用 .html 或 .csv。",
        "Not exported to \(path): no workbook could be made, \(reason(why))."
          + " Export .html or .csv.")
    case .failed(let code):
      pick(
        "没有导出 \(path): libxlsxwriter 出错 (\(code))。请检查临时文件夹的空间, 或改用 .html 或 .csv。",
        "Not exported to \(path): libxlsxwriter failed (\(code))."
          + " Check the space of the temporary folder, or export .html or .csv.")
    }
  }
}
