public import Core
public import Intake

// What forms say: hints, what was understood, and what is wrong.

extension Words {
  /// The title of a form; how many records it has saved stands behind it.
  public func formTitle(
    _ kind: FactKind, correcting: FactID?, project: Int?, saved: Int
  ) -> String {
    var title = correcting.map { screens.correction(kind, $0) } ?? screens.form(kind)
    if let project { title += pick(" · 项目 \(project)", " · project \(project)") }
    if saved > 0 { title += pick(" · 已存 \(saved) 条", " · \(saved) saved") }
    return title
  }

  /// What a field wants, with an example.
  public func hint(_ field: FactField, reading: ReadingForm?) -> String {
    switch field.form {
    case .service: choiceHint(Service.allCases.map { service($0) })
    case .log: choiceHint(Log.allCases.map { log($0) })
    case .yesNo: choiceHint([yesNo(false), yesNo(true)])
    case .day: pick("如 t 今天, 14, 3-14", "such as t (today), 14, 3-14")
    case .moment: pick("如 3-14 8:00, 14 0830", "such as 3-14 8:00, 14 0830")
    case .momentOrDuration:
      field == .to
        ? pick("如 2h30, 14 16:00; 空=仍未恢复", "such as 2h30, 14 16:00; empty: still down")
        : pick("如 2h30, 14 16:00; 空=未响应", "such as 2h30, 14 16:00; empty: waiting")
    case .count:
      field.isOptional ? pick("如 853, 120+35; 空=0", "such as 120+35; empty: 0") : pick("如 853, 120+35", "such as 853, 120+35")
    case .price: pick("可不填, 如 120.00", "optional, such as 120.00")
    case .text: field.isOptional ? screens.optional : ""
    case .indicator: pick("如 19-3", "such as 19-3")
    case .reading: reading.map { form($0) } ?? ""
    }
  }

  private func choiceHint(_ names: [String]) -> String {
    names.joined(separator: " / ") + pick(" (空格换)", " (Space)")
  }

  /// What was understood of a field; an end with how long it took.
  public func echo(_ text: FieldText, _ all: [FactField: String]) -> String {
    let since: FactField? =
      switch text.field.form {
      case .momentOrDuration(let since): since
      default: nil
      }
    guard let since, let from = all[since].flatMap({ Moment(parsing: $0) }),
      let to = Moment(parsing: text.text)
    else { return shown(text) }
    let minutes = to.minutes - from.minutes
    guard minutes >= 0 else { return text.text }
    return "\(text.text) (\(length(minutes)))"
  }

  private func length(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return pick("\(rest) 分", "\(rest) min") }
    return rest == 0
      ? pick("\(hours) 小时", "\(hours) h") : pick("\(hours) 小时 \(rest) 分", "\(hours) h \(rest) min")
  }

  /// What is wrong at a field, and what to do.
  public func problem(_ fault: IntakeFault, at field: FactField) -> String {
    switch fault {
    case .fact(let problem): self.problem(FactFault(field, problem))
    case .unreadable(let form): unreadable(form, field)
    case .noSuchDay: pick("没有这一天或这个时刻, 请核对", "there is no such day or time; please check")
    case .tooLong: pick("太长了, 请缩短", "too long, please shorten")
    case .noBeginning: pick("先填开始时间, 才能用时长", "a length needs the beginning first")
    case .noProject, .ambiguousProject: projectProblem(fault)
    }
  }

  /// What is wrong with the project that a fact would belong to.
  public func projectProblem(_ fault: IntakeFault) -> String {
    switch fault {
    case .noProject(let year):
      pick(
        "\(year) 年没有用到这类记录的项目, 请核对日期",
        "no project of \(year) counts such an entry; please check the day")
    case .ambiguousProject(let numbers):
      pick(
        "有几个项目用到这类记录: \(list(numbers)); 请用 --project 指明",
        "several projects count such entries: \(list(numbers)); name one with --project")
    default: ""
    }
  }

  private func list(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: ", ")
  }

  private func unreadable(_ form: FieldForm, _ field: FactField) -> String {
    let example = hint(field, reading: nil)
    if case .reading(let wanted?) = form { return pick("须填写\(self.form(wanted))", "must be \(self.form(wanted))") }
    if case .reading(nil) = form { return pick("先填指标", "fill in the indicator first") }
    return pick("看不懂; \(example)", "not understood; \(example)")
  }

  public var reasonMissing: String { pick("更正须说明原因", "a correction needs a reason") }
}
