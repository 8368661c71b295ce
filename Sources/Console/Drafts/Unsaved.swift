public import Core

// What a person has typed and not saved, as it can be kept outside the program:
//
//     Unsaved
//       ├─ left    forms that were left with something in them
//       └─ open    what was open: a form, a pasted table, a reason, a setting, a form's place
//
// Texts stand as they were typed. What they mean is read anew when they come back.

/// What a person has typed and not saved.
public struct Unsaved: Equatable, Sendable {
  /// Forms that were left with something in them.
  public var left: [TypedForm]
  /// What is open; several where earlier sessions left theirs.
  public var open: [KeptOpen]

  public init(left: [TypedForm] = [], open: [KeptOpen] = []) {
    (self.left, self.open) = (left, open)
  }

  public var isEmpty: Bool { left.isEmpty && open.isEmpty }
}

/// Something that was open when it was kept.
public struct KeptOpen: Equatable, Sendable {
  /// When something was typed there last; nil while it is open.
  public var at: Moment?
  public let entry: TypedEntry

  public init(at: Moment? = nil, _ entry: TypedEntry) {
    (self.at, self.entry) = (at, entry)
  }
}

/// What can be open with something typed in it.
public enum TypedEntry: Equatable, Sendable {
  case form(TypedForm)
  /// Rows pasted over a form.
  case table(TypedForm, text: String)
  /// Why a fact is to be voided.
  case reason(FactID, String)
  case setting(TypedSetting)
  case place(TypedPlace)
}

/// A form as typed.
public struct TypedForm: Equatable, Sendable {
  public let kind: FactKind
  /// Tells the record from every other; empty where nobody saves.
  public let record: String
  /// The fact that it corrects.
  public let correcting: FactID?
  /// What is not empty.
  public let texts: [FactField: String]
  /// Why it corrects.
  public let why: String
  /// The active line, and the characters before its cursor.
  public let active: Int
  public let cursor: Int

  public init(
    _ kind: FactKind, record: String, correcting: FactID? = nil, texts: [FactField: String],
    why: String = "", active: Int = 0, cursor: Int = 0
  ) {
    (self.kind, self.record, self.correcting) = (kind, record, correcting)
    (self.texts, self.why, self.active, self.cursor) = (texts, why, active, cursor)
  }
}

/// A setting as typed.
public struct TypedSetting: Equatable, Sendable {
  public let name: SettingName
  public let project: Int
  public let text: String
  /// What stood set when the person decided on the change.
  public let seen: SeenSetting

  public init(_ name: SettingName, project: Int, text: String, seen: SeenSetting) {
    (self.name, self.project, self.text, self.seen) = (name, project, text, seen)
  }
}

/// A place of an official form as typed.
public struct TypedPlace: Equatable, Sendable {
  public let place: FormPlace
  public let text: String
  /// What stood there when the person began; nil where nothing did.
  public let seen: String?

  public init(_ place: FormPlace, text: String, seen: String?) {
    (self.place, self.text, self.seen) = (place, text, seen)
  }
}

/// What earlier sessions of the person left.
public struct Recovered: Equatable, Sendable {
  public let unsaved: Unsaved
  /// When a record was being sent that, as it turned out, had been saved.
  public let saved: Moment?
  /// Whether something was left that cannot be read.
  public let hasUnreadable: Bool

  public init(_ unsaved: Unsaved, saved: Moment? = nil, hasUnreadable: Bool = false) {
    (self.unsaved, self.saved, self.hasUnreadable) = (unsaved, saved, hasUnreadable)
  }
}
