public import Core

// Who may do what: the roles' names, and why something is refused.

extension Words {
  public var roles: RoleWords { RoleWords(words: self) }
}

public struct RoleWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  public func name(_ role: Role) -> String {
    switch role {
    case .reader: pick("查阅人", "reader")
    case .clerk: pick("经办人", "clerk")
    case .manager: pick("负责人", "manager")
    case .administrator: pick("管理员", "administrator")
    }
  }

  /// A role's name behind "a", as far as the language has one.
  private func one(_ role: Role) -> String {
    switch role {
    case .administrator: pick(name(role), "an \(name(role))")
    case .reader, .clerk, .manager: pick(name(role), "a \(name(role))")
    }
  }

  /// Who it is, what it takes, and who can help; one line.
  func refusal(_ refusal: RoleRefusal) -> String {
    switch refusal {
    case .needs(let role, let login, let has, let givers):
      pick(
        "没有改动: 您 (\(login)) 在此数据库是\(name(has)), 此事须由\(name(role))办理。"
          + "请找管理员 \(list(givers)) 授予: jixiao roles set \(login) \(role.rawValue)。",
        "Nothing changed: you (\(login)) are \(one(has)) here, and this takes \(one(role)). "
          + "Ask \(list(givers)) for it: jixiao roles set \(login) \(role.rawValue).")
    case .locked(let lock, let login, let has, let managers):
      pick(
        "没有改动: \(closed(lock)), 您 (\(login)) 是\(name(has)), 其中的内容只能由负责人说明原因后改动。"
          + "请找 \(list(managers))。",
        "Nothing changed: \(closed(lock)). You (\(login)) are \(one(has)); only a manager can "
          + "change what lies in it, with a reason. Ask \(list(managers)).")
    case .reasonNeeded(let lock):
      pick(
        "没有改动: \(closed(lock)), 改动其中的内容须说明原因 (--why)。",
        "Nothing changed: \(closed(lock)). To change what lies in it, give a reason (--why).")
    case .notLocked:
      pick("没有改动: 没有锁定任何期间。", "Nothing changed: no period is locked.")
    case .ownFigures(let fact, let project, let entry):
      pick(
        "没有审阅: 项目 \(project) 的登记 \(fact) 是 \(entry.person) 于 \(entry.at) 自己登记的, "
          + "不能审阅自己登记的数据。请由另一位负责人审阅。",
        "Not reviewed: \(entry.person) entered entry \(fact) of project \(project) at "
          + "\(entry.at), and nobody reviews their own figures. Ask another manager.")
    case .lastAdministrator(let login):
      pick(
        "没有改动: 这样就没有管理员了。请先授予另一人: jixiao roles set 登录名 administrator "
          + "(您是 \(login))。",
        "Nothing changed: no administrator would be left. Give somebody else the role first: "
          + "jixiao roles set LOGIN administrator (you are \(login)).")
    case .noSuchRole(let holder):
      pick(
        "没有改动: \(holder) 没有自己的角色。用 jixiao roles 查看。",
        "Nothing changed: \(holder) has no role of its own. See jixiao roles.")
    }
  }

  /// What is closed, by whom, when and why.
  public func closed(_ lock: PeriodLock) -> String {
    pick(
      "\(lock.through) 及以前已由 \(lock.entry.person) 于 \(lock.entry.at) 锁定 (\(lock.why))",
      "everything through \(lock.through) was locked by \(lock.entry.person) at "
        + "\(lock.entry.at) (\(lock.why))")
  }

  private func list(_ names: [String]) -> String {
    names.isEmpty ? pick("(无)", "(nobody)") : names.joined(separator: ", ")
  }
}

// MARK: What the commands answer

extension RoleWords {
  /// Nobody was given a role.
  public var none: String {
    pick(
      "没有授予过角色: 能写此文件的人都可以做一切。用 jixiao roles set 登录名 角色 授予。",
      "No role was given: whoever may write the file may do everything. Give one by "
        + "jixiao roles set LOGIN ROLE.")
  }

  public var holder: String { pick("用户或 %组", "user or %group") }
  public var role: String { pick("角色", "role") }
  public var givenBy: String { pick("授予人", "given by") }
  public var at: String { pick("时间", "at") }

  /// What the person at work is.
  public func you(_ login: String, _ authority: Authority) -> String {
    pick("您 (\(login)): \(name(authority.role))", "you (\(login)): \(name(authority.role))")
  }

  public func given(_ holder: RoleHolder, _ role: Role) -> String {
    pick("\(holder) 现为\(name(role))", "\(holder) is \(one(role)) now")
  }

  public func taken(_ holder: RoleHolder) -> String {
    pick("\(holder) 不再有自己的角色", "\(holder) has no role of its own any more")
  }

  public func locked(through day: Day) -> String {
    pick(
      "已锁定 \(day) 及以前: 只有负责人说明原因后才能改动",
      "locked through \(day): only a manager can change it now, with a reason")
  }

  public var unlocked: String { pick("已解除锁定", "unlocked") }
  public var notLocked: String { pick("没有锁定任何期间", "no period is locked") }

  /// The role as home shows it, where it is not the usual one.
  public func tag(_ authority: Authority) -> String {
    authority.isGiven && authority.role != .clerk ? name(authority.role) : ""
  }
}

// MARK: Reviews

extension RoleWords {
  /// That a project's figures were looked at, and what changed since: one line.
  public func review(_ mark: ReviewMark) -> String {
    let review = mark.review
    var text = pick(
      "\(review.entry.person) 于 \(review.entry.at) 审阅了截至 \(review.figures.asOf) 的数据",
      "figures as of \(review.figures.asOf) reviewed by \(review.entry.person) at "
        + "\(review.entry.at)")
    if !review.remark.isEmpty { text += ": \(review.remark)" }
    guard !mark.changed.isEmpty else { return text }
    let ids = mark.changed.map { "\($0)" }.joined(separator: ", ")
    return text + pick("; 此后有变: \(ids)", "; changed since: \(ids)")
  }

  /// The same in a few words, for a line that holds other things too.
  public func short(_ mark: ReviewMark) -> String {
    let (person, day) = (mark.review.entry.person, mark.review.figures.asOf)
    return mark.changed.isEmpty
      ? pick("\(person) 已审阅至 \(day)", "reviewed through \(day) by \(person)")
      : pick("审阅后有变 (\(person) \(day))", "changed since the review (\(person) \(day))")
  }

  public func reviewed(_ projects: [Int], asOf day: Day) -> String {
    let numbers = projects.map { "\($0)" }.joined(separator: ", ")
    return pick("已审阅项目 \(numbers) 截至 \(day) 的数据", "reviewed project \(numbers) as of \(day)")
  }

  public var noReviews: String { pick("还没有审阅过", "nothing has been reviewed") }
  public var reviewLabel: String { pick("审阅", "review") }
  public var remark: String { pick("审阅意见:", "remark:") }
  public var remarkExample: String { pick("可以空着; 写入历史", "may be empty; the history keeps it") }
  public var reasonExample: String {
    pick("期间已锁定, 原因写入历史", "the period is locked; the reason is kept")
  }
}
