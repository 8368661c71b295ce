import Store
import Words

extension Program {
  /// `jixiao verify`: holds facts and totals against the history, and the history against its
  /// hashes; 65 and one sentence at the first thing that does not fit.
  func verify() throws(Trouble) -> ExitCode {
    try arguments.allow(Program.common.union(["head"]), words: 1)
    let head = try knownHead()
    let world = try openWorld()
    let verification = world.verification(knownHead: head)
    let line = ProgressLine()
    Interruption.watch()
    while !Interruption.isAsked {
      let progress = try world.ask { () throws(StoreError) in try verification.step() }
      switch progress {
      case .going(let checked, let count):
        line.show(words.history.verifying(checked: checked, of: count))
      case .broken(let fault):
        line.clear()
        throw .history(fault)
      case .whole(let head):
        line.clear()
        try Output.print(words.history.whole(head))
        return .fine
      }
    }
    line.clear()
    Output.error(words.history.cancelled)
    return .interrupted
  }

  /// The hash that `--head` names, at least its first 16 digits.
  private func knownHead() throws(Trouble) -> String? {
    guard let text = arguments["head"] else { return nil }
    let digits = text.lowercased()
    guard (16...64).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isHexDigit })
    else { throw .command(.badValue(option: "--head", text: text)) }
    return digits
  }
}
