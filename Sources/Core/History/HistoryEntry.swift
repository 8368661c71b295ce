/// One line of the history: what a person did to something that is kept.
///
///     HistoryEntry
///       ├─ what      entered, corrected, voided, undone, redone, set; restored; role, lock, review;
///       │            handed in
///       ├─ subject   a fact, a setting, a place of a form, a role, the lock, a review mark, the
///       │            whole database, or a form that was handed in
///       ├─ before, after   what held until then, and from then on
///       └─ entry, origin   who, when, and from where
public struct HistoryEntry: Hashable, Sendable {
  /// Counted from 1, without gaps.
  public let number: Int
  public let what: What
  public let subject: Subject
  /// The project's number; 0 for what concerns the whole unit.
  public let project: Int
  /// The fact whose place the subject took.
  public let replaced: FactID?
  /// What held before; nil if nothing did.
  public let before: Content?
  /// What holds after; nil if nothing does.
  public let after: Content?
  public let entry: Entry
  public let origin: Origin
  public let why: String
  /// The line's hash in hexadecimal digits, which covers every line before it.
  public let hash: String

  public init(
    number: Int, what: What, subject: Subject, project: Int, replaced: FactID? = nil,
    before: Content? = nil, after: Content? = nil, entry: Entry, origin: Origin = Origin(),
    why: String = "", hash: String = ""
  ) {
    (self.number, self.what, self.subject, self.project) = (number, what, subject, project)
    (self.replaced, self.before, self.after) = (replaced, before, after)
    (self.entry, self.origin, self.why, self.hash) = (entry, origin, why, hash)
  }

  /// Raw values are stored; they never change their meaning.
  public enum What: Int, CaseIterable, Sendable {
    case added = 1
    case corrected = 2
    case voided = 3
    case undone = 4
    case redone = 5
    case set = 6
    case restored = 7
    /// A role was given or taken.
    case roleSet = 20
    /// A period was closed or opened again.
    case lockSet = 21
    /// A project's figures were marked as reviewed.
    case reviewed = 22
    /// An official form was handed in.
    case exported = 30

    /// Whether the person can take it back by undoing; rules for others have commands of their own.
    public var isStep: Bool {
      switch self {
      case .added, .corrected, .voided, .undone, .redone, .set: true
      case .restored, .roleSet, .lockSet, .reviewed, .exported: false
      }
    }
  }

  /// What the line is about.
  public enum Subject: Hashable, Sendable {
    /// The fact that came (added, corrected, restored) or went (voided, an addition undone).
    case fact(FactID)
    /// A setting, by its name on the command line.
    case setting(String)
    /// The role of a holder, as `RoleHolder` writes it.
    case role(String)
    /// The period that is closed.
    case lock
    /// The project's figures as of that day.
    case review(asOf: Day)
    /// What a person wrote into a form.
    case form(FormPlace)
    /// The whole database, whose content a backup's took the place of.
    case database
    /// An official form that left the house.
    case export(OfficialForm, year: Int)
  }

  /// What a subject says.
  public enum Content: Hashable, Sendable {
    case fact(FactContent)
    case text(String)
    case handed(HandedForm)
  }
}

extension HistoryEntry {
  /// The fact that the line is about.
  public var fact: FactID? {
    if case .fact(let id) = subject { id } else { nil }
  }

  /// What the fact says, or said last; nil where the line is about something else.
  public var factContent: FactContent? { after?.fact ?? before?.fact }

  /// What changed, field by field, in the order of the fields; unchanged ones say the same twice.
  public var fields: [FieldChange] {
    let (old, new) = (before?.fields ?? [], after?.fields ?? [])
    let names =
      new.map(\.field)
      + old.map(\.field).filter { name in
        !new.contains { $0.field == name }
      }
    return names.map { name in
      FieldChange(
        field: name, before: old.first { $0.field == name }?.text,
        after: new.first { $0.field == name }?.text)
    }
  }

  /// A field before and after; nil where it was, or is, not stated.
  public struct FieldChange: Equatable, Sendable {
    /// nil where the subject is a single value.
    public let field: FactField?
    public let before: String?
    public let after: String?
  }
}

extension HistoryEntry.Content {
  public var fact: FactContent? {
    if case .fact(let content) = self { content } else { nil }
  }

  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  fileprivate var fields: [(field: FactField?, text: String)] {
    switch self {
    case .fact(let content): content.fields.map { ($0.field, $0.text) }
    case .text(let text): [(nil, text)]
    case .handed: []
    }
  }
}

/// Where the history ends: what has to be known elsewhere for a cut tail to show.
public struct HistoryHead: Hashable, Sendable {
  /// How many lines there are.
  public let count: Int
  /// The last line's hash in 64 hexadecimal digits; empty where there is no line.
  public let hash: String

  public init(count: Int, hash: String) {
    (self.count, self.hash) = (count, hash)
  }
}
