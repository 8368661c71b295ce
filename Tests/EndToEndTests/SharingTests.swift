import Foundation
import Testing

extension EndToEnd {
  /// Real unix users on one database.
  @Suite struct Sharing {
    private let colleagues: Colleagues
    private let wang = 61_001
    private let li = 61_002
    private let outsider = 61_003

    init() throws {
      colleagues = try Colleagues()
      let made = try colleagues.asRoot(
        "init", "--shared", colleagues.shared, "--group", Colleagues.group)
      try #require(made.status == 0, "\(made)")
    }

    private func modes(_ path: String) throws -> String {
      try colleagues.shell("stat -c '%a %g' \(path)").output
    }

    private func add(as user: Int, umask: String, day: Int) throws -> Outcome {
      try colleagues.call(
        as: user, umask: umask, "add", "maintenance", "--day", "2025-03-\(day)", "--asset",
        "HW-\(user)-\(day)", "--database", colleagues.database)
    }

    @Test("Two users write in turn, whatever their umask, and an outsider does not get in")
    func inTurn() throws {
      #expect(try modes(colleagues.shared) == "2770 \(Colleagues.group)\n")
      #expect(try modes(colleagues.database) == "660 \(Colleagues.group)\n")
      for day in 10...15 {
        for (user, umask) in [(wang, "077"), (li, "022")] {
          let saved = try add(as: user, umask: umask, day: day)
          #expect(saved.status == 0, "\(saved)")
        }
      }
      #expect(try modes(colleagues.database + "-journal") == "660 \(Colleagues.group)\n")
      let log = try colleagues.call(
        as: li, "log", "--format", "csv", "--database", colleagues.database)
      let persons = log.output.split(separator: "\r\n").dropFirst(2).map {
        $0.split(separator: ",")[2]
      }
      #expect(
        persons == Array(repeating: ["\(wang)", "\(li)"], count: 6).flatMap(\.self).map { $0[...] })
      let whole = try colleagues.call(as: wang, "verify", "--database", colleagues.database)
      #expect(whole.status == 0, "\(whole)")
      for words in [["status"], ["status", "--read-only"]] {
        let shut = try colleagues.call(
          as: outsider, isMember: false, words[0], "--database", colleagues.database,
          words.count > 1 ? words[1] : "--ascii")
        #expect(shut.status == 77 && shut.errors.contains("没有权限"), "\(shut)")
      }
    }

    @Test("A reader looks and saves nothing; roles go by the user, whatever USER says")
    func reader() throws {
      #expect(try add(as: wang, umask: "022", day: 10).status == 0)
      let given = try colleagues.asRoot(
        "roles", "set", "\(li)", "reader", "--database", colleagues.database)
      #expect(given.status == 0, "\(given)")
      let status = try colleagues.call(
        as: li, "status", "--as-of", "2025-01-31", "--database", colleagues.database)
      #expect(status.status == 0, "\(status)")
      let commands = [
        ["add", "maintenance", "--day", "2025-03-11", "--asset", "A"],
        ["correct", "1", "--why", "x", "--asset", "B"], ["void", "1", "--why", "x"],
        ["settings", "warning-days", "20"], ["note", "--indicator", "19-3", "x"],
        ["roles", "set", "\(li)", "administrator"],
        ["lock", "--through", "2025-03-31", "--why", "x"], ["unlock", "--why", "x"], ["review"],
      ]
      for words in commands {
        let script =
          "USER=root SUDO_USER=root exec setpriv --reuid \(li) --regid \(li) "
          + "--groups \(Colleagues.group) \(colleagues.place)/jixiao "
          + words.joined(separator: " ") + " --database \(colleagues.database)"
        let refused = try colleagues.shell(script)
        #expect(refused.status == 77, "\(words) \(refused)")
        #expect(refused.errors.contains("您 (\(li)) 在此数据库是查阅人"), "\(refused)")
        #expect(refused.errors.contains("请找管理员 root"), "\(refused)")
      }
      let roles = try colleagues.call(as: li, "roles", "--database", colleagues.database)
      #expect(roles.output.contains("您 (\(li)): 查阅人"))
      let head = try colleagues.asRoot("verify", "--database", colleagues.database)
      #expect(head.output.contains("3 条"), "\(head)")
    }

    @Test("A clerk finds a closed period closed; a manager changes it with a reason, and reviews")
    func manager() throws {
      #expect(try add(as: wang, umask: "022", day: 10).status == 0)
      let place = ["--database", colleagues.database]
      let given = try colleagues.asRoot("roles", "set", "\(li)", "manager", place[0], place[1])
      #expect(given.status == 0, "\(given)")
      let lock = try colleagues.call(
        as: li, "lock", "--through", "2025-03-31", "--why", "已报送", place[0], place[1])
      #expect(lock.status == 0 && lock.output.contains("已锁定 2025-03-31 及以前"), "\(lock)")
      let closed = try add(as: wang, umask: "022", day: 11)
      #expect(closed.status == 77 && closed.errors.contains("请找 \(li)"), "\(closed)")
      let reviewed = try colleagues.call(
        as: li, "review", "--project", "19", "--as-of", "2025-03-31", "--remark", "齐全", place[0],
        place[1])
      #expect(reviewed.status == 0, "\(reviewed)")
      let silent = try add(as: li, umask: "022", day: 12)
      #expect(silent.status == 64 && silent.errors.contains("须说明原因 (--why)"), "\(silent)")
      let voided = try colleagues.call(as: li, "void", "1", "--why", "重复", place[0], place[1])
      #expect(voided.status == 0, "\(voided)")
      let status = try colleagues.call(
        as: wang, "status", "--as-of", "2025-03-31", "--format", "json", place[0], place[1])
      #expect(status.output.contains("\"changedSince\": [\n"), "\(status.output)")
      #expect(status.output.contains("\"19-1\""))
      #expect(try colleagues.asRoot("verify", place[0], place[1]).status == 0)
    }

    @Test("doctor finds nothing wrong for a member, and names what is wrong with its remedy")
    func doctor() throws {
      #expect(try add(as: wang, umask: "077", day: 10).status == 0)
      let fine = try colleagues.call(as: li, "doctor", "--database", colleagues.database)
      #expect(fine.status == 0, "\(fine)")
      #expect(!fine.output.contains("✗") && fine.output.contains("没有需要处理的问题"))
      let spoiled = try colleagues.shell(
        "chmod 644 \(colleagues.database) && chmod 600 \(colleagues.database)-journal "
          + "&& chmod 755 \(colleagues.shared)")
      #expect(spoiled.status == 0)
      let wrong = try colleagues.call(as: li, "doctor", "--database", colleagues.database)
      #expect(wrong.status == 78, "\(wrong)")
      for remedy in [
        "chmod 660 \(colleagues.database)\n", "chmod 660 \(colleagues.database)-journal\n",
        "chmod 2770 \(colleagues.shared)\n",
      ] {
        #expect(wrong.output.contains(remedy), "\(remedy) \(wrong.output)")
      }
    }

    @Test("init says what is in the way, and takes nothing that is not its own")
    func inTheWay() throws {
      let place = colleagues.place
      _ = try colleagues.shell(
        "mkdir \(place)/full && touch \(place)/full/notes && touch \(place)/file")
      for (words, code, sentence) in [
        (["\(place)/a", "no-such-group"], 67, "没有用户组 no-such-group。"),
        (["\(place)/full", Colleagues.group], 73, "里有别的内容 (notes)"),
        (["\(place)/file", Colleagues.group], 73, "不是文件夹"),
        ([colleagues.shared, Colleagues.group], 73, "已经是一个数据库"),
        (["\(place)/none/a", Colleagues.group], 73, "路径不存在"),
        (["/proc", Colleagues.group], 73, "里有别的内容"),
      ] {
        let refused = try colleagues.asRoot("init", "--shared", words[0], "--group", words[1])
        #expect(refused.status == Int32(code) && refused.errors.contains(sentence), "\(refused)")
      }
      let stranger = try colleagues.call(
        as: outsider, isMember: false, "init", "--shared", "/tmp/jixiao-\(outsider)", "--group",
        Colleagues.group)
      #expect(stranger.status == 77 && stranger.errors.contains("不是用户组"), "\(stranger)")
      #expect(!FileManager.default.fileExists(atPath: "/tmp/jixiao-\(outsider)"))
    }
  }
}
