import Glibc

/// What a console costs in a database of many facts.
struct LargeRows {
  let bench: Bench

  func stepping() throws -> [Row] {
    let console = try open(bench.large)
    let months = Sample(times: 24) { console.type($0 / 8 % 2 == 0 ? "[" : "]").last }
    let days = Sample(times: 24) { console.type($0 / 8 % 2 == 0 ? "{" : "}").last }
    let details = Sample(times: 12) { _ in
      let time = console.type("\r").last
      _ = console.type("q")
      return time
    }
    return [
      .time("step the month", months.median, most: 5000, note: spread(months)),
      .time("step the day", days.median, most: 5000, note: spread(days)),
      .time("open a detail screen", details.median, most: 5000, note: spread(details)),
      .count("peak memory of that console", console.peak, most: 24 * 1024, unit: "KiB"),
    ]
  }

  func lists() throws -> [Row] {
    let console = try open(bench.large)
    _ = console.type("f", quiet: 60)
    _ = console.type("/2016-01-01..2025-12-31\r", quiet: 300)
    let keys = Sample(times: 60) { _ in console.type(Keys.down).last }
    let pages = Sample(times: 40) { _ in console.type(Keys.pageDown).last }
    let ends = Sample(times: 10) { console.type($0 % 2 == 0 ? Keys.end : Keys.home).last }
    _ = console.type("/ 终端", quiet: 300)
    let words = Sample(times: 10) { turn in
      let time = console.type("\(turn % 9 + 1)", quiet: 150).first
      _ = console.type("\u{7F}", quiet: 150)
      return time
    }
    return [
      .time("scroll a list by a row", keys.median, most: 5000, note: spread(keys)),
      .time("scroll a list by a page", pages.median, most: 5000, note: spread(pages)),
      .time("jump to a list's end", ends.median, most: 5000, note: spread(ends)),
      .time("filter a list by a word, to its first rows", words.median, most: 100_000),
      .count("peak memory with that list", console.peak, most: 24 * 1024, unit: "KiB"),
    ]
  }

  func history() throws -> [Row] {
    let console = try open(bench.large)
    _ = console.type("H", quiet: 200)
    let pages = Sample(times: 40) { _ in console.type(Keys.pageDown).last }
    let ends = Sample(times: 10) { console.type($0 % 2 == 0 ? Keys.end : Keys.home).last }
    return [
      .time("scroll the history by a page", pages.median, most: 5000, note: spread(pages)),
      .time("jump to the history's end", ends.median, most: 5000, note: spread(ends)),
    ]
  }

  /// Another process saves; how much that draws here, and what waiting for it costs.
  func others() throws -> [Row] {
    let path = try bench.copy(bench.database(Bench.small), as: "shared")
    let console = try MeasuredTerminal(bench.console(path), rows: 24, columns: 80)
    _ = console.firstFrame()
    let bytes = try Sample(times: 5) { turn in
      let outcome = try bench.command([
        "add", "delivery", "--database", path, "--day", "2025-05-\(11 + turn)", "--category",
        "大檐帽", "--quantity", "12", "--inspected", "12", "--qualified", "12", "--repair", "0",
        "--returned", "0",
      ]).run()
      guard outcome.status == 0 else { throw BenchmarkFault("another's save failed") }
      return console.listen(milliseconds: 700).bytes
    }
    _ = console.listen(milliseconds: 5000)
    let before = console.processorTime
    let drawn = console.listen(milliseconds: bench.idle * 1000).bytes
    // Parts of a hundred thousand of one core.
    let share = (console.processorTime - before) / (bench.idle * 10_000)
    return [
      .count("another's save, drawn here", bytes.median, most: 400, unit: "bytes"),
      .count("\(bench.idle) s idle, drawn", drawn, most: 0, unit: "bytes"),
      .count("\(bench.idle) s idle, of a core", share, most: 200, unit: "of 100,000"),
    ]
  }

  private func open(_ facts: Int) throws -> MeasuredTerminal {
    let console = try MeasuredTerminal(
      bench.console(bench.database(facts)), rows: 24, columns: 80)
    _ = console.firstFrame()
    return console
  }
}
