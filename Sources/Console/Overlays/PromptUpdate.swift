import Core
import Terminal
import Words

extension Console {
  mutating func pressInPrompt(
    _ key: Key, _ command: Command?, _ prompt: PromptState
  ) -> [Effect] {
    switch command {
    case .back:
      layers.removeLast()
      return []
    case .answer: return answer(prompt)
    default: break
    }
    if case .overwrite(let path) = prompt.purpose {
      layers.removeLast()
      guard key == "y" || key == "Y" else { return [] }
      return [.export(path: path, replacing: true, asOf: asOf)]
    }
    var prompt = prompt
    if prompt.line.edit(key) {
      notice = nil
      layers[layers.count - 1] = .prompt(prompt)
      if prompt.purpose == .find { find(prompt.line.text) }
    }
    return []
  }

  private mutating func answer(_ prompt: PromptState) -> [Effect] {
    let text = prompt.line.text
    switch prompt.purpose {
    case .exportPath:
      return text.isEmpty ? [] : [.export(path: text, replacing: false, asOf: asOf)]
    case .voidReason(let fact):
      return text.isEmpty ? [] : [.void(fact, why: text, asOf: asOf)]
    case .overwrite, .find:
      layers.removeLast()
      return []
    case .palette:
      layers.removeLast()
      return obey(text)
    }
  }
}
