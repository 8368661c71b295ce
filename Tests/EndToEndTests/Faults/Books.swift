import Testing

/// What must be true of a user's database, whatever was done to it.
struct Books {
  let user: FreshUser

  /// Enters a maintenance of an asset, as a script would.
  func add(asset: String) throws -> Outcome {
    try user.run(program: "jixiao", Books.call(asset: asset))
  }

  /// The words that enter a maintenance of an asset.
  static func call(asset: String) -> [String] {
    ["--language", "en", "add", "maintenance", "--day", "2025-03-01", "--asset", asset]
  }

  /// Facts, totals and history agree to the last row; gives back the assets of all facts.
  @discardableResult
  func areWhole(
    within time: Duration = patience, at place: SourceLocation = #_sourceLocation
  ) throws -> Set<String> {
    let verdict = try user.run(
      program: "jixiao", ["--language", "en", "verify"], within: time)
    #expect(verdict.status == 0, "\(verdict)", sourceLocation: place)
    let found = try assets(within: time, at: place)
    let lines = Int(verdict.output.digits(before: " entr") ?? "")
    #expect(lines == found.count, "\(verdict) \(found.count)", sourceLocation: place)
    return found
  }

  /// The assets of all facts.
  func assets(
    within time: Duration = patience, at place: SourceLocation = #_sourceLocation
  ) throws -> Set<String> {
    let list = try user.run(
      program: "jixiao", ["facts", "--format", "csv", "--kind", "maintenance"], within: time)
    let rows = list.output.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let column = rows.first?.firstIndex { $0 == "asset" }
    let found = rows.dropFirst().compactMap { row in column.map { String(row[$0]) } }
    #expect(list.status == 0 && Set(found).count == found.count, "\(list)", sourceLocation: place)
    return Set(found)
  }
}

extension StringProtocol {
  /// The digits that stand before a text.
  func digits(before text: String) -> String? {
    guard let end = firstRange(of: text)?.lowerBound else { return nil }
    return String(self[..<end].reversed().prefix { $0.isNumber }.reversed())
  }
}
