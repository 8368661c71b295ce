import Core
import Intake
import Testing

@Suite struct WordTests {
  @Test(
    "A log is known by the beginning of its name in both languages",
    arguments: [
      ("platform", .success("platform")), ("P", .success("platform")), ("平台", .success("platform")),
      ("net", .success("network")), ("网", .success("network")), ("ＲＥＰＡＩＲ", .success("repairs")),
      ("维修", .success("repairs")), ("x", .failure(.unreadable(Excerpt("x"), as: .log))),
      ("", .failure(.unreadable(Excerpt(""), as: .log))),
      ("platforms", .failure(.unreadable(Excerpt("platforms"), as: .log))),
    ] as [(String, Result<String, IntakeFault>)])
  func log(text: String, expected: Result<String, IntakeFault>) {
    #expect(outcome(text) { typed throws(IntakeFault) in try typed.log() } == expected)
  }

  @Test("Repairs are a log but no service")
  func service() {
    #expect(
      outcome("r") { typed throws(IntakeFault) in try typed.service() }
        == .failure(.unreadable(Excerpt("r"), as: .service)))
    #expect(
      outcome("网络") { typed throws(IntakeFault) in try typed.service() } == .success("network"))
  }

  @Test(
    "An indicator is known by its id alone",
    arguments: [
      ("19-3", .success("19-3")), ("１９－３", .success("19-3")),
      ("19-03", .failure(.unreadable(Excerpt("19-03"), as: .indicator))),
      ("19", .failure(.unreadable(Excerpt("19"), as: .indicator))),
    ] as [(String, Result<String, IntakeFault>)])
  func indicator(text: String, expected: Result<String, IntakeFault>) {
    #expect(outcome(text) { typed throws(IntakeFault) in try typed.indicator() } == expected)
  }

  @Test("Free text keeps its characters and loses its line ends and controls")
  func freeText() throws {
    let typed = try TypedText(" 光缆\r\n中断\t(Ａ)\u{1B}[2J\u{0}\n")
    #expect(try typed.text().value == "光缆 中断 (Ａ) [2J")
  }

  @Test("Free text that looks the same is the same")
  func lookalikes() throws {
    for twin in [
      "AB\u{A0}12", "AB\u{3000}12", "A\u{200B}B 12", "\u{FEFF}AB\u{AD} 12\u{202E}", "AB  12",
    ] {
      #expect(try TypedText(twin).text().value == "AB 12", "\(twin.debugDescription)")
    }
    for (twin, text) in [("Cafe\u{301}", "Caf\u{E9}"), ("\u{F90A}牌", "金牌")] {
      #expect(try Array(TypedText(twin).text().value.utf8) == Array(text.utf8))
    }
    #expect(try TypedText("\u{200B}").text().value.isEmpty)
  }

  @Test("A text beyond its bound is refused before it is looked at")
  func bound() {
    let long = String(repeating: "光", count: 201)
    #expect(throws: IntakeFault.rule(.tooLong(200))) { try TypedText(long).text() }
    #expect(throws: IntakeFault.rule(.tooLong(400))) { try TypedText(long + long) }
    let stacked = "a" + String(repeating: "\u{301}", count: 100_000)
    #expect(throws: IntakeFault.rule(.tooLong(400))) { try TypedText(stacked) }
  }

  @Test("An excerpt is short whatever it is cut from")
  func excerpt() {
    #expect(Excerpt(String(repeating: "长", count: 300)).text.count == 24)
    let stacked = "a" + String(repeating: "\u{301}", count: 100_000)
    #expect(Excerpt(stacked).text.unicodeScalars.count == 96)
  }
}
