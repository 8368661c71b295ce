import Core
import Intake
import Reports
import Words

/// Writing into a place of an official form: a line at the bottom asks for the text.
extension Console {
  /// Asks for the text of a place, with what stands there now; an empty text clears it.
  mutating func openEntry(_ place: FormPlace, standing text: String?) -> [Effect] {
    guard !isReadOnly else { return sayReadOnly() }
    layers.append(.prompt(PromptState(.entry(place, seen: text), text: text ?? "")))
    return []
  }

  /// Asks for the deviation note or the score of a row; says why where a score is no person's.
  mutating func openEntry(_ field: FormField, of id: IndicatorID) -> [Effect] {
    guard !isReadOnly else { return sayReadOnly() }
    guard let overview, let row = overview.row(id) else { return [] }
    let place = FormPlace(field, of: id, year: overview.year)
    if let fault = row.entryFault(field) {
      notice = .trouble(.command(.form(place, fault)))
      return []
    }
    return openEntry(place, standing: row.entry(field))
  }

  mutating func openEntry(_ field: FormField) -> [Effect] {
    selectedRow.map { openEntry(field, of: $0.indicator.id) } ?? []
  }

  /// The text at the prompt, to be written; nothing is asked where nothing was changed.
  mutating func writeEntry(_ prompt: PromptState, _ place: FormPlace, seen: String?) -> [Effect] {
    let text = prompt.line.isBlank ? nil : TypedText.line(prompt.line.text)
    guard text != seen else {
      layers.removeLast()
      return []
    }
    changePrompt { $0.isAnswered = true }
    return [write(text, at: place, inPlaceOf: seen)]
  }

  /// The request to write into a place, as it was seen; a score is judged as of the form's own day
  /// where it is written on the form, else as of the day shown.
  func write(_ text: String?, at place: FormPlace, inPlaceOf seen: String?) -> Effect {
    let onForm = layers.contains { if case .official = $0 { true } else { false } }
    return .write(
      FormChange(place, to: text, seen: .just(seen)),
      judgedOn: onForm ? OfficialForm.selfEvaluation.lastDay(in: place.year) : asOf, asOf: asOf)
  }

  /// Shows what a written entry changed.
  mutating func settle(_ receipt: FormReceipt) -> [Effect] {
    let totals = overview?.totalChanges(to: receipt.overview) ?? []
    overview = receipt.overview
    notice = .written(receipt, totals)
    closeConflict()
    if case .prompt(let prompt) = layers.last, case .entry(receipt.place, _) = prompt.purpose {
      layers.removeLast()
    }
    return refreshedLayers()
  }
}

extension IndicatorRow {
  /// What a person wrote into the self-evaluation's row; a score as it is typed.
  fileprivate func entry(_ field: FormField) -> String? {
    switch field {
    case .note: note
    case .score:
      if case .manual(let manual, _) = score?.arithmetic { "\(manual)" } else { nil }
    default: nil
    }
  }

  /// Why nobody can write there: extras carry no points, and a score is set for a missed row
  /// without a number alone.
  fileprivate func entryFault(_ field: FormField) -> FormFault? {
    let id = indicator.id
    guard score != nil else { return .noSuchPlace }
    guard field == .score else { return nil }
    if case .number = indicator.target.requirement { return .scoredByNumber(id) }
    return judgement.status == .missed ? nil : .notMissed(id)
  }
}
