import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// Names that the system itself gives, and that want to be more than names.
  @Suite struct HostileNames {
    /// What a line of the system's files can hold, behind a beginning that shows.
    private static let name = "evil" + HostileText.text.filter { !$0.isNewline && $0 != ":" }

    @Test("A login and a group of hostile text are shown, and command nothing")
    func accounts() throws {
      let user = try FreshUser(language: "en")
      try "\(Self.name):x:0:0::/root:/bin/sh\n".write(
        toFile: "\(user.folder)/passwd", atomically: false, encoding: .utf8)
      try "\(Self.name):x:0:\n".write(
        toFile: "\(user.folder)/group", atomically: false, encoding: .utf8)
      let script = """
        mount --bind ../passwd /etc/passwd && mount --bind ../group /etc/group || exit 99
        jixiao init --shared "$PWD/team" --group 0
        export JIXIAO_DATABASE="$PWD/team/jixiao.db"
        jixiao add maintenance --day 2025-03-01 --asset one
        jixiao roles set 61001 manager
        for command in log facts roles doctor status "log --format csv" "facts --format json"; do
          jixiao $command
        done
        jixiao void 1 --why again
        jixiao correct 1 --why late --asset two
        """
      let rights = geteuid() == 0 ? [] : ["--user", "--map-root-user"]
      let outcome = try user.run(
        program: "unshare", rights + ["--mount", "sh", "-c", "{ \(script)\n} 2>&1"])
      #expect(outcome.status != 99, "\(outcome)")
      #expect(outcome.output.ranges(of: "evil").count > 5, "\(outcome)")
      // Between the commands' outputs stands a byte order mark of the CSV; it may stand there.
      let shown = Data(
        outcome.output.replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n").utf8)
      #expect(HostileText.fault(in: shown) == nil, "\(outcome.output.debugDescription)")
    }

    @Test("A terminal type of hostile text opens the console all the same, and commands nothing")
    func terminalType() throws {
      for name in [
        Self.name, "../../../etc/passwd", "\u{1B}[31mxterm",
        "x\(String(repeating: "x", count: 9000))",
      ] {
        let terminal = try PseudoTerminal(of: FreshUser(variables: ["TERM": name]), "--demo")
        try terminal.waitFor("19 二级平台运维")
        try terminal.send("q")
        #expect(try terminal.waitForEnd().status == 0)
        let last = String(decoding: terminal.lastBytes, as: UTF8.self)
        #expect(last.contains("不认识终端类型"))
        #expect(!last.contains("\u{1B}]0;") && !last.contains("\u{1B}[31mxterm"))
        #expect(!last.contains("\u{202E}"))
      }
    }
  }
}
