import Foundation
import Testing

extension EndToEnd {
  /// The official forms, from the first draft to what changed after they were handed in.
  @Suite struct HandingIn {
    /// A monitoring form of project 19 that lacks nothing: both logs confirmed through July, and
    /// words wherever nothing was entered.
    private func prepare(_ clerk: FreshUser) throws {
      _ = try clerk.run("settings", "department", "市城市管理委员会")
      _ = try clerk.run("settings", "implementer", "执法总队")
      for service in ["platform", "network"] {
        _ = try clerk.run(
          "add", "confirmation", "--service", service, "--through", "2025-07-31")
      }
      for row in [1, 2, 4, 5, 6, 7, 9] {
        _ = try clerk.run(
          "note", "--indicator", "19-\(row)", "--field", "remark", "--month", "7", "下半年开展")
      }
    }

    private let monitoring = ["export", "--form", "monitoring", "--project", "19"]

    @Test("A form that lacks something is not written: each gap is listed with what mends it")
    func gaps() throws {
      let clerk = try FreshUser()
      for form in ["monitoring", "self-evaluation"] {
        let outcome = try clerk.run("export", "--form", form, "--project", "19", "a.txt", "a.csv")
        #expect(outcome.status == 65, "\(outcome)")
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("主管部门"))
        #expect(outcome.errors.contains("19-3: "))
        #expect(outcome.errors.contains("jixiao note --indicator 19-1"))
        #expect(outcome.errors.contains("没有报出"))
      }
      #expect(!FileManager.default.fileExists(atPath: "\(clerk.home)/a.txt"))
      #expect(try clerk.run("exports").output.contains("还没有报出过表"))
      #expect(try clerk.run("export", "--form", "weekly", "a.txt").status == 64)
      #expect(
        try clerk.run("export", "--form", "monitoring", "a.txt", "--project", "22").status == 65)
    }

    @Test("A draft is written whatever it lacks, says so, and leaves no trace in the history")
    func draft() throws {
      let clerk = try FreshUser()
      let outcome = try clerk.run(
        "export", "--form", "self-evaluation", "--draft", "a.txt", "a.md", "a.csv", "a.json",
        "a.html", "a.xlsx")
      #expect(outcome.status == 0, "\(outcome.errors)")
      let text = try String(contentsOfFile: "\(clerk.home)/a.txt", encoding: .utf8)
      #expect(text.hasPrefix("草稿\n") && text.contains("项目支出绩效自评表"))
      #expect(text.contains("总队2025年执法装备替代更新项目"))
      #expect(try clerk.run("log").output.contains("共 0 条"))
    }

    @Test("What is handed in is kept, and a later change of its figures is pointed out")
    func frozen() throws {
      let clerk = try FreshUser()
      try prepare(clerk)
      let handedIn = try clerk.run(program: "jixiao", monitoring + ["a.txt", "b.xlsx"])
      #expect(handedIn.status == 0, "\(handedIn.errors)")
      let text = try String(contentsOfFile: "\(clerk.home)/a.txt", encoding: .utf8)
      #expect(!text.contains("草稿") && text.contains("1-7月执行"))
      let before = try clerk.run("exports").output
      #expect(before.contains("项目 19 监控表 1-7月") && before.contains("a.txt, b.xlsx"))
      #expect(before.contains("与现有数据一致"))
      #expect(try !clerk.run("status").output.contains("不符"))

      _ = try clerk.run(
        "add", "outage", "--service", "platform", "--from", "2025-03-01 08:00", "--to",
        "2025-03-08 22:00")
      let change = "19-3 1-7月执行情况 100.00 → 96.42"
      #expect(try clerk.run("exports").output.contains("! \(change)"))
      #expect(try clerk.run("status").output.contains(change))
      let json = try clerk.run("exports", "--format", "json").output
      let root = try #require(
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      let export = try #require((root["exports"] as? [[String: Any]])?.first)
      let differences = try #require(export["differences"] as? [[String: String]])
      #expect(
        differences.first { $0["cell"] == "19-3/actual" }
          == ["cell": "19-3/actual", "before": "100.00", "after": "96.42"])
      let status = try clerk.run("status", "--format", "json").output
      #expect(status.contains("changedForms"))
      let english = try clerk.run("status", "--language", "en").output
      #expect(english.contains("differs from the monitoring form Jan-Jul of"))
      #expect(try clerk.run("verify").status == 0)
      #expect(try clerk.run("log").output.contains("报出"))
    }

    @Test("Who may only read cannot hand in; where a file cannot be written, nothing is recorded")
    func refused() throws {
      let clerk = try FreshUser()
      try prepare(clerk)
      let reader = try clerk.run(program: "jixiao", monitoring + ["a.txt", "--read-only"])
      #expect(reader.status == 77, "\(reader)")
      #expect(reader.errors.contains("没有报出"))
      #expect(!FileManager.default.fileExists(atPath: "\(clerk.home)/a.txt"))
      let draft = try clerk.run(
        program: "jixiao", monitoring + ["a.txt", "--read-only", "--draft"])
      #expect(draft.status == 0, "\(draft.errors)")
      let taken = try clerk.run(program: "jixiao", monitoring + ["a.txt"])
      #expect(taken.status == 73)
      #expect(try clerk.run("exports").output.contains("还没有报出过表"))
    }
  }
}
