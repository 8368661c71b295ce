/// Tables as a reader finds them in a written report: rows of texts, the first the headings.
struct ReadTable: Equatable {
  var rows: [[String]]

  /// The cells under a heading, without it.
  func column(_ heading: String) -> [String] {
    guard let index = rows.first?.firstIndex(of: heading) else { return [] }
    return rows.dropFirst().map { index < $0.count ? $0[index] : "" }
  }
}

/// The tables of a Markdown text, unescaped.
func readMarkdown(_ text: String) -> [ReadTable] {
  var tables: [ReadTable] = []
  var isInside = false
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    guard line.hasPrefix("| ") else {
      isInside = false
      continue
    }
    let cells = readMarkdownRow(line)
    if !isInside { tables.append(ReadTable(rows: [])) }
    isInside = true
    if cells.contains(where: { $0 != "---" }) { tables[tables.count - 1].rows.append(cells) }
  }
  return tables
}

private func readMarkdownRow(_ line: Substring) -> [String] {
  var (cells, cell, isEscaped) = ([String](), "", false)
  for character in line.dropFirst() {
    if isEscaped {
      cell.append(character)
      isEscaped = false
    } else if character == "\\" {
      isEscaped = true
    } else if character == "|" {
      cells.append(cell.trimmed)
      cell = ""
    } else {
      cell.append(character)
    }
  }
  return cells
}

/// The tables of an HTML page, as text; a cell over several places stands in each of them.
func readHTML(_ page: String) -> [ReadTable] {
  page.matches(of: #/(?s)<table>(.*?)</table>/#).map { table in
    var rows: [[String]] = []
    /// By column, what a cell above still covers, and for how many rows.
    var above: [Int: (text: String, rows: Int)] = [:]
    for row in table.1.matches(of: #/<tr>(.*?)</tr>/#) {
      var cells: [String] = []
      func takeFromAbove() {
        while let covering = above[cells.count], covering.rows > 0 {
          above[cells.count] = (covering.text, covering.rows - 1)
          cells.append(covering.text)
        }
      }
      for cell in row.1.matches(of: #/<t[dh]([^>]*)>(.*?)</t[dh]>/#) {
        takeFromAbove()
        let text = readHTMLText(cell.2)
        let columns = cell.1.firstMatch(of: #/colspan="(\d+)"/#).flatMap { Int($0.1) } ?? 1
        let rows = cell.1.firstMatch(of: #/rowspan="(\d+)"/#).flatMap { Int($0.1) } ?? 1
        for _ in 0..<columns {
          above[cells.count] = (text, rows - 1)
          cells.append(text)
        }
      }
      takeFromAbove()
      rows.append(cells)
    }
    return ReadTable(rows: rows)
  }
}

private func readHTMLText(_ html: Substring) -> String {
  let entities = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&"]
  return html.replacing(#/<[^>]*>/#, with: "").replacing(#/&(lt|gt|quot|#39|amp);/#) { match in
    entities[String(match.0)] ?? ""
  }.trimmed
}

extension StringProtocol {
  /// The text without the blanks at its ends.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
