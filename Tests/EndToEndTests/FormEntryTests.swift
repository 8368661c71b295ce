import Foundation
import Testing

extension EndToEnd {
  /// Scores, and what people write into the official forms, as scripts ask for them.
  @Suite struct Forms {
    @Test("status says weight, score, total, band and what is missing, in all its formats")
    func scores() throws {
      let clerk = try FreshUser()
      _ = try clerk.run(
        "add", "payment", "--indicator", "19-6", "--day", "2025-06-01", "--amount", "31.1")
      let json = try clerk.run("status", "--format", "json", "--as-of", "2025-12-31")
      let root = try #require(
        try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      let projects = try #require(root["projects"] as? [[String: Any]])
      // 19-6: 5 of 5; execution 31.1/47.3 × 10 = 6.575…
      #expect(projects[0]["execution"] as? String == "6.58")
      #expect(projects[0]["total"] as? String == "11.58")
      #expect(projects[0]["band"] as? String == "差")
      let missing = try #require(projects[0]["missing"] as? [String])
      #expect(missing.contains("19-3") && !missing.contains("19-6"))
      let rows = try #require(projects[0]["indicators"] as? [[String: Any]])
      #expect(rows[5]["weight"] as? String == "5.00" && rows[5]["score"] as? String == "5.00")
      #expect(rows[2]["weight"] as? String == "10.00" && rows[2]["score"] as? String == "0.00")
      let early = try clerk.run("status", "--as-of", "2025-07-31")
      #expect(early.output.contains("总分 11.58 暂计"))
      #expect(early.output.contains("5.00/5.00"))
      let earlyJSON = try clerk.run("status", "--format", "json", "--as-of", "2025-07-31")
      #expect(!earlyJSON.output.contains("\"band\""))
      let csv = try clerk.run("status", "--format", "csv", "--as-of", "2025-07-31")
      #expect(csv.output.contains("分值,得分,偏差原因分析及改进措施"))
    }

    @Test("A note is written, shown, undone in the history's words, and cleared")
    func note() throws {
      let clerk = try FreshUser()
      let written = try clerk.run("note", "--indicator", "19-3", "光缆\u{202E}中断,\n 已改双路由")
      #expect(written.status == 0, "\(written.errors)")
      #expect(written.output.contains("2025 自评 19-3 偏差原因分析及改进措施: 光缆中断, 已改双路由"))
      let json = try clerk.run("status", "--format", "json", "--as-of", "2025-12-31")
      #expect(json.output.contains("\"note\": \"光缆中断, 已改双路由\""))
      #expect(try clerk.run("log").output.contains("自评 19-3 偏差原因分析及改进措施 光缆中断"))
      #expect(try clerk.run("log", "--indicator", "19-3").output.contains("光缆中断"))
      #expect(try !clerk.run("log", "--indicator", "19-4").output.contains("光缆中断"))
      let remark = try clerk.run(
        "note", "--indicator", "19-3", "--field", "possibility", "--month", "7", "possible")
      #expect(remark.status == 0 && remark.output.contains("有可能"), "\(remark.errors)")
      #expect(
        try clerk.run("note", "--project", "19", "--field", "outcome", "全年运转").status == 0)
      let cleared = try clerk.run("note", "--indicator", "19-3", "--clear")
      #expect(cleared.status == 0 && cleared.output.contains("已清空"))
      #expect(try clerk.run("verify").status == 0)
    }

    @Test("A person scores what is missed without a number, up to its weight and with a reason")
    func score() throws {
      let clerk = try FreshUser()
      let set = try clerk.run("score", "--indicator", "20-5", "2.67", "--why", "合同已签")
      #expect(set.status == 0, "\(set.errors)")
      #expect(set.output.contains("总分 2.67 差"))
      let english = try clerk.run(
        "status", "--project", "20", "--language", "en", "--as-of", "2025-12-31")
      #expect(english.output.contains("2.67/3.34"))
      #expect(try clerk.run("score", "--indicator", "20-5", "--clear").status == 0)
    }

    @Test(
      "What cannot be written is said in a sentence, with its code",
      arguments: [
        (["note", "--indicator", "19-3"], 64, "缺少选项 TEXT"),
        (["note", "x"], 64, "缺少选项 --indicator"),
        (["note", "--indicator", "19-3", "--field", "score", "5"], 64, "--field"),
        (["note", "--indicator", "19-3", "--month", "7", "x"], 64, "--month"),
        (["note", "--indicator", "19-3", "--field", "remark", "--month", "13", "x"], 64, "13"),
        (["note", "--indicator", "19-3", "--clear", "x"], 64, "多出了 x"),
        (["note", "--indicator", "19-99", "x"], 65, "目标表没有这一行"),
        (["note", "--indicator", "20-x1", "x"], 65, "目标表没有这一行"),
        (["note", "--indicator", "99-1", "x"], 65, "没有项目 99"),
        (["note", "--indicator", "19-3", " "], 65, "没有文字"),
        (["note", "--indicator", "19-3", String(repeating: "长", count: 501)], 65, "最多 500"),
        (["score", "--indicator", "20-5", "3"], 64, "--why"),
        (["score", "--indicator", "20-5", "3.35", "--why", "x"], 65, "不能高于分值 3.34"),
        (["score", "--indicator", "20-5", "many", "--why", "x"], 65, "7.50"),
        (["score", "--indicator", "19-3", "3", "--why", "x"], 65, "只按数值得分"),
        (["score", "--indicator", "20-9", "3", "--why", "x"], 65, "没有未达标"),
        (["note", "--indicator", "19-3", "x", "--read-only"], 77, "只读"),
        (["settings", "weights", "19-1=90", "--project", "19"], 65, "缺 19-2 的分值"),
        (
          [
            "settings", "weights",
            "19-1=10,19-2=10,19-3=10,19-4=5,19-5=5,19-6=5,19-7=5,19-8=30,19-9=9", "--project",
            "19",
          ], 65, "合计须为 90.00"
        ),
      ])
    func refused(words: [String], code: Int32, sentence: String) throws {
      let clerk = try FreshUser()
      _ = try clerk.run("status")
      let outcome = try clerk.run(program: "jixiao", words)
      #expect(outcome.status == code, "\(outcome)")
      #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
      #expect(try clerk.run("log").output.contains("共 0 条"))
    }

    @Test(
      "A note written in the details stands on the form beside its score, and undo takes it off")
    func console() throws {
      let clerk = try FreshUser()
      _ = try clerk.run(
        "add", "reading", "--indicator", "19-3", "--day", "2025-12-31", "--value", "96.07")
      let terminal = try TerminalSession(of: clerk)
      try terminal.start("--as-of", "2025-12-31")
      try terminal.waitFor("总分 9.90 差")
      try terminal.press("/")
      try terminal.type("19-3")
      try terminal.press("Enter", "Enter")
      try terminal.waitFor("9.90 = 96.07/97 × 10.00")
      try terminal.press("e")
      try terminal.waitFor("19-3 偏差原因分析及改进措施:")
      try terminal.type("光缆中断, 已改双路由")
      try terminal.press("Enter")
      try terminal.waitFor("说明  光缆中断, 已改双路由")
      try terminal.press("E")
      try terminal.waitFor("项目支出绩效自评表")
      try terminal.waitFor("*光缆中断, 已改双")
      #expect(try clerk.run("log", "--indicator", "19-3").output.contains("光缆中断"))
      try terminal.press("u")
      try terminal.waitFor("! 待填")
      try terminal.press("Escape", "Escape", "q")
      #expect(try terminal.waitForEnd() == 0)
      #expect(try clerk.run("verify").status == 0)
    }

    @Test("Weights that add up to 100 with the execution's 10 take effect")
    func weights() throws {
      let clerk = try FreshUser()
      let value = "19-1=20,19-2=5,19-3=10,19-4=5,19-5=5,19-6=5,19-7=5,19-8=25,19-9=10"
      let set = try clerk.run("settings", "weights", value, "--project", "19", "--why", "局里通知")
      #expect(set.status == 0, "\(set.errors)")
      let json = try clerk.run("status", "--format", "json", "--project", "19")
      #expect(json.output.contains("\"weight\": \"20.00\""))
      #expect(try clerk.run("log").output.contains("设置 weights 19-1=20"))
    }
  }
}
