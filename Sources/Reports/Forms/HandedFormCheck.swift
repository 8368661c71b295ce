public import Core

/// An official form that was handed in, held against what it would say today.
public struct HandedFormCheck: Equatable, Sendable {
  public let export: FormExport
  /// What has changed since; empty while the form still says what is known.
  public let differences: [FormDifference]

  /// - Parameter now: the same form of the same day, as it would be handed in now.
  public init(_ export: FormExport, now: HandedForm) {
    self.export = export
    differences = export.form.differences(from: now)
  }

  public var isUnchanged: Bool { differences.isEmpty }
}
