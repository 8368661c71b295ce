import PlainText
public import Words

/// What `jixiao doctor` found, a line a finding.
public struct DoctorPrint: Sendable {
  /// Raw values are the words of `--format`.
  public enum Format: String, Sendable {
    case text, json
  }

  private let findings: [Diagnosis]
  private let words: Words
  private let isASCII: Bool

  public init(_ findings: [Diagnosis], _ words: Words, isASCII: Bool) {
    (self.findings, self.words, self.isASCII) = (findings, words, isASCII)
  }

  public var wrongCount: Int { findings.count { $0.verdict == .wrong } }

  public func written(as format: Format) -> String {
    switch format {
    case .text: text
    case .json: json.written() + "\n"
    }
  }

  private var text: String {
    let lines = findings.flatMap { finding in
      let line =
        "\(mark(finding.verdict)) \(words.doctor.verdict(finding.verdict))  "
        + words.doctor.finding(finding)
      return [line] + [words.doctor.remedy(finding)].compactMap(\.self).map { "        -> \($0)" }
    }
    return (lines + [words.doctor.summary(wrong: wrongCount)])
      .map { $0.sanitised + "\n" }.joined()
  }

  private func mark(_ verdict: Diagnosis.Verdict) -> String {
    switch verdict {
    case .fine: isASCII ? "+" : "✓"
    case .note: "!"
    case .wrong: isASCII ? "X" : "✗"
    }
  }

  private var json: JSONValue {
    .object([
      ("wrong", .number(wrongCount)),
      (
        "findings",
        .list(
          findings.map { finding in
            .object([
              ("verdict", .text(finding.verdict.rawValue)),
              ("finding", .text(words.doctor.finding(finding).sanitised)),
              ("remedy", words.doctor.remedy(finding).map { .text($0.sanitised) }),
            ])
          })
      ),
    ])
  }
}
