import Foundation
import Testing

extension EndToEnd {
  /// Where what is typed cannot be kept, that is said once, and everything else goes on.
  @Suite struct DraftFaults {
    private let disk: SmallDisk

    init() throws {
      disk = try SmallDisk(of: FreshUser())
    }

    private var state: String { "\(disk.folder)/state" }

    /// A console whose drafts stand on the small disk, and whose database does not.
    private func console() throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(
        of: disk.user, "--as-of", "2025-07-31",
        prefix: disk.prefix + ["env", "XDG_STATE_HOME=\(state)"])
      try terminal.waitFor("19 二级平台运维")
      return terminal
    }

    /// Types into a form, hears that it is not kept and why, goes on and saves.
    private func work(hearing reason: String) throws {
      let terminal = try console()
      try terminal.send("l")
      try terminal.send("7-3")
      try terminal.waitFor("草稿不能存盘 (\(reason))")
      try terminal.send("1\r")
      try terminal.waitFor("已保存日志确认")
      try terminal.send("\u{3}")
      try terminal.show("", "19 二级平台运维")
      try terminal.send("q")
      #expect(try terminal.waitForEnd().status == 0)
      #expect(try disk.user.run("verify").output.contains("1 条"))
    }

    @Test("A full disk")
    func full() throws {
      #expect(try disk.run(program: "mkdir", ["-p", "\(state)/jixiao"]).status == 0)
      try disk.fill()
      try work(hearing: "磁盘已满")
      let names = try disk.run(program: "ls", ["-A", "\(state)/jixiao"]).output
      #expect(!names.contains(".jixiao-"), "\(names)")
    }

    @Test("A folder in which nothing can be made")
    func readOnly() throws {
      try disk.run(program: "mount", ["-o", "remount,ro", disk.folder])
      try work(hearing: "磁盘只读")
    }

    @Test("A link in the folder's place, which is not followed")
    func link() throws {
      let elsewhere = "\(disk.folder)/elsewhere"
      let made = try disk.run(
        program: "sh", ["-c", "mkdir \(state) \(elsewhere) && ln -s \(elsewhere) \(state)/jixiao"])
      #expect(made.status == 0)
      try work(hearing: "没有权限")
      #expect(try disk.run(program: "ls", ["-A", elsewhere]).output.isEmpty)
    }

    @Test("What a killed program had half written is gone after the next start")
    func leftovers() throws {
      let user = disk.user
      let folder = "\(user.folder)/state/jixiao"
      let gone = try user.begin(script: "exit 0")
      _ = try gone.waitUntilEnded()
      let (dead, alive) = ("\(folder)/.jixiao-\(gone.id)-x", "\(folder)/.jixiao-\(getpid())-x")
      let made = try user.run(
        program: "sh", ["-c", "mkdir -p \(folder) && touch \(dead) \(alive)"])
      #expect(made.status == 0)
      let terminal = try PseudoTerminal(of: user, "--as-of", "2025-07-31")
      try terminal.waitFor("19 二级平台运维")
      try wait(for: "the leftover to go") {
        FileManager.default.fileExists(atPath: dead) ? nil : ()
      }
      #expect(FileManager.default.fileExists(atPath: alive))
      try terminal.send("q")
      #expect(try terminal.waitForEnd().status == 0)
    }
  }
}
