import Core

// What `jixiao doctor` and `jixiao init` say.

extension Words {
  public var doctor: DoctorWords { DoctorWords(words: self) }
}

public struct DoctorWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  public func verdict(_ verdict: Diagnosis.Verdict) -> String {
    switch verdict {
    case .fine: pick("正常", "fine")
    case .note: pick("注意", "note")
    case .wrong: pick("有误", "wrong")
    }
  }

  /// What a shared folder's maker needs to know.
  public func shared(_ path: String, group: String, administrator: String) -> String {
    pick(
      "已建立共享数据库 \(path) (用户组 \(group), 管理员 \(administrator))。成员这样打开: "
        + "jixiao --database \(path)",
      "made the shared database \(path) (group \(group), administrator \(administrator)). "
        + "Members open it by jixiao --database \(path)")
  }

  /// The last line: whether anything has to be set right.
  public func summary(wrong: Int) -> String {
    wrong == 0
      ? pick("没有需要处理的问题", "nothing has to be set right")
      : pick("有 \(wrong) 处需要处理", "\(counted(wrong, "thing has", "things have")) to be set right")
  }

  /// What was looked at, and how it stands.
  public func finding(_ diagnosis: Diagnosis) -> String {
    switch diagnosis {
    case .program(let version, let sqlite):
      pick("程序 jixiao \(version), SQLite \(sqlite)", "program: jixiao \(version), SQLite \(sqlite)")
    case .charset(let name): pick("字符集 \(name)", "character set: \(name)")
    case .terminal(let name, _):
      pick("终端类型 \(name.isEmpty ? "(空)" : name)", "terminal: \(name.isEmpty ? "(none)" : name)")
    case .notATerminal: pick("终端: 此处不是终端", "terminal: there is none here")
    case .window(let columns, let rows, _, _):
      pick("窗口 \(columns)x\(rows)", "window: \(columns)x\(rows)")
    case .clock(let now, let last, let zone): clock(now, last, zone)
    case .spreadsheets(let isThere):
      pick("表格库 libxlsxwriter: ", "spreadsheets by libxlsxwriter: ")
        + (isThere ? pick("有", "there") : pick("没有", "not there"))
    case .folder(let place, _): pick("文件夹 ", "folder: ") + text(place)
    case .file(let place, _): pick("数据库 ", "database: ") + text(place)
    case .journal(let place, _): pick("日志文件 ", "journal: ") + text(place)
    case .missing(let path): pick("\(path) 不存在", "\(path) is not there")
    case .notMade(let path):
      pick("数据库 \(path): 还没有", "database: \(path) is not there yet")
    case .barred(let path, let group):
      pick("上级文件夹 \(path): 用户组 \(group) 不能通过", "folder above: \(group) cannot pass \(path)")
    case .membership(let group, let isMember):
      isMember
        ? pick("您是用户组 \(group) 的成员", "you are a member of the group \(group)")
        : pick("您不是用户组 \(group) 的成员", "you are no member of the group \(group)")
    case .volume(let kind, let isNetwork, let isReadOnly): volume(kind, isNetwork, isReadOnly)
    case .locks(let locks): self.locks(locks)
    case .space(let megabytes, let files):
      pick("剩余空间 \(megabytes) MB", "free space: \(megabytes) MB")
        + (files.map { pick(", 还可建 \($0) 个文件", ", \($0) more files") } ?? "")
    case .trouble(let trouble): words.trouble(trouble)
    case .whole: pick("内容: SQLite 检查无误", "content: SQLite finds nothing wrong")
    case .schema(let number): pick("格式 \(number)", "format: \(number)")
    case .journalling(let mode, let synchronous):
      pick(
        "保存方式: journal_mode \(mode), synchronous \(synchronous)",
        "saving: journal_mode \(mode), synchronous \(synchronous)")
    case .backups(let last):
      last.map { pick("自动备份: 最近一份 \($0)", "automatic backups: the newest is of \($0)") }
        ?? pick("自动备份: 目前不需要", "automatic backups: none is owed")
    case .backupFails(let path, let why):
      pick(
        "自动备份做不成: \(path) (\(words.reason(why)))",
        "automatic backups fail: \(path) (\(words.reason(why)))")
    case .backupLate(let path, let last):
      last.map {
        pick(
          "自动备份停了: \(path) 中最近一份是 \($0), 此后有新登记",
          "automatic backups have stopped: the newest in \(path) is of \($0), with entries since")
      } ?? pick("自动备份一份也没有: \(path)", "there is no automatic backup at all: \(path)")
    case .role(let login, let authority):
      authority.isGiven ? words.roles.you(login, authority) : words.roles.none
    }
  }

  /// What to do about it; nil where nothing has to be done, or the finding says it.
  public func remedy(_ diagnosis: Diagnosis) -> String? {
    guard diagnosis.verdict != .fine else { return nil }
    switch diagnosis {
    case .charset: return pick("export LANG=C.UTF-8", "export LANG=C.UTF-8")
    case .terminal:
      return pick(
        "显示不对时请设置 TERM, 如 xterm-256color", "if it looks wrong, set TERM, such as xterm-256color")
    case .window(_, _, let columns, let rows):
      return pick(
        "需要 \(columns)x\(rows), 请放大窗口", "\(columns)x\(rows) is needed: enlarge the window")
    case .clock:
      return pick("机器时钟可能被拨回: 请校准时间", "the machine's clock seems to be behind: set it right")
    case .spreadsheets:
      return pick(
        "要导出 .xlsx 时: apt-get install libxlsxwriter-dev",
        "to export .xlsx: apt-get install libxlsxwriter-dev")
    case .folder(let place, let fault), .file(let place, let fault), .journal(let place, let fault):
      return fault.map { remedy($0, place) }
    case .missing: return pick("请核对 --database 的路径", "check the path given by --database")
    case .notMade: return pick("第一次打开时建立", "it is made at the first start")
    case .barred(let path, _): return "chmod o+x \(path)"
    case .membership(let group, _):
      return pick(
        "usermod -aG \(group) 登录名, 然后重新登录", "usermod -aG \(group) LOGIN, then log in again")
    case .volume(_, let isNetwork, _):
      return isNetwork
        ? pick(
          "请移到本机磁盘上, 否则几个人同时写会损坏数据",
          "move it to a disk of this machine, or several people will damage the data")
        : pick("请以可写方式重新挂载", "mount it so that it can be written")
    case .locks(.untried):
      return pick("有写权限的人才能试", "only who may write there can try it")
    case .locks: return pick("请移到本机磁盘上", "move it to a disk of this machine")
    case .space: return pick("请腾出空间", "free some space")
    case .backupFails(_, .diskFull): return pick("请腾出空间", "free some space")
    case .backupFails(let path, _):
      return pick(
        "让登记的人能写入 \(path), 或在设置中关闭自动备份",
        "let those who enter write in \(path), or turn daily backups off in the settings")
    case .backupLate:
      return pick(
        "先用 jixiao backup 做一份, 再看下次登记时的警告",
        "make one with jixiao backup, and look at the warning behind the next entry")
    default: return nil
    }
  }

  private func remedy(_ fault: Diagnosis.DiskFault, _ place: Diagnosis.Place) -> String {
    switch fault {
    case .shared(let mode, let group):
      "chgrp \(group) \(place.path); chmod \(mode) \(place.path)"
    case .openToAll(let mode), .personal(let mode):
      pick("别人也能看到: ", "others may look into it: ") + "chmod \(mode) \(place.path)"
    case .onlyReading:
      pick("您只能读: 可以查看, 不能登记", "you may only read: look, but not enter")
    case .notReadable: pick("您不能读: 请联系 \(place.owner)", "you may not read it: ask \(place.owner)")
    }
  }

  private func text(_ place: Diagnosis.Place) -> String {
    "\(place.path)  \(place.mode) \(place.owner):\(place.group)"
  }

  private func clock(_ now: Moment, _ last: Moment?, _ zone: String) -> String {
    let text = pick("时间 \(now) (UTC\(zone))", "time: \(now) (UTC\(zone))")
    guard let last else { return text }
    return text + pick(", 最近一次登记 \(last)", ", last entry \(last)")
  }

  private func volume(_ kind: String, _ isNetwork: Bool, _ isReadOnly: Bool) -> String {
    pick("文件系统 \(kind)", "file system: \(kind)")
      + (isNetwork
        ? pick(", 不在本机: 锁不可靠", ", of other machines too: locks cannot be relied on") : "")
      + (isReadOnly ? pick(", 只读", ", read-only") : "")
  }

  private func locks(_ locks: Diagnosis.Locks) -> String {
    switch locks {
    case .hold: pick("文件锁: 有效", "locks: they hold")
    case .doNotHold: pick("文件锁: 无效", "locks: they do not hold")
    case .untried(let why):
      pick("文件锁: 没有试 (\(words.reason(why)))", "locks: not tried (\(words.reason(why)))")
    }
  }
}
