import Terminal
import Words

/// A prompt on the notice line: the question, and what has been typed.
struct PromptView {
  let prompt: PromptState
  let words: Words

  /// Draws the prompt and gives back where the cursor stands.
  func draw(in grid: inout CellGrid, y: Int) -> Point? {
    guard y >= 0, y < grid.size.height else { return nil }
    let width = grid.size.width
    grid.fill(Rectangle(x: 0, y: y, width: width, height: 1), .plain)
    let question = words.question(prompt.purpose.question)
    let start = 1 + grid.put(question, at: Point(x: 1, y: y), .notice, width: width - 2) + 1
    if case .overwrite = prompt.purpose { return Point(x: min(start, width - 1), y: y) }
    let room = max(1, width - start - 1)
    let (text, column) = prompt.line.visible(in: room)
    if text.isEmpty {
      grid.put(
        words.example(prompt.purpose.question), at: Point(x: start, y: y), .placeholder,
        width: room)
    } else {
      grid.put(text, at: Point(x: start, y: y), .activeField, width: room)
    }
    return Point(x: min(start + column, width - 1), y: y)
  }
}

extension PromptState.Purpose {
  var question: Question {
    switch self {
    case .exportPath: .exportPath
    case .overwrite(_, let paths): .overwrite(paths: paths)
    case .voidReason: .voidReason
    case .find: .find
    case .filter: .filter
    case .compareDay: .compareDay
    case .palette: .palette
    case .historyWord: .historyWord
    case .historySince: .historySince
    case .formFile(let request, let gaps): .formFile(isDraft: request.isDraft, gaps: gaps)
    case .entry(let place, _): .entry(place)
    case .reviewRemark: .reviewRemark
    case .lockReason(let lock, _): .lockReason(lock)
    }
  }
}
