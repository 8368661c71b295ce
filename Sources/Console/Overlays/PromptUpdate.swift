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
      if case .filter(let former) = prompt.purpose { return filterFacts(by: former) }
      return []
    case .answer: return prompt.isAnswered ? [] : answer(prompt)
    default: break
    }
    if case .overwrite(let asked, _) = prompt.purpose {
      layers.removeLast()
      guard key == "y" || key == "Y" else { return [] }
      if case .prompt(let below) = layers.last, case .formFile(let request, _) = below.purpose {
        return export(request, to: asked, replacing: true)
      }
      return [.export(to: asked, replacing: true, asOf: asOf)]
    }
    if key == .tab, case .formFile(let request, let gaps) = prompt.purpose {
      toggleDraft(request, gaps: gaps)
      return []
    }
    var prompt = prompt
    if prompt.type(key) {
      notice = nil
      layers[layers.count - 1] = .prompt(prompt)
      if prompt.purpose == .find { find(prompt.line.text) }
      if case .filter = prompt.purpose { return filterFacts(by: prompt.line.text) }
    }
    return []
  }

  private mutating func answer(_ prompt: PromptState) -> [Effect] {
    let text = prompt.line.text
    switch prompt.purpose {
    case .exportPath:
      return ask(.export(to: text, replacing: false, asOf: asOf), for: prompt)
    case .voidReason(let fact):
      return ask(.void(fact, why: text, asOf: asOf), for: prompt)
    case .overwrite, .find, .filter:
      layers.removeLast()
      return []
    case .compareDay:
      layers.removeLast()
      return compare(sinceWords: text)
    case .palette:
      layers.removeLast()
      return obey(text)
    case .historyWord:
      layers.removeLast()
      return filterHistory { $0.word = text.lowercased() }
    case .historySince:
      layers.removeLast()
      return showHistory(sinceWords: text)
    case .formFile(let request, _):
      guard !prompt.line.isBlank else { return [] }
      changePrompt { $0.isAnswered = true }
      return export(request, to: text, replacing: false)
    case .entry(let place, let seen): return writeEntry(prompt, place, seen: seen)
    case .reviewRemark(let project, let figures):
      layers.removeLast()
      return [.review(project: project, figures, remark: text, asOf: asOf)]
    case .lockReason(_, let effect): return doAgain(effect, why: text)
    }
  }

  /// Asks the world once for what the prompt is about, if anything was typed.
  private mutating func ask(_ effect: Effect, for prompt: PromptState) -> [Effect] {
    guard !prompt.line.isBlank else { return [] }
    changePrompt { $0.isAnswered = true }
    return [effect]
  }

  /// Changes the prompt on top, if there is one.
  mutating func changePrompt(_ change: (inout PromptState) -> Void) {
    guard case .prompt(var prompt) = layers.last else { return }
    change(&prompt)
    layers[layers.count - 1] = .prompt(prompt)
  }
}
