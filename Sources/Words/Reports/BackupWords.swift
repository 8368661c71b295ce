public import Core

// What is said when a backup is made or restored.

extension Words {
  public var backups: BackupWords { BackupWords(words: self) }
}

public struct BackupWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  /// A backup stands there whole: file, size, facts, head of the chain.
  public func made(_ backup: BackupSummary) -> String {
    pick(
      "已备份到 \(backup.path): \(size(backup.bytes)), \(backup.facts) 条登记, "
        + "历史 \(backup.head.count) 条, 末条校验值 \(backup.head.hash)",
      "backed up to \(backup.path): \(size(backup.bytes)), "
        + "\(counted(backup.facts, "fact", "facts")), "
        + "\(counted(backup.head.count, "line", "lines")) of history, head \(backup.head.hash)")
  }

  public var making: String { pick("正在备份", "making the backup") }

  public func copying(pages: Int, of count: Int) -> String {
    pick("正在复制 \(share(pages, count))%", "copying \(share(pages, count)) %")
  }

  public var checking: String { pick("正在检查副本", "checking the copy") }

  /// What would take the database's place, and what would be lost.
  public func plan(_ backup: BackupSummary, _ gap: BackupGap?) -> String {
    pick(
      "将恢复 \(backup.path): \(backup.facts) 条登记, 历史 \(backup.head.count) 条。",
      "This restores \(backup.path): \(counted(backup.facts, "fact", "facts")), "
        + "\(counted(backup.head.count, "line", "lines")) of history. ") + missing(gap)
  }

  private func missing(_ gap: BackupGap?) -> String {
    guard let gap else { return pick("现在没有可读的数据库。", "No database that can be read stands there.") }
    guard gap.lines > 0 else {
      return pick("现有数据库没有备份之外的内容。", "The present database has nothing that the backup lacks.")
    }
    return pick(
      "现有数据库有 \(gap.facts) 条登记 (共 \(gap.lines) 项改动) 是备份没有的。",
      "The present database has \(counted(gap.facts, "fact", "facts")) "
        + "(\(counted(gap.lines, "change", "changes")) in all) that the backup does not have.")
  }

  public var confirm: String { pick("要恢复吗? (y/n) ", "Restore it? (y/n) ") }

  /// The database is what the backup was; where the former one is kept.
  public func restored(_ backup: BackupSummary, _ gap: BackupGap?, kept: String?) -> String {
    let done = pick(
      "已从 \(backup.path) 恢复: \(backup.facts) 条登记。",
      "restored from \(backup.path): \(counted(backup.facts, "fact", "facts")). ")
    guard let kept else { return done }
    guard let gap, gap.lines > 0 else {
      return done + pick("原数据库保留为 \(kept)", "The former database is kept as \(kept)")
    }
    return done
      + pick(
        "原数据库 (有 \(gap.facts) 条登记、共 \(gap.lines) 项改动是备份没有的) 保留为 \(kept)",
        "The former database, which has \(counted(gap.facts, "fact", "facts")) "
          + "(\(counted(gap.lines, "change", "changes")) in all) that the backup lacks, is kept as "
          + "\(kept)")
  }

  private func share(_ part: Int, _ whole: Int) -> Int { whole > 0 ? part * 100 / whole : 0 }

  /// A size that a person can compare: KB below 1 MB, else MB with one decimal, rounded up.
  private func size(_ bytes: Int) -> String {
    let kilobytes = (bytes + 1023) / 1024
    guard kilobytes >= 1024 else { return "\(kilobytes) KB" }
    let tenths = (kilobytes * 10 + 1023) / 1024
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
