/// Why a folder cannot be made the shared place of a database.
public enum SharingTrouble: Hashable, Sendable {
  case noSuchGroup(String)
  case noSuchUser(String)
  /// Only members, or root, can give a folder to a group.
  case notAMember(group: String)
  case holdsOther(path: String, name: String)
  case alreadyThere(path: String)
  /// Locks do not hold on that kind of file system.
  case noLocks(path: String, kind: String)
  case cannot(path: String, SystemReason)
}

extension Words {
  func trouble(_ trouble: SharingTrouble) -> String {
    switch trouble {
    case .noSuchGroup(let name):
      pick(
        "没有用户组 \(name)。请先建立: groupadd \(name), 再用 usermod -aG \(name) 登录名 加入成员。",
        "There is no group \(name). Make it first: groupadd \(name), and add its members: "
          + "usermod -aG \(name) LOGIN.")
    case .noSuchUser(let name):
      pick("没有用户 \(name)。请核对登录名。", "There is no user \(name). Check the login name.")
    case .notAMember(let group):
      pick(
        "您不是用户组 \(group) 的成员, 不能把文件夹交给它。请由其成员或 root 执行; 刚加入的请重新登录。",
        "You are no member of the group \(group) and cannot give it a folder. Have a member or root "
          + "do it; if you were just added, log in again.")
    case .holdsOther(let path, let name):
      pick(
        "\(path) 里有别的内容 (\(name)), 未作改动。请换一个空的或不存在的文件夹。",
        "\(path) holds something else (\(name)) and was left as it is. Name a folder that is empty "
          + "or not there yet.")
    case .alreadyThere(let path):
      pick(
        "\(path) 已经是一个数据库, 未作改动。用 jixiao doctor --database \(path) 检查它。",
        "\(path) is a database already and was left as it is. Look it over with "
          + "jixiao doctor --database \(path).")
    case .noLocks(let path, let kind):
      pick(
        "\(path) 所在的文件系统 (\(kind)) 锁不可靠, 几个人同时写会损坏数据。请用本机磁盘上的文件夹。",
        "Locks do not hold on the file system of \(path) (\(kind)); several people would damage "
          + "the data. Use a folder on a disk of this machine.")
    case .cannot(let path, let why):
      pick(
        "不能把 \(path) 设为共享: \(reason(why))。请核对路径和权限, 必要时由 root 执行。",
        "Cannot share \(path): \(reason(why)). Check the path and its permissions, or have root "
          + "do it.")
    }
  }
}
