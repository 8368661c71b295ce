import Console
import Core
import Exports
import Intake
import Store
import Words

extension Program {
  /// `jixiao log`: prints the history, the oldest line first, as an auditor reads a journal.
  func log() throws(Trouble) -> ExitCode {
    try arguments.allow(
      Program.common.union(["format", "indicator", "person", "since"]), words: 1)
    guard let format = HistoryLog.Format(rawValue: arguments["format"] ?? "text") else {
      throw .command(.badValue(option: "--format", text: arguments["format"] ?? ""))
    }
    let world = try openWorld()
    let log = HistoryLog(format, words)
    let filter = try world.filter(historyFilter(now: world.now))
    try Output.write(log.head)
    var (next, isEmpty): (Int?, Bool) = (nil, true)
    repeat {
      let page = try world.ask { [next] () throws(StoreError) in
        try world.store.history(filter, .oldestFirst, after: next, limit: 500)
      }
      var text = ""
      for entry in page.entries {
        text += log.written(entry, isFirst: isEmpty)
        isEmpty = false
      }
      if !text.isEmpty { try Output.write(text) }
      next = page.next
    } while next != nil
    try Output.write(log.tail(world.historyHead(), isEmpty: isEmpty))
    return .fine
  }

  private func historyFilter(now: Moment) throws(Trouble) -> HistoryRequest.Filter {
    var filter = HistoryRequest.Filter(person: arguments["person"])
    if let text = arguments["indicator"] {
      guard let id = IndicatorID(parsing: text) else {
        throw .command(.noSuchIndicator(text: text))
      }
      filter.indicator = id
    }
    filter.since = try anyDay(named: "since", now: now)
    return filter
  }
}
