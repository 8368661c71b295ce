/// Why the database cannot be opened.
public enum DatabaseTrouble: Hashable, Sendable {
  case missing(path: String)
  /// A colleague's save holds it: nothing could be read.
  case busy
  case cannotCreate(path: String, SystemReason)
  case cannotOpen(path: String, SystemReason)
  case notADatabase(path: String)
  /// A database of another program.
  case foreign(path: String)
  /// Written by a newer version; numbers of schemas.
  case newer(path: String, found: Int, known: Int)
  /// Written by an older version; someone who may write must open it once.
  case older(path: String)
  /// A save was interrupted, and this reader may not repair it.
  case interrupted(path: String)
  /// A record that cannot be read, and where it stands.
  case damaged(path: String, at: String)
  /// The SQLite library does not do what is relied on.
  case unsafe(setting: String)
}

extension Words {
  func trouble(_ trouble: DatabaseTrouble) -> String {
    switch trouble {
    case .missing(let path):
      pick(
        "没有数据库 \(path), 只读方式不能新建。请核对路径, 或去掉 --read-only。",
        "There is no database \(path), and read-only cannot create one. "
          + "Check the path, or leave out --read-only.")
    case .busy:
      pick(
        "没有读到: 数据库正忙, 同事正在保存。请稍候重试。",
        "Not read: the database is busy, a colleague is saving. Try again in a moment.")
    case .cannotCreate(let path, let why):
      pick(
        "不能新建数据库 \(path): \(reason(why))。请换个位置, 或检查文件夹的权限。",
        "Cannot create the database \(path): \(reason(why)). "
          + "Choose another place, or check the folder's permissions.")
    case .cannotOpen(let path, let why):
      pick(
        "不能打开数据库 \(path): \(reason(why))。请检查文件和文件夹的权限 (jixiao doctor), "
          + "或只读打开 (--read-only)。",
        "Cannot open the database \(path): \(reason(why)). Check the permissions of the file and "
          + "its folder (jixiao doctor), or open it with --read-only.")
    case .notADatabase(let path):
      pick(
        "\(path) 不是数据库, 未作改动。请用 --database 指定别的文件。",
        "\(path) is not a database and was left as it is. Name another file with --database.")
    case .foreign(let path):
      pick(
        "\(path) 是别的程序的数据库, 未作改动。请用 --database 指定别的文件。",
        "\(path) is another program's database and was left as it is. "
          + "Name another file with --database.")
    case .newer(let path, let found, let known):
      pick(
        "\(path) 由更新的版本写成 (格式 \(found), 本程序只到 \(known)), 未作改动。请升级程序。",
        "\(path) was written by a newer version (format \(found), this one knows \(known)) "
          + "and was left as it is. Upgrade the program.")
    case .older(let path):
      pick(
        "\(path) 由较旧的版本写成, 只读方式不能升级。请由有写权限的人打开一次。",
        "\(path) was written by an older version, and read-only cannot upgrade it. "
          + "Someone who may write must open it once.")
    case .interrupted(let path):
      pick(
        "\(path) 上次保存中断, 只读方式不能恢复。请由有写权限的人打开一次。",
        "A save to \(path) was interrupted, and read-only cannot recover it. "
          + "Someone who may write must open it once.")
    case .damaged(let path, let place):
      pick(
        "\(path) 中有记录已损坏 (\(place)), 未作改动。请先备份这个文件, 再用备份恢复。",
        "A record in \(path) is damaged (\(place)); nothing was changed. "
          + "Keep a copy of the file, then restore a backup.")
    case .unsafe(let setting):
      pick(
        "本机的 SQLite 不支持 \(setting), 为保护数据没有打开。请安装系统自带的 SQLite。",
        "SQLite on this machine does not support \(setting); nothing was opened, to keep the "
          + "data safe. Install the system's own SQLite.")
    }
  }
}
