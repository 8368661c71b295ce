import Core
import Exports
import Testing
import Words

private let chinese = Words(language: .zh)
private let english = Words(language: .en)

@Suite("Roles and the doctor in words") struct RoleWordsTests {
  private func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value >= 0x2E80 }
  }

  private func expectBoth(_ sentence: (Words) -> String) {
    let (zh, en) = (sentence(chinese), sentence(english))
    #expect(isChinese(zh) && !isChinese(en) && !zh.contains("\n"), "\(zh) \(en)")
  }

  @Test("Every refusal is a whole sentence in both languages")
  func refusals() {
    let troubles =
      RoleRefusal.samples.map { Trouble.role($0) }
      + SharingTrouble.samples.map { Trouble.sharing($0) }
      + ConfinedTrouble.samples.map { Trouble.confined($0) }
    for trouble in troubles {
      expectBoth { $0.trouble(trouble) }
      #expect(chinese.trouble(trouble).hasSuffix("。"))
      #expect(english.trouble(trouble).hasSuffix("."))
    }
    for role in Role.allCases { expectBoth { $0.roles.name(role) } }
  }

  @Test("A refusal says who one is, what it takes, and who can give it")
  func needs() {
    let refusal = Trouble.role(
      .needs(.administrator, login: "wang", has: .clerk, givers: ["zhao"]))
    #expect(
      english.trouble(refusal)
        == "Nothing changed: you (wang) are a clerk here, and this takes an administrator. "
        + "Ask zhao for it: jixiao roles set wang administrator.")
  }

  @Test("Every finding is said in both languages, and what is wrong has a remedy")
  func findings() {
    for (findings, verdict) in [
      (Diagnosis.fine, Diagnosis.Verdict.fine), (Diagnosis.noted, .note), (Diagnosis.wrong, .wrong),
    ] {
      for finding in findings {
        #expect(finding.verdict == verdict, "\(finding)")
        expectBoth { $0.doctor.finding(finding) }
        if case .trouble = finding { continue }
        for words in [chinese, english] {
          let remedy = words.doctor.remedy(finding)
          #expect(verdict != .fine || remedy == nil, "\(finding)")
          #expect(verdict != .wrong || remedy?.isEmpty == false, "\(finding)")
        }
      }
    }
  }

  @Test("The doctor counts what is wrong, and prints it for people and for scripts")
  func printing() {
    let print = DoctorPrint(
      [.whole, .notATerminal, .missing(path: "/a\u{1B}")], english, isASCII: true)
    #expect(print.wrongCount == 1)
    #expect(
      print.written(as: .text) == """
        + fine  content: SQLite finds nothing wrong
        ! note  terminal: there is none here
        X wrong  /a? is not there
                -> check the path given by --database
        1 thing has to be set right

        """)
    #expect(print.written(as: .json).contains("\"wrong\": 1"))
    #expect(print.written(as: .json).contains("\"verdict\": \"note\""))
  }

  @Test("A review says what changed since")
  func reviews() {
    let figures = ReviewedFigures(asOf: Day.last(of: 2025), text: "19-1 met 98/1\n19-3 missed 96/1")
    let review = Review(
      project: 19, figures: figures, entry: Entry(person: "zhao", at: Day.last(of: 2025).start),
      remark: "complete")
    let now = ReviewedFigures(asOf: Day.last(of: 2025), text: "19-1 met 98/1\n19-3 met 97/1")
    #expect(
      english.roles.review(ReviewMark(review, now: now))
        == "figures as of 2025-12-31 reviewed by zhao at 2025-12-31 00:00: complete; "
        + "changed since: 19-3")
    #expect(english.roles.short(ReviewMark(review, now: figures)).hasSuffix("by zhao"))
    #expect(figures.text == "19-1 met 98/1\n19-3 missed 96/1")
  }
}
