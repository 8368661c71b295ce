public import Core

/// Why a backup was not made, or a database not restored.
public enum BackupTrouble: Hashable, Sendable {
  case exists(path: String)
  /// What would be replaced is not a database of this program.
  case notOurs(path: String)
  case isTheDatabase(path: String)
  /// A journal stands beside the place and would spoil what is put there.
  case journalBeside(path: String)
  case failed(path: String, SystemReason)
  /// The automatic backup of the day.
  case notDaily(path: String, SystemReason)
  case unfit(path: String, Unfitness)
  /// Nobody was there to confirm a restore, or they said no.
  case unconfirmed
  /// Others save again and again.
  case oftenSaved
  case cancelled

  /// Why nothing can be restored from a file.
  public enum Unfitness: Hashable, Sendable {
    case missing
    case notAFile
    case notReadable(SystemReason)
    case notADatabase
    case foreign
    /// Numbers of schemas.
    case newer(found: Int, known: Int)
    case interrupted
    case damaged(at: String)
    case broken(HistoryFault)
  }
}

extension Words {
  func trouble(_ trouble: BackupTrouble) -> String {
    switch trouble {
    case .exists(let path):
      pick(
        "没有备份: \(path) 已存在。请换个文件名, 或用 --replace 替换旧备份。",
        "No backup made: \(path) exists already. Choose another name, or replace an older backup "
          + "with --replace.")
    case .notOurs(let path):
      pick(
        "没有备份: \(path) 不是本程序的备份, 不能替换。请换个文件名。",
        "No backup made: \(path) is no backup of this program and is not replaced. "
          + "Choose another name.")
    case .isTheDatabase(let path):
      pick(
        "\(path) 就是正在使用的数据库。请指定别的文件。",
        "\(path) is the very database that is in use. Name another file.")
    case .journalBeside(let path):
      pick(
        "没有完成: 旁边有 \(path), 会损坏新文件。请换个文件名, 或先把它移走。",
        "Not done: \(path) stands beside it and would spoil it. Choose another name, or move it "
          + "away first.")
    case .failed(let path, let why):
      pick(
        "没有备份到 \(path): \(reason(why))。请换个位置, 或检查权限和磁盘空间。",
        "No backup made at \(path): \(reason(why)). Choose another place, or check permissions "
          + "and disk space.")
    case .notDaily(let path, let why):
      pick(
        "今天的自动备份没有做成 (\(path): \(reason(why)))。登记不受影响; 请检查该文件夹。",
        "Today's automatic backup failed (\(path): \(reason(why))). Entries are safe; "
          + "check that folder.")
    case .unfit(let path, let why):
      pick(
        "没有恢复, 数据库未作改动: \(path) \(unfitness(why))。请换一份备份。",
        "Nothing restored, the database is as it was: \(path) \(unfitness(why)). "
          + "Try another backup.")
    case .unconfirmed:
      pick(
        "没有恢复, 数据库未作改动。确定要恢复时请加 --yes。",
        "Nothing restored, the database is as it was. Add --yes to restore.")
    case .oftenSaved:
      pick(
        "没有完成: 同事不断在保存。请稍后重试, 或请同事暂停登记。",
        "Not done: colleagues save again and again. Try later, or ask them to pause.")
    case .cancelled:
      pick("已停止, 没有改动, 也没有留下文件。", "Stopped; nothing was changed and no file left behind.")
    }
  }

  /// What is wrong with a file, behind its name.
  private func unfitness(_ why: BackupTrouble.Unfitness) -> String {
    switch why {
    case .missing: pick("不存在", "does not exist")
    case .notAFile:
      pick("不是普通文件 (链接和文件夹不能用)", "is no ordinary file (links and folders are not used)")
    case .notReadable(let why): pick("不能读取: \(reason(why))", "cannot be read: \(reason(why))")
    case .notADatabase: pick("不是数据库", "is not a database")
    case .foreign: pick("是别的程序的数据库", "is another program's database")
    case .newer(let found, let known):
      pick(
        "由更新的版本写成 (格式 \(found), 本程序只到 \(known))",
        "was written by a newer version (format \(found), this one knows \(known))")
    case .interrupted:
      pick("上次保存中断, 须先打开一次", "has a save that was cut off, and must be opened once before")
    case .damaged(let place): pick("已损坏 (\(place))", "is damaged (\(place))")
    case .broken(let fault):
      pick("与其历史不符 (\(plain(fault)))", "is not as its history says (\(plain(fault)))")
    }
  }

  /// A fault without its full stop.
  private func plain(_ fault: HistoryFault) -> String {
    let sentence = history.fault(fault)
    return sentence.hasSuffix("。") || sentence.hasSuffix(".")
      ? String(sentence.dropLast()) : sentence
  }
}
