/// Starting and drawing: at both sizes of the window, against the floor in the same run.
struct DrawingRows {
  let bench: Bench
  let rows: Int
  let columns: Int

  private var size: String { "\(rows)×\(columns)" }

  func start() throws -> [Row] {
    var (floor, small, large, bytes) = ([Int](), [Int](), [Int](), 0)
    for _ in 0..<15 {
      floor.append(try open(bench.floorCommand).firstFrame().last)
      let frame = try open(bench.console(bench.database(Bench.small))).firstFrame()
      small.append(frame.last)
      bytes = frame.bytes
      large.append(try open(bench.console(bench.database(bench.large))).firstFrame().last)
    }
    return [
      .ratio(
        "\(size) start to the full first frame", Sample(small), to: Sample(floor), of: "floor",
        most: 300),
      .ratio(
        "\(size) the same at \(bench.large) facts", Sample(large), to: Sample(small),
        of: "\(Bench.small) facts", most: 120),
      .count("\(size) first frame", bytes, most: rows == 24 ? 3000 : 7500, unit: "bytes"),
    ]
  }

  func keys() throws -> [Row] {
    let floor = try open(bench.floorCommand)
    let console = try open(bench.console(bench.database(Bench.small)))
    _ = (floor.firstFrame(), console.firstFrame())
    console.awaitAnswers(to: Keys.down, Keys.up)
    var (floorKeys, keys, pages, floorPages, bytes, pieces) = (
      [Int](), [Int](), [Int](), [Int](), [Int](), [Int]()
    )
    for turn in 0..<200 {
      let key = turn / 8 % 2 == 0 ? Keys.down : Keys.up
      floorKeys.append(floor.type(key).last)
      let burst = console.type(key)
      keys.append(burst.last)
      bytes.append(burst.bytes)
      pieces.append(burst.pieces)
    }
    // Both page through a list: the floor through its entries, the console through its facts.
    let list = try openList()
    for turn in 0..<60 {
      let key = turn / 5 % 2 == 0 ? Keys.pageDown : Keys.pageUp
      floorPages.append(floor.type(key).last)
      pages.append(list.type(key).last)
    }
    let most = max(3000, Sample(floorKeys).quantile(99) * 3 / 2 / 1000)
    return [
      .ratio(
        "\(size) cursor key, to its last byte", Sample(keys), to: Sample(floorKeys),
        of: "floor", most: 150),
      .time("\(size) cursor key, p99", Sample(keys).quantile(99), most: most),
      .ratio(
        "\(size) a page of facts", Sample(pages), to: Sample(floorPages), of: "floor", most: 120),
      .count(
        "\(size) bytes of a cursor key", Sample(bytes).median, most: 250, unit: "bytes",
        note: "largest \(Sample(bytes).quantile(100))"),
      .count("\(size) writes of a cursor key", Sample(pieces).median, most: 1, unit: "writes"),
    ]
  }

  func resizing() throws -> [Row] {
    let console = try open(bench.console(bench.database(Bench.small)))
    _ = console.firstFrame()
    console.awaitAnswers(to: Keys.down, Keys.up)
    let times = Sample(times: 20) { turn in
      console.resize(rows: rows - (turn + 1) % 2, columns: columns).last
    }
    return [.time("\(size) resize", times.median, most: 2000, note: spread(times))]
  }

  func flood() throws -> [Row] {
    let console = try open(bench.console(bench.database(Bench.small)))
    _ = console.firstFrame()
    console.awaitAnswers(to: Keys.down, Keys.up)
    var unanswered = 0
    let times = Sample(times: 5) { turn in
      let burst = console.type(
        String(repeating: turn % 2 == 0 ? Keys.down : Keys.up, count: 1000), quiet: 60)
      unanswered += burst.pieces == 0 ? 1 : 0
      return burst.last
    }
    return [
      .time("\(size) 1,000 cursor keys at once", times.median, most: 20_000),
      .count("\(size) of five times, left unanswered", unanswered, most: 0, unit: "times"),
    ]
  }

  func field() throws -> [Row] {
    let console = try open(bench.console(bench.database(Bench.small)))
    _ = console.firstFrame()
    _ = console.type("d", quiet: 60)
    _ = console.type("\t", quiet: 60)
    let bytes = Sample(
      "abcdefghij".map { console.type(String($0), quiet: 150).bytes })
    return [
      .count("\(size) bytes of a keystroke in a field", bytes.median, most: 40, unit: "bytes")
    ]
  }

  private func openList() throws -> MeasuredTerminal {
    let list = try open(bench.console(bench.database(Bench.small)))
    _ = list.firstFrame()
    _ = list.type("f", quiet: 60)
    _ = list.type("/2016-01-01..2025-12-31\r", quiet: 150)
    return list
  }

  private func open(_ command: Command) throws -> MeasuredTerminal {
    try MeasuredTerminal(command, rows: rows, columns: columns)
  }
}
