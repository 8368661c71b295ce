import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// Two consoles on one database.
  @Suite struct Together {
    private let mine: FreshUser
    private let theirs: FreshUser
    private let database: String

    init() throws {
      mine = try FreshUser()
      database = "\(mine.folder)/shared.db"
      theirs = try FreshUser(variables: ["JIXIAO_DATABASE": database])
      for call in [
        ["add", "confirmation", "--service", "platform", "--through", "2025-07-31"],
        [
          "add", "outage", "--service", "platform", "--from", "2025-03-01 08:00", "--to", "20h",
          "--as-of", "2025-07-31",
        ],
      ] {
        #expect(try theirs.run(program: "jixiao", call).status == 0)
      }
    }

    private func console(_ user: FreshUser) throws -> TerminalSession {
      let terminal = try TerminalSession(of: user)
      try terminal.start("--as-of", "2025-07-31", "--database", database)
      try terminal.waitForRow("✓ 系统正常运行率")
      return terminal
    }

    /// Kills the console, and opens it again in the same terminal.
    private func killAndReopen(_ terminal: TerminalSession) throws {
      try terminal.foreground().signal(SIGKILL)
      _ = try terminal.waitForEnd()
      try terminal.type("stty sane")
      try terminal.press("C-j")
      try terminal.start("--as-of", "2025-07-31", "--database", database)
      try terminal.waitFor("没有保存的内容已恢复")
    }

    @Test("A save in one shows in the other, marked and named, and leaves its form alone")
    func live() throws {
      let (one, other) = (try console(mine), try console(theirs))
      try one.press("o")
      try one.type("4-1 8:")
      try other.press("o")
      try other.fill("5-1 8:00", "200h", "", "")
      try other.waitFor("已保存停机")
      try one.waitFor("登记#3 停机")
      try one.waitFor("4-1 8:")
      try one.press("Escape")
      try one.waitFor("✗*系统正常运行率")
      try one.press("Down", "Down")
      try one.waitFor("99.61% → ")
    }

    @Test("A save shows in an open console within half a second; how soon it was is printed")
    func soon() throws {
      let one = try PseudoTerminal(of: mine, "--as-of", "2025-07-31", "--database", database)
      try one.waitFor("19 二级平台运维")
      try one.send("")
      let saved = try theirs.run(
        "add", "outage", "--service", "platform", "--from", "2025-05-01 08:00", "--to", "200h",
        "--as-of", "2025-07-31")
      let moment = ContinuousClock.now
      #expect(saved.status == 0)
      // A loaded machine is given ten times the promise; the figure is for who reads it.
      try wait(for: "the colleague's save", within: .seconds(5), evidence: { one.shown }) {
        one.shown.contains("登记#3 停机") ? () : nil
      }
      print("ColleagueTests: shown \(ContinuousClock.now - moment) after it was saved")
      try one.send("q")
      #expect(try one.waitForEnd().status == 0)
    }

    @Test("A note that the other has written meanwhile shows both, and overwrites neither")
    func entryConflict() throws {
      let one = try console(mine)
      try one.press("Down", "Down", "Enter")
      try one.waitFor("2025-03-01 停机")
      try one.press("e")
      try one.type("雷击")
      let theirs = try theirs.run(
        "note", "--indicator", "19-3", "光缆中断", "--as-of", "2025-07-31")
      #expect(theirs.status == 0)
      try one.press("Enter")
      try one.waitFor("同事先写了: 2025 自评 19-3")
      try one.waitFor("光缆中断")
      try one.press("e")
      try one.waitForNo("同事先写了")
      try one.type(" 光缆中断")
      try one.press("Enter")
      try one.waitFor("2025 自评 19-3 偏差原因分析及改进措施: 雷击 光缆中断")
      let log = try mine.run("log", "--database", database)
      #expect(log.output.contains("光缆中断 -> 雷击 光缆中断"), "\(log)")
    }

    @Test("A note half typed is back after kill -9")
    func killedEntry() throws {
      let one = try console(mine)
      try one.press("Down", "Down", "Enter")
      try one.waitFor("2025-03-01 停机")
      try one.press("e")
      try one.type("雷击")
      try wait(for: "the draft") { try drafts(holding: "value 雷击") ? () : nil }
      try killAndReopen(one)
      try one.waitFor("雷击")
      try one.press("Enter")
      try one.waitFor("2025 自评 19-3 偏差原因分析及改进措施: 雷击")
      try wait(for: "no draft") { try drafts(holding: "") ? nil : () }
      try one.press("q")
    }

    @Test("Correcting what the other has corrected shows both versions, and overwrites neither")
    func conflict() throws {
      let one = try console(mine)
      try one.press("Down", "Down", "Enter")
      try one.waitFor("2025-03-01 停机")
      try one.press("Down", "c")
      try one.waitFor("更正停机 (编号 2)")
      try one.press("Tab", "Tab", "Tab", "Tab")
      try one.type("雷击")
      let theirs = try theirs.run(
        "correct", "2", "--to", "10h", "--why", "核对日志", "--as-of", "2025-07-31")
      #expect(theirs.status == 0)
      try one.waitFor("已把这条更正为 #3")
      try one.press("Tab")
      try one.fill("补原因")
      try one.waitFor("同事先改了: 停机 #2")
      try one.press("e")
      try one.waitFor("更正停机 (编号 3)")
      try one.press("Enter")
      try one.waitFor("已更正停机 (新编号 4)")
      let log = try mine.run("facts", "--database", database, "--kind", "outage")
      #expect(log.output.contains("雷击"))
      #expect(log.output.contains("18:00"))
      let late = try mine.run("void", "2", "--why", "x", "--database", database)
      #expect(late.status != 0)
      #expect(late.errors.contains("#4"))
    }

    @Test("A database that is held is waited for in words; Esc keeps what was typed")
    func busy() throws {
      let one = try console(mine)
      let holder = try ChildProcess(
        "/usr/bin/env", ["sqlite3", database],
        input: """
          BEGIN IMMEDIATE;
          .shell touch '\(mine.folder)/held'
          .shell while [ -e '\(mine.folder)/held' ]; do sleep 0.02; done
          ROLLBACK;

          """, folder: mine.folder)
      try wait(for: "the lock") {
        FileManager.default.fileExists(atPath: "\(mine.folder)/held") ? () : nil
      }
      try one.press("o")
      try one.fill("5-1 8:00", "2h", "", "")
      try one.waitFor("数据库正忙")
      try one.press("Escape")
      try one.waitFor("回车 重试")
      try FileManager.default.removeItem(atPath: "\(mine.folder)/held")
      #expect(try holder.waitUntilEnded().status == 0)
      try one.press("Enter")
      try one.waitFor("已保存停机")
    }

    @Test("A form is back after kill -9, with fields and cursor, and gone once it is saved")
    func killed() throws {
      let one = try console(mine)
      try one.press("o")
      try one.fill("6-1 8:00")
      try one.type("3h")
      try wait(for: "the draft") { try drafts(holding: "text to 3h") ? () : nil }
      try killAndReopen(one)
      try one.type("30")
      try one.waitFor("2025-06-01 11:30")
      try one.fill("", "", "")
      try one.waitFor("已保存停机")
      try wait(for: "no draft") { try drafts(holding: "") ? nil : () }
      try one.press("Escape", "q")
      #expect(try one.waitForEnd() == 0)
    }

    @Test("A form is back after the connection dropped")
    func hungUp() throws {
      let one = try console(mine)
      try one.press("l")
      try one.type("7-3")
      let program = try one.foreground()
      one.close()
      try program.waitUntilGone()
      #expect(try drafts(holding: "text through 7-3"))
      let again = try TerminalSession(of: mine)
      try again.start("--as-of", "2025-07-31", "--database", database)
      try again.waitFor("没有保存的内容已恢复")
      try again.waitFor("7-3")
    }

    /// Whether a draft of the user's holds a text; for that user's eyes alone.
    private func drafts(holding text: String) throws -> Bool {
      let folder = "\(mine.folder)/state/jixiao"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return try names.filter { $0.hasSuffix(".draft") }.contains { name in
        let path = "\(folder)/\(name)"
        guard let content = try? String(contentsOfFile: path, encoding: .utf8) else { return false }
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        return content.contains(text)
      }
    }
  }
}
