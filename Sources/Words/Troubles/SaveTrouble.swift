public import Core

/// Why a change was not saved, or that nobody knows whether it was.
public enum SaveTrouble: Hashable, Sendable {
  /// The database is open to read only, or its file may not be written.
  case readOnly
  case diskFull(path: String)
  /// Reading or writing failed; SQLite's extended code.
  case io(path: String, code: Int)
  /// A colleague is saving.
  case busy
  /// The file was replaced or renamed while it was open.
  case replaced(path: String)
  /// Someone changed the same fact first; the fact that stands in its place, nil where none does.
  case stale(by: Entry, now: FactID?)
  /// The answer to a save was lost; whether it was found afterwards, nil if nobody could look.
  case unknownOutcome(saved: Bool?)
  /// Every save of the person is undone already, or there is none.
  case nothingToUndo
  /// The person has undone nothing since the last new save.
  case nothingToRedo
  /// A step cannot be taken back or brought again past what was done since.
  case overtaken(by: HistoryEntry)
  /// Someone wrote into the same place of a form first.
  case rewritten(by: HistoryEntry)
}

extension Words {
  func trouble(_ trouble: SaveTrouble) -> String {
    switch trouble {
    case .diskFull(let path):
      pick(
        "没有保存: \(path) 所在的磁盘已满。请腾出空间后重试, 填写的内容仍在。",
        "Not saved: the disk of \(path) is full. Free some space and try again; "
          + "what you typed is kept.")
    case .io(let path, let code):
      pick(
        "没有保存: 读写 \(path) 出错 (代码 \(code))。请检查磁盘后重试。",
        "Not saved: reading or writing \(path) failed (code \(code)). "
          + "Check the disk and try again.")
    case .busy:
      pick(
        "没有保存: 同事正在保存。请稍候重试, 填写的内容仍在。",
        "Not saved: a colleague is saving. Try again in a moment; what you typed is kept.")
    case .replaced(let path):
      pick(
        "没有保存: \(path) 在使用中被替换或改名。请退出后重新打开。",
        "Not saved: \(path) was replaced or renamed while in use. Leave and open it again.")
    case .stale(let entry, let next?):
      pick(
        "没有保存: \(entry.person) 已在 \(entry.at) 更正过这条登记, 现在是 #\(next)。"
          + "请看过 #\(next) 再改。",
        "Not saved: \(entry.person) corrected this entry at \(entry.at); it is #\(next) now. "
          + "Look at #\(next) before you change it.")
    case .stale(let entry, nil):
      pick(
        "没有保存: \(entry.person) 已在 \(entry.at) 作废这条登记。",
        "Not saved: \(entry.person) voided this entry at \(entry.at).")
    case .unknownOutcome(let saved): outcome(saved)
    case .nothingToUndo: notices.nothingToUndo + pick("。", ".")
    case .nothingToRedo: pick("没有可恢复的操作。", "nothing to redo.")
    case .overtaken(let later):
      pick(
        "没有改动: \(later.entry.person) 已在 \(later.entry.at) 动过 (\(history.deed(later.what)) "
          + "\(history.subject(later))), 不能越过它撤销或恢复。请先与其商定, 再用更正。",
        "Nothing changed: \(later.entry.person) has been at it since "
          + "(\(later.entry.at), \(history.deed(later.what)) \(history.subject(later))). "
          + "Agree with them, then correct it.")
    case .rewritten(let later):
      pick(
        "没有保存: \(later.entry.person) 已在 \(later.entry.at) 写过这一栏 "
          + "(现为 \(later.after?.text ?? "-"))。请看过再改。",
        "Not saved: \(later.entry.person) wrote there at \(later.entry.at) "
          + "(now \(later.after?.text ?? "-")). Look at it before you change it.")
    case .readOnly:
      pick(
        "没有保存: 数据库以只读方式打开。请去掉 --read-only, 或检查文件的写权限。",
        "Not saved: the database is open to read only. Leave out --read-only, or check that "
          + "you may write the file.")
    }
  }

  private func outcome(_ saved: Bool?) -> String {
    switch saved {
    case true:
      pick(
        "保存时磁盘出错, 经查这次保存已经写入, 不必重填。请检查磁盘。",
        "The disk failed during the save, but the entry is there; do not enter it again. "
          + "Check the disk.")
    case false:
      pick(
        "保存时磁盘出错, 经查这次没有写入。请检查磁盘后重试。",
        "The disk failed during the save, and the entry is not there. "
          + "Check the disk and try again.")
    case nil:
      pick(
        "保存时磁盘出错, 不知是否写入。请检查磁盘, 重新打开后先查再填。",
        "The disk failed during the save, and it is not known whether the entry is there. "
          + "Check the disk, open again, and look before you enter it again.")
    }
  }
}
