import Core
import PlainText
import Words

/// Writes a document as one HTML file: no script, nothing from outside, a printed page a sheet.
struct HTMLWriter {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  var text: String {
    let page = document.words.page("\" counter(page) \"", of: "\" counter(pages) \"")
    return """
      <!DOCTYPE html>
      <html lang="\(document.words.languageTag)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(fileTitle.inHTML)</title>
      <style>
      \(HTMLStyle.sheet)
      \(HTMLStyle.pages("\"\(page)\"", draft: document.isDraft ? document.words.draft : nil))
      </style>
      </head>
      <body>
      \(lines.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private var fileTitle: String {
    document.isDraft ? "\(document.words.draft) \(document.title)" : document.title
  }

  private var lines: [String] {
    var lines = document.isDraft ? draft : []
    lines += ["<main>", "<h1>\(document.title.inHTML)</h1>"]
    lines += document.head.map(html)
    for sheet in document.sheets { lines += self.lines(of: sheet) }
    lines += notes(document.notes)
    return lines + ["</main>"]
  }

  /// What stands fixed on a page is printed on every one.
  private var draft: [String] {
    let word = document.words.draft.inHTML
    return [
      "<div class=\"draft\">\(word)</div>",
      "<div class=\"watermark\" aria-hidden=\"true\">\(word)</div>",
    ]
  }

  private func html(_ line: HeadLine) -> String {
    "<dl class=\"head\">"
      + line.items.map { item in
        "<div><dt>\(item.label.inHTML)</dt>"
          + "<dd\(attribute(classes(of: item.value)))>\(inner(item.value))</dd></div>"
      }.joined() + "</dl>"
  }

  private func notes(_ notes: [String]) -> [String] {
    notes.map { "<p class=\"notes\">\($0.inHTML)</p>" }
  }

  private func lines(of sheet: Sheet) -> [String] {
    var lines = ["<section>"]
    lines += sheet.caption.map { ["<h2>\($0.inHTML)</h2>"] } ?? []
    for table in sheet.tables { lines += self.lines(of: table, sheet.columns) }
    if let chart = sheet.chart, let table = sheet.tables.first {
      lines += HTMLChart(chart, of: table, columns: sheet.columns.count).lines
    }
    return lines + notes(sheet.notes) + ["</section>"]
  }

  private func lines(of table: SheetTable, _ columns: [Column]) -> [String] {
    let total = max(columns.reduce(0) { $0 + $1.width }, 1)
    let shares = columns.map { column in
      let share = Ratio(column.width * 100, total).digits(decimals: 2)
      return "<col style=\"width:\(share)%\">"
    }
    let least = total * HTMLStyle.quartersOfDigit / 4
    var lines = ["<div class=\"wide\" style=\"--least:\(least)px\">", "<table>"]
    lines += table.caption.map { ["<caption>\($0.inHTML)</caption>"] } ?? []
    lines.append("<colgroup>\(shares.joined())</colgroup>")
    lines += ["<thead>"] + rows(table.head, columns) + ["</thead>"]
    lines += ["<tbody>"] + rows(table.rows, columns) + ["</tbody>"]
    return lines + ["</table>", "</div>"]
  }

  private func rows(_ rows: [[Cell]], _ columns: [Column]) -> [String] {
    let rows = Placement(rows, columns: columns.count)
    return (0..<rows.rowCount).map { row in
      "<tr>" + rows.cells(beginningIn: row).map { html($0, columns) }.joined() + "</tr>"
    }
  }

  private func html(_ placed: PlacedCell, _ columns: [Column]) -> String {
    let cell = placed.cell
    let name = cell.role == .heading ? "th" : "td"
    var tag = name
    if placed.columns.count > 1 { tag += " colspan=\"\(placed.columns.count)\"" }
    if placed.rows.count > 1 { tag += " rowspan=\"\(placed.rows.count)\"" }
    tag += attribute(classes(of: cell) + (placed.isRight(in: columns) ? ["right"] : []))
    return "<\(tag)>\(inner(cell))</\(name)>"
  }

  /// ` class="…"`; nothing where there is none.
  private func attribute(_ classes: [String]) -> String {
    classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
  }

  private func classes(of cell: Cell) -> [String] {
    let role: [String] =
      switch cell.role {
      case .label: ["label"]
      case .total: ["total"]
      case .heading, .value: []
      }
    return switch cell.content {
    case .status(let status, _, _): role + ["status", status.rawValue]
    case .fault: role + ["fault"]
    case .text, .number: role
    }
  }

  /// A cell's text; a day in it is never broken at the end of a line.
  private func inner(_ cell: Cell) -> String {
    guard case .status(_, let mark, let word) = cell.content else {
      return cell.shown.inHTML.replacing(#/[0-9]{4}-[0-9]{2}-[0-9]{2}/#) { day in
        "<span class=\"day\">\(day.output)</span>"
      }
    }
    return "<span class=\"mark\">\(mark.inHTML)</span> \(word.inHTML)"
  }
}

extension String {
  /// The text so written that a browser takes it for nothing but text, also where an accent makes
  /// another letter of a sign.
  var inHTML: String {
    unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
