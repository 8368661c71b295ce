/// What a cell means; only the terminal's adapter knows how that looks.
public enum Style: String, CaseIterable, Sendable {
  case plain, dim, title, heading, border
  case selected
  case met, missed, atRisk, inProgress, noData
  case error, notice, banner
  case field, activeField, placeholder
  case key, footer, chart
}
