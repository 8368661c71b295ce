import Core
import Exports
import Glibc
import PlainText
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
    let path = try writable(typed)
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
