public import Core

/// A fact as typed so far: one text per field, right or wrong.
///
///     var draft = FactDraft(.repair)
///     draft[.reported] = "14 9:00"
///     draft[.responded] = "2h"
///     let reading = draft.read(in: context)
///     reading.fact?.project                  // 19
///     reading.echoes[.responded]?.text       // "2025-03-14 11:00"
public struct FactDraft: Equatable, Sendable {
  public let kind: FactKind
  /// The number of the project, if a person chose one.
  public var project: Int?
  /// Only what is not empty.
  private(set) var texts: [FactField: String] = [:]

  public init(_ kind: FactKind, project: Int? = nil) {
    (self.kind, self.project) = (kind, project)
  }

  /// The draft that reads as this fact again, for a correction; of a fact whose texts could not have
  /// been typed (control characters, blanks at an end) it reads as the tidied one.
  public init(correcting content: FactContent, project: Int? = nil) {
    self.init(content.kind, project: project)
    for stated in content.fields { texts[stated.field] = stated.text }
  }

  /// The draft of the next record of the same kind, which keeps what is sticky.
  public init(following content: FactContent, project: Int? = nil) {
    let previous = FactDraft(correcting: content)
    self.init(content.kind, project: project)
    for row in kind.table where row.isSticky { texts[row.field] = previous.texts[row.field] }
  }

  /// The text of a field, empty if nothing is typed.
  public subscript(field: FactField) -> String {
    get { texts[field] ?? "" }
    set { texts[field] = newValue.isEmpty ? nil : newValue }
  }

  /// What a field's text must look like; the value of a reading depends on its indicator.
  public func form(of field: FactField, in context: IntakeContext) -> FieldForm? {
    guard let form = kind.table.first(where: { $0.field == field })?.form else { return nil }
    guard form == .reading else { return form }
    return indicator(in: context).map { FieldForm($0.readingForm) } ?? form
  }

  /// The indicator that a reading names, of its day's year.
  private func indicator(in context: IntakeContext) -> Indicator? {
    guard let id = try? TypedText(self[.indicator]).indicator().value else { return nil }
    let day = try? TypedText(self[.day]).day(in: context).value
    return context.indicator(id, in: (day ?? context.day).year)
  }
}

/// What a draft says.
public struct DraftReading: Equatable, Sendable {
  /// The fact to save; nil exactly if there are faults.
  public let fact: ReadFact?
  /// How each filled field was understood, even where others are wrong.
  public let echoes: [FactField: Echo]
  /// In the order of the kind's fields, the choice of the project last.
  public let faults: [FieldFault]

  /// The first fault at a field.
  public func fault(at field: FactField?) -> IntakeFault? {
    faults.first { $0.field == field }?.fault
  }
}

/// A fact that may be saved: what happened, and to which project it belongs.
public struct ReadFact: Equatable, Sendable {
  public let project: Int
  public let content: FactContent

  public init(project: Int, content: FactContent) {
    (self.project, self.content) = (project, content)
  }
}
