import Core
import Glibc
import Store
import Words

extension Program {
  /// `jixiao backup FILE`: makes a copy of one moment while others go on, and says what is in it.
  func backup() throws(Trouble) -> ExitCode {
    try arguments.allow(Program.common.union(["replace"]), words: 2)
    guard let typed = arguments.words.dropFirst().first else {
      throw .command(.missingOption(name: "FILE"))
    }
    guard environment.confinement == nil else { throw .confined(.noExports) }
    let world = try openWorld()
    let path = try ExportFiles(environment).writable(typed)
    let line = ProgressLine()
    Interruption.watch()
    defer { line.clear() }
    let (summary, fault) = try world.ask { () throws(StoreError) in
      try Backup(of: world.store.path).make(
        at: path, replacing: arguments.flags.contains("replace"), watch(line))
    }
    line.clear()
    try Output.print(words.backups.made(summary))
    if let fault { throw .history(fault) }
    return .fine
  }

  /// `jixiao restore FILE`: puts a backup's content in the database's place, once that is verified
  /// and the present one kept.
  func restore() throws(Trouble) -> ExitCode {
    try arguments.allow(Program.common.union(["yes"]), words: 2)
    guard let typed = arguments.words.dropFirst().first else {
      throw .command(.missingOption(name: "FILE"))
    }
    guard environment.confinement == nil else { throw .confined(.noReading(path: typed)) }
    guard !arguments.flags.contains("read-only") else { throw .save(.readOnly) }
    let database = try databasePath()
    try requireAdministrator()
    let line = ProgressLine()
    Interruption.watch()
    defer { line.clear() }
    let restoration = try ask(database) { () throws(StoreError) in
      try Restoration(
        of: database, from: ExportFiles(environment).whole(typed), origin: Login.origin(),
        watch(line))
    }
    line.clear()
    guard try confirm(restoration) else { throw .backup(.unconfirmed) }
    let outcome = try ask(database) { () throws(StoreError) in
      try restoration.run(by: Login.person(), watch(line))
    }
    line.clear()
    try Output.print(
      words.backups.restored(restoration.summary, outcome.gap, kept: outcome.kept))
    return .fine
  }

  /// Who may give roles may replace everything; a file that cannot be opened knows no roles.
  private func requireAdministrator() throws(Trouble) {
    guard let world = try? openWorld() else { return }
    try world.ask { () throws(StoreError) in try world.store.require(.administrator) }
  }

  private func ask<Answer>(
    _ database: String, _ body: () throws(StoreError) -> Answer
  ) throws(Trouble) -> Answer {
    do throws(StoreError) {
      return try body()
    } catch {
      throw error == .busy ? .backup(.oftenSaved) : Trouble(error, path: database)
    }
  }

  /// Shows how it goes, and stops at Ctrl-C.
  private func watch(_ line: ProgressLine) -> BackupWatch {
    { progress in
      switch progress {
      case .copying(let pages, let count): line.show(words.backups.copying(pages: pages, of: count))
      case .checking: line.show(words.backups.checking)
      case .verifying(let lines, let count):
        line.show(words.history.verifying(checked: lines, of: count))
      }
      return !Interruption.isAsked
    }
  }

  /// Says what would be lost, and asks; without a terminal only `--yes` is a yes.
  private func confirm(_ restoration: Restoration) throws(Trouble) -> Bool {
    try Output.print(words.backups.plan(restoration.summary, restoration.gap))
    if arguments.flags.contains("yes") { return true }
    guard isatty(STDIN_FILENO) == 1 else { return false }
    try Output.write(words.backups.confirm)
    let answer = readLine()?.first
    return !Interruption.isAsked && (answer == "y" || answer == "Y")
  }
}
