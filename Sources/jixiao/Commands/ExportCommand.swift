import Exports
import Glibc
import Words

extension Program {
  /// `jixiao export FILE...`: writes the summary, or with `--form` an official form, into files,
  /// in the formats that their names ask.
  func export() throws(Trouble) -> ExitCode {
    try arguments.allow(
      Program.common.union(["draft", "form", "overwrite", "project"]), words: .max)
    let files = arguments.words.dropFirst()
    guard !files.isEmpty else { throw .command(.missingOption(name: "FILE")) }
    if let name = arguments["form"], name != "summary" {
      guard let choice = World.FormChoice(rawValue: name) else {
        throw .command(.badValue(option: "--form", text: name))
      }
      return try exportForm(choice, to: Array(files))
    }
    let world = try openWorld()
    let overview = try chosen(world.overview(asOf: asOf(now: world.now)))
    let summary = Summary(
      overview, words, marks: marks, head: try world.historyHead(),
      isDraft: arguments.flags.contains("draft"))
    let paths = try ExportFiles(environment).write(
      summary.handout, to: Array(files), replacing: arguments.flags.contains("overwrite"))
    for path in paths { try Output.print(words.notices.exported(to: [path])) }
    return .fine
  }
}

/// Writes a report where a person wants it, all files or none.
struct ExportFiles {
  private let environment: Environment

  init(_ environment: Environment) {
    self.environment = environment
  }

  /// Writes the files and gives back their whole paths.
  func write(
    _ handout: Handout, to typed: [String], replacing: Bool
  ) throws(Trouble) -> [String] {
    let paths = typed.map {
      ExportPath.whole($0, home: environment["HOME"] ?? "/", workingFolder: workingFolder)
    }
    do throws(ExportTrouble) {
      try handout.write(to: paths, replacing: replacing)
    } catch {
      throw .export(error)
    }
    return paths
  }

  private var workingFolder: String {
    guard let folder = getcwd(nil, 0) else { return "/" }
    defer { free(folder) }
    return String(cString: folder)
  }
}
