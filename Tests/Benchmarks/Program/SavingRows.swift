import CBenchmarks
import Core
import Glibc
import Store

/// What saving and the commands cost.
struct SavingRows {
  let bench: Bench

  func one() throws -> [Row] {
    let small = try bench.copy(bench.database(Bench.small), as: "save-small")
    let large = try bench.copy(bench.database(bench.large), as: "save-large")
    let bare = try bench.copy(bench.database(bench.large), as: "save-floor")
    defer { for path in [small, large, bare] { unlink(path) } }
    let stores = try [small, large].map { try Store.open(at: $0, mode: .readWrite) { [] } }
    guard let floor = save_floor_open(bare) else { throw BenchmarkFault("no save floor") }
    defer { save_floor_close(floor) }
    var (first, second, least) = ([Int](), [Int](), [Int]())
    for turn in 0..<200 {
      let day = Day.first(of: 2025).adding(days: turn)
      let content = FactContent.delivery(
        try Delivery(
          day: day, category: "大檐帽", quantity: 12, inspected: 12, qualified: 12, repair: 0,
          returned: 0, unitPrice: nil))
      let entry = Entry(person: "clerk", at: day.end)
      first.append(
        try timed { _ = try stores[0].add(content, project: 20, by: entry, edit: .new()) })
      second.append(
        try timed { _ = try stores[1].add(content, project: 20, by: entry, edit: .new()) })
      least.append(
        try timed {
          guard save_floor_one(floor, Int32(turn)) == 0 else { throw BenchmarkFault("save floor") }
        })
    }
    return [
      .ratio(
        "durable save at \(bench.large) facts", Sample(second), to: Sample(first),
        of: "\(Bench.small) facts", most: 120),
      .ratio(
        "the same against SQLite's C interface", Sample(second), to: Sample(least), of: "C",
        most: 200),
    ]
  }

  func status() throws -> [Row] {
    var (floor, small, large, peak) = ([Int](), [Int](), [Int](), 0)
    for _ in 0..<20 {
      floor.append(
        try MeasuredTerminal(bench.floorCommand, rows: 24, columns: 80).firstFrame().last)
      small.append(try status(Bench.small).nanoseconds)
      let outcome = try status(bench.large)
      large.append(outcome.nanoseconds)
      peak = max(peak, outcome.peak)
    }
    return [
      .ratio(
        "status --format json at \(bench.large) facts", Sample(large), to: Sample(small),
        of: "\(Bench.small) facts", most: 120),
      .ratio(
        "status --format json", Sample(small), to: Sample(floor), of: "floor", most: 300),
      .count("peak memory of status", peak, most: 24 * 1024, unit: "KiB"),
    ]
  }

  private func status(_ facts: Int) throws -> Command.Outcome {
    try bench.command(["status", "--format", "json", "--database", bench.database(facts)]).run()
  }

  func table() throws -> [Row] {
    let rows = 100_000
    let sheet = "\(bench.folder)/deliveries.csv"
    try write(deliveries: rows, to: sheet)
    let empty = bench.database(Bench.small)
    var (times, least, peak) = ([Int](), [Int](), 0)
    for _ in 0..<3 {
      let target = try bench.copy(empty, as: "table")
      let outcome = try bench.command(["add", "delivery", "--csv", sheet, "--database", target])
        .run()
      guard outcome.status == 0 else { throw BenchmarkFault("the table was refused") }
      times.append(outcome.nanoseconds)
      peak = max(peak, outcome.peak)
      let bare = try bench.copy(empty, as: "table-floor")
      guard let floor = save_floor_open(bare) else { throw BenchmarkFault("no save floor") }
      least.append(
        try timed {
          guard save_floor_copy(floor, target) == 0 else { throw BenchmarkFault("copying") }
        })
      save_floor_close(floor)
      for path in [target, bare] { unlink(path) }
    }
    return [
      .ratio(
        "add delivery --csv of \(rows) rows", Sample(times), to: Sample(least), of: "C",
        most: 250),
      .count("peak memory of that", peak, most: 24 * 1024, unit: "KiB"),
    ]
  }

  private func write(deliveries rows: Int, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { throw BenchmarkFault("\(path) cannot be written") }
    defer { close(file) }
    var text = "day,category,quantity,inspected,qualified,repair,returned,unit-price\n"
    for row in 0..<rows {
      let day = Day.first(of: 2025).adding(days: row % 365)
      text += "\(day),夏装上衣,\(10 + row % 90),10,\(9 + row % 2),0,0,\(60 + row % 40).50\n"
    }
    _ = Array(text.utf8).withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
  }

  func verifying() throws -> [Row] {
    let path = try bench.copy(bench.database(bench.large), as: "verified")
    defer { unlink(path) }
    let alone = try bench.command(["verify", "--database", path]).run()
    guard alone.status == 0 else { throw BenchmarkFault("verify found a fault") }
    let store = try Store.open(at: path, mode: .readWrite) { [] }
    let process = try bench.command(["verify", "--database", path]).start()
    var waits: [Int] = []
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      let day = Day.first(of: 2025).adding(days: waits.count % 300)
      let content = FactContent.maintenance(try Maintenance(day: day, asset: "YW-1"))
      waits.append(
        try timed {
          _ = try store.add(
            content, project: 19, by: Entry(person: "colleague", at: day.end), edit: .new())
        })
      usleep(50_000)
    }
    return [
      .time("verify", alone.nanoseconds, most: 12_000_000),
      .time(
        "a colleague's longest save meanwhile", Sample(waits).quantile(100), most: 200_000,
        note: "\(waits.count) saves"),
      .count("peak memory of verify", alone.peak, most: 24 * 1024, unit: "KiB"),
    ]
  }
}
