import Glibc

/// Measures jixiao against the least that a screen and a save can cost, in one run.
///
///     Benchmarks PROGRAM FOLDER [--facts N] [--idle SECONDS] [--only WORD]
///
/// FOLDER keeps the databases for the next run. Ends with 1 if a line of the table is over its most.
@main
enum Benchmarks {
  static func main() {
    do {
      exit(try run(Array(CommandLine.arguments.dropFirst())) ? 0 : 1)
    } catch {
      say("Benchmarks: \(error)")
      exit(70)
    }
  }

  private static func run(_ arguments: [String]) throws -> Bool {
    guard arguments.count >= 2, let own = CommandLine.arguments.first else {
      throw BenchmarkFault("needs the program and a folder")
    }
    let folder = own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let bench = Bench(
      folder: arguments[1], jixiao: arguments[0],
      floor: (folder + ["Floor"]).joined(separator: "/"),
      large: option("--facts", in: arguments).flatMap { Int($0) } ?? 1_000_000,
      idle: option("--idle", in: arguments).flatMap { Int($0) } ?? 60)
    let word = option("--only", in: arguments)
    try bench.fill()
    var isMet = true
    for (name, measure) in measurements(bench) where word == nil || name.contains(word ?? "") {
      for row in try measure() {
        say(row.text)
        isMet = isMet && row.isMet
      }
    }
    return isMet
  }

  private static func option(_ name: String, in arguments: [String]) -> String? {
    arguments.firstIndex(of: name).flatMap { index in
      index + 1 < arguments.count ? arguments[index + 1] : nil
    }
  }

  private typealias Measurement = (name: String, measure: () throws -> [Row])

  private static func measurements(_ bench: Bench) -> [Measurement] {
    let drawing = [(24, 80), (50, 160)].flatMap { rows, columns -> [Measurement] in
      let rows = DrawingRows(bench: bench, rows: rows, columns: columns)
      return [
        ("start", rows.start), ("keys", rows.keys), ("resize", rows.resizing),
        ("flood", rows.flood), ("field", rows.field),
      ]
    }
    let (large, saving) = (LargeRows(bench: bench), SavingRows(bench: bench))
    return drawing + [
      ("stepping", large.stepping), ("lists", large.lists), ("history", large.history),
      ("save", saving.one), ("status", saving.status), ("table", saving.table),
      ("verify", saving.verifying), ("others", large.others),
    ]
  }
}
