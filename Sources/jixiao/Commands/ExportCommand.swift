import Exports
import Glibc
import PlainText
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
    let folder = try environment.confinement?.folder(for: typed)
    var paths = typed
    if folder == nil {
      paths = []
      for name in typed { paths.append(try writable(name)) }
    }
    do throws(ExportTrouble) {
      try handout.write(to: paths, in: folder, replacing: replacing)
    } catch {
      throw .export(error)
    }
    return paths
  }

  /// The whole path of a file that is to be written; its name must show as what it is.
  func writable(_ typed: String) throws(Trouble) -> String {
    let path = whole(typed)
    let name = String(path.split(separator: "/").last ?? "")
    guard name.unicodeScalars.elementsEqual(name.sanitised.unicodeScalars) else {
      throw .export(.unsafeName(name))
    }
    return path
  }

  /// The whole path of what was typed.
  func whole(_ typed: String) -> String {
    ExportPath.whole(typed, home: environment["HOME"] ?? "/", workingFolder: workingFolder)
  }

  private var workingFolder: String {
    guard let folder = getcwd(nil, 0) else { return "/" }
    defer { free(folder) }
    return String(cString: folder)
  }
}
