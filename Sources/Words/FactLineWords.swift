public import Core
import Reports

// A fact in a list.

extension Words {
  /// One fact in one line: number, what it says, who entered it when, and what became of it.
  public func factLine(_ record: FactRecord) -> String {
    let says = record.fact.content.fields.map { field in
      switch field.field {
      case .day, .from, .reported, .through: shown(field)
      case .service, .log, .category, .item, .device, .cause, .indicator, .asset: shown(field)
      case .project, .year: ""
      case .source: field.text == FundSource.fiscal.rawValue ? "" : shown(field)
      case .to, .responded: "\((isASCII ? Marks.ascii : .unicode).arrow) \(shown(field))"
      case .planned: field.text == "yes" ? label(.planned) : ""
      default: field.text == "0" ? "" : "\(label(field.field)) \(shown(field))"
      }
    }
    let entry = record.fact.entry
    var parts = ["#\(record.fact.id)", kind(record.fact.content.kind)]
    parts += says.filter { !$0.isEmpty }
    parts.append("(\(entry.person) \(entry.at.day))")
    switch record.state {
    case .live: break
    case .superseded(let next, let entry, let why):
      parts.append(
        pick(
          "已由 \(entry.person) 更正为 #\(next): \(why)",
          "corrected by \(entry.person) as #\(next): \(why)"))
    case .voided(let entry, let why):
      parts.append(pick("已由 \(entry.person) 作废: \(why)", "voided by \(entry.person): \(why)"))
    }
    return parts.joined(separator: " ")
  }
}
