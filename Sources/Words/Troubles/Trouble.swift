public import Core

/// What can go wrong outside the facts: with the database, the terminal, a file, an option.
///
/// Modules throw errors of their own; the executable says which trouble each one is, and ``Words``
/// puts it into a sentence: what, where, what to do.
public enum Trouble: Error, Hashable, Sendable {
  case database(DatabaseTrouble)
  case save(SaveTrouble)
  case terminal(TerminalTrouble)
  case export(ExportTrouble)
  case command(CommandTrouble)
  /// A file that was to bring many facts.
  case table(path: String, TableTrouble)
  /// The person may not do that.
  case role(RoleRefusal)
  /// A folder cannot be shared.
  case sharing(SharingTrouble)
  /// A confined session does not do that.
  case confined(ConfinedTrouble)
  /// The file is not as its history says.
  case history(HistoryFault)
  /// What was to be printed did not get out.
  case output(SystemReason)
  case backup(BackupTrouble)
  /// A fault of the program itself, in a programmer's words.
  case program(String)
}

extension Words {
  /// What went wrong, where, and what to do: one line, with its full stop.
  public func trouble(_ trouble: Trouble) -> String {
    switch trouble {
    case .database(let trouble): self.trouble(trouble)
    case .save(let trouble): self.trouble(trouble)
    case .terminal(let trouble): self.trouble(trouble)
    case .export(let trouble): self.trouble(trouble)
    case .command(let trouble): self.trouble(trouble)
    case .table(let path, let trouble): self.trouble(trouble, at: path)
    case .role(let refusal): roles.refusal(refusal)
    case .confined(let trouble): self.trouble(trouble)
    case .sharing(let trouble): self.trouble(trouble)
    case .history(let fault): history.fault(fault)
    case .backup(let trouble): self.trouble(trouble)
    case .output(let why):
      pick(
        "不能输出: \(reason(why))。请检查输出到哪里, 已保存的不受影响。",
        "Cannot print: \(reason(why)). Check where the output goes; what was saved stays saved.")
    case .program(let what):
      pick(
        "程序内部出错: \(what)。已保存的数据不受影响, 请把这一行报告给维护人员。",
        "The program itself failed: \(what). What was saved is safe; please report this line.")
    }
  }
}
