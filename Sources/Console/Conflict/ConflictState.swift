import Core

/// What a person was about to save, beside what a colleague has made of it meanwhile.
///
/// It lies over the form or the question that it came from, which keeps what was typed.
struct ConflictState: Equatable, Sendable {
  let matter: Matter
  var isSaving = false

  enum Matter: Equatable, Sendable {
    /// A fact: as both began with it, as it stands now, and as the person wants it.
    case fact(base: Fact, theirs: FactRecord, mine: Mine)
    /// A setting: the text both began with, how it stands now, who set that, and the wanted text.
    case setting(base: String?, theirs: SettingState, by: Entry, mine: SettingChange)
    /// What stands in a form's place: as the person saw it, as it stands now, who wrote that, and
    /// the wanted text; nil where it is empty.
    case entry(FormPlace, base: String?, theirs: String?, by: Entry, mine: String?)
  }

  enum Mine: Equatable, Sendable {
    case correction(FactContent, why: String, record: String)
    case void(why: String)
  }

  /// A field as it was, as it is, and as the person wants it; nil where it is not stated.
  struct Row: Equatable, Sendable {
    /// nil for a single value.
    let field: FactField?
    let base: String?
    let theirs: String?
    let mine: String?
  }

  /// The fields of all three versions, in their order.
  var rows: [Row] {
    switch matter {
    case .fact(let base, let theirs, let mine):
      let versions = [base.content, theirs.standing, mine.content].map { $0?.fields ?? [] }
      var fields: [FactField] = []
      for field in versions.joined().map(\.field) where !fields.contains(field) {
        fields.append(field)
      }
      return base.content.kind.fields.filter(fields.contains).map { field in
        let texts = versions.map { version in version.first { $0.field == field }?.text }
        return Row(field: field, base: texts[0], theirs: texts[1], mine: texts[2])
      }
    case .setting(let base, let theirs, _, let mine):
      return [Row(field: nil, base: base, theirs: theirs.own, mine: mine.text)]
    case .entry(_, let base, let theirs, _, let mine):
      return [Row(field: nil, base: base, theirs: theirs, mine: mine)]
    }
  }

  /// Who came first, and when.
  var colleague: Entry {
    switch matter {
    case .fact(_, let theirs, _): theirs.changedBy
    case .setting(_, _, let entry, _), .entry(_, _, _, let entry, _): entry
    }
  }
}

extension ConflictState.Mine {
  /// What the fact would say; nil where it is to be voided.
  var content: FactContent? {
    if case .correction(let content, _, _) = self { content } else { nil }
  }

  var why: String {
    switch self {
    case .correction(_, let why, _), .void(let why): why
    }
  }
}

extension FactRecord {
  /// What the fact says while it counts.
  var standing: FactContent? { state == .live ? fact.content : nil }

  /// Who saw to it that the fact is as it is.
  var changedBy: Entry {
    switch state {
    case .live: fact.entry
    case .superseded(_, let entry, _), .voided(let entry, _): entry
    }
  }

  /// Why it is as it is, in that person's words.
  var reason: String {
    switch state {
    case .live: why
    case .superseded(_, _, let why), .voided(_, let why): why
    }
  }
}
