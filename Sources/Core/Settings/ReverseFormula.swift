/// How much of its weight a figure above a ≤ target still earns; both are in official use.
public enum ReverseFormula: String, CaseIterable, Sendable {
  /// 1 - (B - A) / A, nothing from twice the target on.
  case linear
  /// A / B.
  case quotient
}
