import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// What scripts meet: one clear sentence in either language, and an exit code of sysexits.
  @Suite struct Batch {
    @Test(
      "What cannot be done is said in a sentence, with its code",
      arguments: [
        (["status", "--nonsense"], 64, "不认识选项 --nonsense。", "Unknown option --nonsense."),
        (["status", "--as-of", "never"], 64, "never 不是日期。", "never is not a day."),
        (["nonsense"], 64, "不认识命令 nonsense。", "Unknown command nonsense."),
        (["add", "nonsense"], 64, "不认识命令 add nonsense。", "Unknown command add nonsense."),
        (
          ["settings", "warning-days", "400"], 65, "须在 0 与 366 之间",
          "must lie between 0 and 366"
        ),
        (["settings", "nonsense"], 65, "没有设置 nonsense。", "There is no setting nonsense."),
        (["settings", "year-budget", "14"], 65, "请指明项目", "name one"),
        (["todo", "--project", "77"], 65, "没有项目 77。", "There is no project 77."),
        (["status", "--project", "77"], 65, "没有项目 77。", "There is no project 77."),
        (
          ["add", "reading", "--indicator", "99-9", "--day", "2025-03-01", "--value", "3"], 65,
          "--indicator: 没有这个指标", "--indicator: no such indicator"
        ),
        (
          [
            "add", "delivery", "--day", "2025-03-01", "--category", "夏装", "--quantity", "5",
            "--inspected", "5", "--qualified", "7",
          ], 65, "--qualified: 不能多于检验数", "--qualified: cannot be more than 'inspected'"
        ),
        (["status", "--database", "."], 77, "该处不是普通文件", "no ordinary file stands there"),
        (["status", "--database", "/proc/none/x.db"], 73, "不能新建数据库", "Cannot create the database"),
      ])
    func refused(words: [String], code: Int32, chinese: String, english: String) throws {
      let user = try FreshUser()
      for (language, sentence) in [("zh", chinese), ("en", english)] {
        let outcome = try user.run(program: "jixiao", ["--language", language] + words)
        #expect(outcome.status == code)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("jixiao: ") && outcome.errors.contains(sentence))
        #expect(outcome.errors.filter { $0 == "\n" }.count == 1, "\(outcome.errors)")
      }
    }

    @Test("A file that is no database, and one of a newer version, are left as they are")
    func foreignFiles() throws {
      let user = try FreshUser()
      let path = "\(user.home)/x.db"
      try "no database".write(toFile: path, atomically: false, encoding: .utf8)
      let foreign = try user.run("status", "--database", "x.db")
      #expect(foreign.status == 65 && foreign.errors.contains("不是数据库, 未作改动"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "no database")

      _ = try user.run("status", "--database", "new.db")
      let url = URL(fileURLWithPath: "\(user.home)/new.db")
      var bytes = try Data(contentsOf: url)
      bytes[63] = 99  // the last byte of user_version in SQLite's header
      try bytes.write(to: url)
      let newer = try user.run("status", "--database", "new.db", "--language", "en")
      #expect(newer.status == 65 && newer.errors.contains("written by a newer version (format 99"))
      #expect(try Data(contentsOf: url) == bytes)
    }

    @Test("A folder that may not be written is refused, and nothing is left in it")
    func readOnlyFolder() throws {
      let user = try FreshUser()
      let folder = "\(user.home)/locked"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o500])
      // Root may write anywhere unless it lets go of that right.
      let rights = "-dac_override,-dac_read_search"
      let prefix =
        geteuid() == 0 ? ["setpriv", "--bounding-set=\(rights)", "--inh-caps=\(rights)"] : []
      for (words, code) in [
        (["status", "--database", "locked/x.db"], 77),
        (["status", "--database", "locked/y/x.db"], 73), (["export", "locked/a.txt"], 73),
      ] {
        let outcome = try user.run(program: "env", prefix + ["jixiao"] + words)
        #expect(outcome.status == code && outcome.errors.contains("没有权限"), "\(outcome)")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }

    @Test("Files that can grow no further fail in words, and the next start is whole")
    func noRoom() throws {
      let user = try FreshUser()
      let first = try user.run(program: "sh", ["-c", "ulimit -f 8; exec jixiao status"])
      #expect(first.status == 74 && first.errors.contains("没有保存"), "\(first)")
      #expect(try user.run("status", "--as-of", "2025-01-31").status == 0)
      let export = try user.run(program: "sh", ["-c", "ulimit -f 1; exec jixiao export a.txt"])
      #expect(export.status == 73 && export.errors.contains("文件太大"), "\(export)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: user.home) == [])
    }

    @Test("Output that gets nowhere is said; a closed input disturbs nobody")
    func outputs() throws {
      let user = try FreshUser()
      let full = try user.run(program: "sh", ["-c", "exec jixiao status >/dev/full"])
      #expect(full.status == 74 && full.errors.contains("不能输出: 磁盘已满"))
      let closed = try user.run(program: "sh", ["-c", "exec jixiao --language en status >&-"])
      #expect(closed.status == 74 && closed.errors.contains("Cannot print: it is closed"))
      let silent = try user.run(program: "sh", ["-c", "exec jixiao <&- >&- 2>&-"])
      #expect(silent.status == 74)
      let deaf = try user.run(program: "sh", ["-c", "exec jixiao --demo <&-"])
      #expect(deaf.status == 0 && deaf.output.contains("系统正常运行率"))
      #expect(!deaf.output.contains("\u{1B}"))
    }
  }
}
