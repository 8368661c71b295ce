import Core

/// Reads one draft field by field and collects what it meets.
///
/// A field that cannot be read takes a stand-in, so that the faults of the others are found too;
/// what only a stand-in is to blame for is left out.
struct DraftReader {
  let draft: FactDraft
  let context: IntakeContext
  private let table: [FieldRow]
  private var echoes: [FactField: Echo] = [:]
  private var faults: [FieldFault] = []
  /// The fields for which a stand-in is used.
  private(set) var unread: Set<FactField> = []

  init(draft: FactDraft, context: IntakeContext) {
    (self.draft, self.context, table) = (draft, context, draft.kind.table)
  }

  mutating func reading() -> DraftReading {
    for field in draft.texts.keys where row(field) == nil {
      add(.notOfKind(draft.kind), at: field)
    }
    let content = self.content()
    if let content { collect(content.faults(now: context.now)) }
    let project = content.flatMap { self.project(of: $0) }
    guard faults.isEmpty, let content, let project else {
      return DraftReading(fact: nil, echoes: echoes, faults: faultsInOrder)
    }
    let fact = ReadFact(project: project, content: content)
    return DraftReading(fact: fact, echoes: echoes, faults: [])
  }

  /// Reads a field, or what its emptiness says; nil if that is nothing, or if it cannot be read.
  ///
  /// The closure gives nil for a text that only waits for another field to be put right.
  mutating func read<Value>(
    _ field: FactField,
    _ understand: (TypedText, IntakeContext) throws(IntakeFault) -> Understood<Value>?
  ) -> Value? {
    guard let row = row(field) else { return nil }
    do throws(IntakeFault) {
      let limit = row.form == .text ? FactLimit.text : TypedText.limit
      let typed = try TypedText(draft[field], limit: limit)
      if typed.isEmpty {
        guard let silent = try text(ofEmpty: row) else { return nil }
        return try understand(silent, context)?.value
      }
      if let understood = try understand(typed, context) {
        echoes[field] = understood.echo
        return understood.value
      }
    } catch {
      add(error, at: field)
    }
    unread.insert(field)
    return nil
  }

  /// Takes over the faults that the facts' own rules found.
  mutating func collect(_ found: [FactFault]) {
    for fault in found where !isOfStandIn(fault) { add(.rule(fault.problem), at: fault.field) }
  }

  private mutating func add(_ fault: IntakeFault, at field: FactField?) {
    faults.append(FieldFault(field, fault))
  }

  private func row(_ field: FactField) -> FieldRow? { table.first { $0.field == field } }

  /// What an empty field says, as text; nil if nothing.
  private func text(ofEmpty row: FieldRow) throws(IntakeFault) -> TypedText? {
    switch row.whenEmpty {
    case .missing:
      if row.field == .project, let project = draft.project {
        return try TypedText("\(project)")
      }
      throw .rule(.missing)
    case .unstated: return nil
    case .reads(let text): return try TypedText(text)
    case .zero(let other):
      let stated = draft[other].isEmpty ? 0 : try? TypedText(draft[other]).count().value
      guard stated == 0 else { throw .rule(.missing) }
      return try TypedText("0")
    }
  }

  private func isOfStandIn(_ fault: FactFault) -> Bool {
    switch fault.problem {
    case .exceeds(let other), .before(let other):
      unread.contains(fault.field) || unread.contains(other)
    case .sumExceeds(let summand, let whole):
      !unread.isDisjoint(with: [fault.field, summand, whole])
    case .empty: table.contains { $0.form == .count && unread.contains($0.field) }
    default: unread.contains(fault.field)
    }
  }

  /// The project, if the fields that decide it are well.
  private mutating func project(of content: FactContent) -> Int? {
    let deciding: Set<FactField> = [
      .service, .from, .to, .log, .through, .reported, .day, .indicator, .project, .year,
    ]
    guard !faults.contains(where: { $0.field.map(deciding.contains) ?? false }) else { return nil }
    do throws(IntakeFault) {
      return try content.project(
        among: context.projects, given: draft.project, now: context.now)
    } catch {
      switch error {
      case .noProject: add(error, at: dayField)
      case .notOfProject where row(.project) != nil: add(error, at: .project)
      default: add(error, at: nil)
      }
      return nil
    }
  }

  /// The field that says when it happened.
  private var dayField: FactField? {
    table.first { [.day, .moment, .year].contains($0.form) }?.field
  }

  /// In the order of the fields, then those of fields that the kind has not, then the project's.
  private var faultsInOrder: [FieldFault] {
    let foreign = FactField.allCases.filter { row($0) == nil }
    let places = (table.map(\.field) + foreign).map(Optional.some) + [nil]
    return places.flatMap { place in faults.filter { $0.field == place } }
  }
}

extension FactDraft {
  /// What the draft says: the fact, or every fault at once.
  public func read(in context: IntakeContext) -> DraftReading {
    var reader = DraftReader(draft: self, context: context)
    return reader.reading()
  }
}
