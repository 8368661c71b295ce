public import Core

// The text of what is kept. A line is a name, a blank and a value:
//
//     jixiao-unsaved 1
//     form outage
//     record 1f3c…/4
//     active 2
//     cursor 5
//     text from 3-1 8:00
//     open 2026-01-20 14:03
//
// `open` says that what stands above it was open at that time. Backslashes, line ends and tabs in a
// value are escaped.

extension Unsaved {
  /// The largest text that is kept or read, in bytes.
  public static let limit = 4 << 20

  private static let head = "jixiao-unsaved 1"

  /// The whole as text, as of a time.
  public func text(at now: Moment) -> String {
    var lines = [Unsaved.head]
    for form in left { lines += form.lines }
    for kept in open { lines += kept.entry.lines + ["open \(kept.at ?? now)"] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads what ``text(at:)`` writes; nil where anything in it is not as it is written there, since
  /// half of what somebody typed is worse than nothing.
  public init?(parsing text: String) {
    guard text.utf8.count <= Unsaved.limit, text.hasSuffix("\n") else { return nil }
    let lines = text.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first.map(String.init) == Unsaved.head else { return nil }
    self.init()
    var parts: [EntryLines] = []
    for line in lines.dropFirst() {
      guard let line = KeptLine(line) else { return nil }
      if let kind = EntryLines.Kind(rawValue: line.name) {
        parts.append(EntryLines(kind: kind, value: line.value))
      } else if parts.isEmpty || !parts[parts.count - 1].take(line) {
        return nil
      }
    }
    for part in parts {
      guard let entry = part.entry else { return nil }
      switch (part.at, entry) {
      case (let at?, _): open.append(KeptOpen(at: at, entry))
      case (nil, .form(let form)): left.append(form)
      default: return nil
      }
    }
  }
}

extension TypedForm {
  fileprivate var lines: [String] {
    var lines = ["form \(kind.rawValue)", "record \(record.escaped)"]
    if let correcting { lines.append("correcting \(correcting)") }
    lines += ["active \(active)", "cursor \(cursor)"]
    for field in kind.fields {
      if let text = texts[field] { lines.append("text \(field.rawValue) \(text.escaped)") }
    }
    if !why.isEmpty { lines.append("why \(why.escaped)") }
    return lines
  }
}

extension TypedEntry {
  fileprivate var lines: [String] {
    switch self {
    case .form(let form): form.lines
    case .table(let form, let text): form.lines + ["table \(text.escaped)"]
    case .reason(let fact, let why): ["reason \(fact)", "why \(why.escaped)"]
    case .setting(let setting):
      [
        "setting \(setting.name.rawValue)", "project \(setting.project)",
        "value \(setting.text.escaped)",
      ] + (setting.seen.text.map { ["seen \($0.escaped)"] } ?? [])
    case .place(let typed):
      ["place \(typed.place.key)", "value \(typed.text.escaped)"]
        + (typed.seen.map { ["seen \($0.escaped)"] } ?? [])
    }
  }
}

/// A name and a value.
private struct KeptLine {
  let name: String
  let value: String

  init?(_ line: Substring) {
    guard let blank = line.firstIndex(of: " "),
      let value = line[line.index(after: blank)...].unescaped
    else { return nil }
    (name, self.value) = (String(line[..<blank]), value)
  }
}

/// The lines of one entry, each of them at most once.
private struct EntryLines {
  enum Kind: String {
    case form, place, reason, setting
  }

  let kind: Kind
  let value: String
  private var values: [String: String] = [:]
  private var texts: [FactField: String] = [:]
  private(set) var at: Moment?

  init(kind: Kind, value: String) {
    (self.kind, self.value) = (kind, value)
  }

  /// Takes a line; false if it does not belong here.
  mutating func take(_ line: KeptLine) -> Bool {
    guard at == nil else { return false }
    switch line.name {
    case "open":
      at = Moment(parsing: line.value)
      return at != nil
    case "text":
      let parts = line.value.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard kind == .form, parts.count == 2, let field = FactField(rawValue: String(parts[0])),
        texts[field] == nil
      else { return false }
      texts[field] = String(parts[1])
    default:
      guard names.contains(line.name), values[line.name] == nil else { return false }
      values[line.name] = line.value
    }
    return true
  }

  private var names: [String] {
    switch kind {
    case .form: ["record", "correcting", "active", "cursor", "why", "table"]
    case .place: ["value", "seen"]
    case .reason: ["why"]
    case .setting: ["project", "value", "seen"]
    }
  }

  /// What the lines say; nil where they do not say it whole.
  var entry: TypedEntry? {
    switch kind {
    case .form:
      guard let form else { return nil }
      return values["table"].map { .table(form, text: $0) } ?? .form(form)
    case .reason:
      guard let fact = Int(value), let why = values["why"] else { return nil }
      return .reason(FactID(fact), why)
    case .place:
      guard let place = FormPlace(key: value), let text = values["value"] else { return nil }
      return .place(TypedPlace(place, text: text, seen: values["seen"]))
    case .setting:
      guard let name = SettingName(rawValue: value), let text = values["value"],
        let project = values["project"].flatMap({ Int($0) })
      else { return nil }
      return .setting(
        TypedSetting(name, project: project, text: text, seen: SeenSetting(values["seen"])))
    }
  }

  private var form: TypedForm? {
    guard let kind = FactKind(rawValue: value), let record = values["record"],
      let active = number("active"), let cursor = number("cursor"),
      texts.keys.allSatisfy(kind.fields.contains)
    else { return nil }
    let correcting = number("correcting")
    guard correcting != nil || values["correcting"] == nil else { return nil }
    return TypedForm(
      kind, record: record, correcting: correcting.map { FactID($0) }, texts: texts,
      why: values["why"] ?? "", active: active, cursor: cursor)
  }

  private func number(_ name: String) -> Int? {
    values[name].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
  }
}

extension StringProtocol {
  /// On one line.
  fileprivate var escaped: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// As it was before ``escaped``; nil where it was not written by that.
  fileprivate var unescaped: String? {
    var text = ""
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\":
        guard let code = rest.popFirst(), let meant = escapes[code] else { return nil }
        text.unicodeScalars.append(meant)
      case "\r", "\t": return nil
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

/// What stands behind a backslash, and what it means.
private let escapes: [Unicode.Scalar: Unicode.Scalar] = [
  "\\": "\\", "n": "\n", "r": "\r", "t": "\t",
]
