import Words

/// The words of a command line, taken apart but not yet understood.
///
/// Options may stand anywhere, as `--name value` or `--name=value`; after `--` everything is a
/// plain word.
struct Arguments {
  /// Options with their values, in the order given.
  private(set) var values: [(name: String, value: String)] = []
  private(set) var flags: Set<String> = []
  /// An option at the end of the line, without its value.
  private var unfinished: String?
  /// What is no option: the command first.
  private(set) var words: [String] = []

  /// The options that stand alone; every other one takes a value.
  static let flagNames: Set<String> = [
    "all", "ascii", "clear", "default", "demo", "draft", "help", "kiosk", "list", "overwrite",
    "planned", "read-only", "replace", "version", "yes",
  ]

  init(_ arguments: some Sequence<String>) {
    var rest = Array(arguments)[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        return
      }
      guard word.hasPrefix("--") else {
        words.append(word)
        continue
      }
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts.first.map(String.init) ?? ""
      if Arguments.flagNames.contains(name), parts.count == 1 {
        flags.insert(name)
      } else if parts.count == 2 {
        values.append((name, String(parts[1])))
      } else if let value = rest.popFirst() {
        values.append((name, value))
      } else {
        unfinished = name
      }
    }
  }

  /// The value of an option; the last one given counts.
  subscript(name: String) -> String? {
    values.last { $0.name == name }?.value
  }

  /// Refuses every option and every word beyond what the command knows, and an option that lacks
  /// its value.
  func allow(_ names: Set<String>, words limit: Int) throws(Trouble) {
    let given = values.map(\.name) + flags.sorted() + [unfinished].compactMap(\.self)
    for name in given where !names.contains(name) {
      throw .command(.badOption(text: "--\(name)"))
    }
    if let unfinished { throw .command(.missingValue(option: "--\(unfinished)")) }
    if words.count > limit { throw .command(.unexpected(text: words[limit])) }
  }
}
