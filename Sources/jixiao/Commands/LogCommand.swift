import Console
import Core
import Exports
import Store
import Words

extension Program {
  /// `jixiao log`: prints the history, the oldest line first, as an auditor reads a journal.
  func log() throws(Trouble) -> ExitCode {
    try arguments.allow(
      Program.common.union(["format", "indicator", "person", "since"]), words: 1)
    let log = HistoryLog(try format(), words)
    let world = try openWorld()
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
    HistoryRequest.Filter(
      indicator: try indicator(), person: arguments["person"],
      since: try anyDay(named: "since", now: now))
  }
}
