import Core
import Reports
import Words

/// Handing an official form out, as a draft or for good.
extension Console {
  /// Asks for the file that the form goes into; a form with gaps goes out as a draft alone, and
  /// the question says so.
  mutating func askFormFile(_ state: OfficialFormState) -> [Effect] {
    guard let filled = state.filled else { return [] }
    let year = filled.head.project.year
    let request = FormExportRequest(
      form: state.form, project: state.project, line: "",
      isDraft: isReadOnly || !filled.gaps.isEmpty)
    let name = words.formScreen.fileName(state.form, project: state.project, year: year)
    layers.append(
      .prompt(PromptState(.formFile(request, gaps: filled.gaps.count), text: name)))
    return []
  }

  /// Lets a complete form go out as a draft, or for good again.
  mutating func toggleDraft(_ request: FormExportRequest, gaps: Int) {
    guard gaps == 0, !isReadOnly else { return }
    var request = request
    request.isDraft.toggle()
    changePrompt { [request] in $0.purpose = .formFile(request, gaps: gaps) }
  }

  func export(_ request: FormExportRequest, to line: String, replacing: Bool) -> [Effect] {
    var request = request
    request.line = line
    return [.exportForm(request, replacing: replacing, asOf: asOf)]
  }
}
