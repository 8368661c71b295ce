import Core
import Exports
import Glibc
import Words

extension Program {
  /// `jixiao export FILE...`: writes the summary into files, in the formats that their names ask.
  func export() throws(Trouble) -> ExitCode {
    try arguments.allow(Program.common.union(["overwrite"]), words: .max)
    let files = arguments.words.dropFirst()
    guard !files.isEmpty else { throw .command(.missingOption(name: "FILE")) }
    let world = try openWorld()
    let overview = try world.overview(asOf: asOf(now: world.now))
    let summary = Summary(overview, words, marks: marks, head: try world.historyHead())
    for file in files {
      let path = try SummaryFile(environment).write(
        summary, to: file, replacing: arguments.flags.contains("overwrite"))
      try Output.print(words.notices.exported(to: path))
    }
    return .fine
  }
}

/// Writes a summary where a person wants it, in the format that the name's ending asks.
struct SummaryFile {
  private let environment: Environment

  init(_ environment: Environment) {
    self.environment = environment
  }

  /// Writes the file and gives back its whole path.
  func write(_ summary: Summary, to typed: String, replacing: Bool) throws(Trouble) -> String {
    if let confinement = environment.confinement {
      guard let format = try? SummaryFormat(fileName: typed) else {
        throw .export(.unknownFormat(name: typed))
      }
      return try confinement.write(
        Array(summary.written(as: format).utf8), to: typed, replacing: replacing)
    }
    let path = ExportPath.whole(
      typed, home: environment["HOME"] ?? "/", workingFolder: workingFolder)
    guard let format = try? SummaryFormat(fileName: path) else {
      throw .export(.unknownFormat(name: typed))
    }
    do throws(FileFault) {
      try summary.write(as: format, to: path, replacing: replacing)
    } catch {
      throw .export(error.trouble)
    }
    return path
  }

  private var workingFolder: String {
    guard let folder = getcwd(nil, 0) else { return "/" }
    defer { free(folder) }
    return String(cString: folder)
  }
}
