import Core
import Intake
import Reports
import Terminal
import Words

extension Console {
  /// Opens the preview of rows pasted into a form; nil where the text is a single cell, or the
  /// form corrects one fact.
  mutating func openTable(pasting text: String, into form: FormState) -> [Effect]? {
    guard form.correcting == nil, text.contains("\t") else { return nil }
    guard text.unicodeScalars.count <= Key.pasteLimit else {
      notice = .pasteTooLong
      return []
    }
    let pasted = PastedTable(kind: form.kind, text: text)
    notice = nil
    draftNumber += 1
    layers.append(.table(TableState(pasted)))
    return [.readTable(number: draftNumber, pasted, asOf: asOf)]
  }

  mutating func show(_ reading: TableReading, number: Int) {
    guard number == draftNumber else { return }
    changeTable { $0.show(reading) }
  }

  mutating func pressInTable(_ command: Command?, _ table: TableState) -> [Effect] {
    guard !table.isSaving else { return [] }
    let page = max(1, size.height - 8)
    switch command {
    case .back:
      layers.removeLast()
      return previewEffects()
    case .answer:
      guard table.isReady else { return [] }
      notice = nil
      changeTable { $0.isSaving = true }
      return [.saveTable(table.pasted, asOf: asOf)]
    case .up: changeTable { $0.move(by: -1) }
    case .down: changeTable { $0.move(by: 1) }
    case .pageUp: changeTable { $0.move(by: -page) }
    case .pageDown: changeTable { $0.move(by: page) }
    case .first: changeTable { $0.move(by: -$0.rows.count) }
    case .last: changeTable { $0.move(by: $0.rows.count) }
    case .nextFault: changeTable { $0.goToNextFault() }
    default: break
    }
    return []
  }

  /// The rows are saved: the form is there again, for the next record.
  mutating func settle(_ count: Int, _ changes: [RowChange]?, _ overview: Overview) -> [Effect] {
    self.overview = overview
    if case .table = layers.last { layers.removeLast() }
    notice = .tableSaved(count: count, changes)
    weighing = nil
    return reloadLists()
  }

  /// Changes the pasted table on top, if there is one.
  mutating func changeTable(_ change: (inout TableState) -> Void) {
    guard case .table(var table) = layers.last else { return }
    change(&table)
    layers[layers.count - 1] = .table(table)
  }
}
