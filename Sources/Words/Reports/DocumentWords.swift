// Words that stand around a report, whatever it reports.

extension Words {
  public var document: DocumentWords { DocumentWords(words: self) }
}

public struct DocumentWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  /// What each page of a report that is not yet to be handed in says.
  public var draft: String { pick("草稿", "DRAFT") }
  /// The heading of a CSV's column that says whether it is a draft.
  public var version: String { pick("稿别", "Version") }
  /// The page and the number of pages, each as the format writes it.
  public func page(_ page: String, of pages: String) -> String {
    pick("第 \(page) 页, 共 \(pages) 页", "Page \(page) of \(pages)")
  }

  /// The value of HTML's `lang`.
  public var languageTag: String { pick("zh-CN", "en") }
}
