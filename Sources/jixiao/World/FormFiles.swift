import Core
import Exports
import Reports
import Store
import Words

extension World {
  /// Writes filled forms into files, and gives back their whole paths; what is no draft is recorded
  /// in the history, both or neither.
  func write(
    _ forms: [FilledForm], _ words: Words, isDraft: Bool, to files: [String], replacing: Bool
  ) throws(Trouble) -> [String] {
    let frozen = forms.map(\.frozen)
    let checksums = isDraft ? [] : frozen.map { ($0.project, $0.checksum) }
    let print = FormHandout(
      forms, words, isDraft: isDraft, checksums: Dictionary(checksums) { first, _ in first })
    guard let handout = print.handout else { throw .command(.noSuchProject(text: "-")) }
    let out = ExportFiles(environment)
    guard !isDraft else { return try out.write(handout, to: files, replacing: replacing) }
    var paths: [String] = []
    let names = files.map { ExportPath.name(of: $0) }
    try handIn(frozen.map { $0.handed(as: names) }) { () throws(Trouble) in
      paths = try out.write(handout, to: files, replacing: replacing)
    }
    return paths
  }
}
