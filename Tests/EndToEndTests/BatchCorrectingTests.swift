import Testing

extension EndToEnd {
  /// What a script does to facts that are entered already.
  @Suite struct BatchCorrecting {
    @Test("facts, correct and void say what changed; what is stale or unexplained is refused")
    func corrections() throws {
      let clerk = try FreshUser()
      let delivery = [
        "--day", "2025-07-20", "--category", "夏装", "--quantity", "10", "--inspected", "10",
        "--qualified", "9",
      ]
      #expect(try clerk.run(program: "jixiao", ["add", "delivery"] + delivery).status == 0)

      let unexplained = try clerk.run("correct", "1", "--qualified", "8")
      #expect(unexplained.status == 64)
      #expect(unexplained.errors.contains("--why"))
      let refused = try clerk.run("correct", "1", "--qualified", "11", "--why", "录错")
      #expect(refused.status == 65)
      #expect(refused.errors.contains("不能多于检验数"))

      let corrected = try clerk.run("correct", "1", "--qualified", "8", "--why", "录错")
      #expect(corrected.status == 0)
      #expect(corrected.output.contains("90.00% → 80.00%"), "\(corrected)")
      let stale = try clerk.run("void", "1", "--why", "重复")
      #expect(stale.status == 65)
      #expect(!stale.errors.isEmpty)
      #expect(try clerk.run("void", "99", "--why", "重复").status == 65)

      let voided = try clerk.run("void", "2", "--why", "重复")
      #expect(voided.status == 0)
      #expect(voided.output.contains("80.00% → 无"), "\(voided)")
      let left = try clerk.run("facts", "--indicator", "20-3", "--all", "--format", "csv")
      #expect(left.output.split(whereSeparator: \.isNewline).count == 3, "\(left)")
      #expect(try clerk.run("verify").status == 0)
    }
  }
}
