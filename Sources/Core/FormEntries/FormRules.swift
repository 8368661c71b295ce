/// Why a place of a form cannot say that.
public enum FormFault: Error, Hashable, Sendable {
  /// The project has no such row, or the place names something that its field does not belong to.
  case noSuchPlace
  case empty
  /// The text has line ends, or is not of the field's form.
  case unreadable(FormField)
  case tooLong(limit: Int)
  /// The row has a number, by which alone it is scored.
  case scoredByNumber(IndicatorID)
  /// The row is not missed, so nothing is left to a person.
  case notMissed(IndicatorID)
  case aboveWeight(IndicatorID, Points)
  /// A score without the reason for it.
  case noReason
}

extension FormPlace {
  /// The longest text of a place, in characters.
  public static let textLimit = 500
  /// Most characters are one scalar; hostile ones have thousands.
  private static let scalarsPerCharacter = 16

  /// The canonical text for the place in a project's form.
  ///
  /// Words stand on one line without blanks at their ends; a score is read by ``ManualScore``, a
  /// possibility by ``Possibility``.
  public func canonical(
    _ text: String, for project: Project, settings: Settings
  ) throws(FormFault) -> String {
    try require(project)
    let words = trimmed(text)
    guard !words.isEmpty else { throw .empty }
    let isShort =
      words.count <= FormPlace.textLimit
      && words.unicodeScalars.count <= FormPlace.textLimit * FormPlace.scalarsPerCharacter
    guard isShort else { throw .tooLong(limit: FormPlace.textLimit) }
    guard !words.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw .unreadable(field) }
    switch field {
    case .possibility:
      guard Possibility(rawValue: words) != nil else { throw .unreadable(field) }
      return words
    case .score: return try canonicalScore(words, project, settings)
    default: return words
    }
  }

  /// Refuses a place that the project's forms of the year do not have.
  public func require(_ project: Project) throws(FormFault) {
    guard isWellFormed, project.number == self.project, project.year == year else {
      throw .noSuchPlace
    }
    if let indicator {
      guard project.indicators.contains(where: { $0.id == indicator }) else { throw .noSuchPlace }
    }
  }

  private func canonicalScore(
    _ text: String, _ project: Project, _ settings: Settings
  ) throws(FormFault) -> String {
    guard let id = indicator, let row = project.indicator(id) else { throw .noSuchPlace }
    if case .number = row.target.requirement { throw .scoredByNumber(id) }
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let first = parts.first, let points = Points(parsing: first) else {
      throw .unreadable(.score)
    }
    let reason = parts.count == 2 ? trimmed(parts[1]) : ""
    guard !reason.isEmpty else { throw .noReason }
    let weight = Weights(of: project, settings: settings)[id]
    guard points <= weight else { throw .aboveWeight(id, weight) }
    return "\(ManualScore(points: points, reason: reason))"
  }
}

/// A text without blanks at its ends.
private func trimmed(_ text: some StringProtocol) -> String {
  var words = Substring(text).drop(while: \.isWhitespace)
  while words.last?.isWhitespace == true { words.removeLast() }
  return String(words)
}
