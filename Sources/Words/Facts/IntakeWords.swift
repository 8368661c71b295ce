public import Core
public import Intake

extension Words {
  /// A fault as it stands away from its field: `日期: 没有 2025-02-29 这一天`.
  public func fault(_ fault: FieldFault) -> String {
    "\(fault.field.map { label($0) } ?? summary.projectNumber): \(problem(fault))"
  }

  /// A fault as it stands at its field: what is wrong and what to do.
  public func problem(_ fault: FieldFault) -> String {
    switch fault.fault {
    case .rule(let problem): self.problem(problem, at: fault.field)
    case .unreadable(let text, let form):
      pick(
        "'\(text)' 无法识别, 须填写\(self.form(form))",
        "'\(text)' cannot be read; enter \(self.form(form))"
      )
    case .noSuchDay(let text): pick("没有 \(text) 这一天", "there is no day \(text)")
    case .dayOutOfRange(let text):
      pick(
        "\(text) 不在 \(yearSpan) 年之内", "\(text) lies outside the years \(yearSpan)")
    case .noSuchTime(let text): pick("没有 \(text) 这个时刻", "there is no time \(text)")
    case .noTime(let text):
      pick("'\(text)' 还缺时刻, 如 14 9:00", "'\(text)' lacks a time; write it like 14 9:00")
    case .notWhole(let text):
      pick("'\(text)' 不是整数, 请填整数", "'\(text)' is not a whole number; enter one")
    case .tooPrecise(let text, let decimals):
      pick(
        "'\(text)' 小数太多, 最多 \(decimals) 位",
        "'\(text)' has too many decimals; at most \(decimals) can be taken")
    case .notOfKind(let kind):
      pick("\(self.kind(kind))没有这一项, 请删去", "\(one(kind)) has no such field; leave it out")
    case .noProject(let year):
      pick(
        "\(year) 年没有用得上它的项目, 请核对日期", "no project of \(year) makes use of it; check the day")
    case .ambiguousProject(let numbers):
      pick(
        "项目 \(listed(numbers)) 都用得上它, 请指明一个",
        "projects \(listed(numbers)) all make use of it; name one")
    case .notOfProject(let number):
      pick(
        "项目 \(number) 用不上它, 请核对项目编号", "project \(number) makes no use of it; check the number")
    }
  }

  /// The first and last year that a day can have: `1900-2199`.
  var yearSpan: String { "\(Day.years.lowerBound)-\(Day.years.upperBound)" }

  private func listed(_ numbers: [Int]) -> String {
    numbers.map { "\($0)" }.joined(separator: pick("、", ", "))
  }

  /// What a field takes, with an example: for the hint beside it, and for what cannot be read.
  public func form(_ form: FieldForm) -> String {
    switch form {
    case .service: pick("平台或网络", "platform or network")
    case .log: pick("平台、网络或维修", "platform, network or repairs")
    case .day: pick("日期, 如 t(今天) -1 14 3-14 2025-03-14", "a day: t (today) -1 14 3-14 2025-03-14")
    case .moment: pick("日期和时刻, 如 14 9:00 或 now", "a day and a time: 14 9:00, 9:00, now")
    case .end(let start):
      pick(
        "日期和时刻, 或距\(label(start))的时长, 如 2h30",
        "a day and a time, or the time since '\(label(start))' such as 2h30")
    case .flag: self.form(ReadingForm.yesNo)
    case .count: pick("整数, 如 853 或 120+35", "a whole number: 853, 120+35")
    case .yuan: pick("金额(元), 如 120.00", "a price in yuan such as 120.00")
    case .tenThousandYuan: self.form(ReadingForm.tenThousandYuan)
    case .percent: self.form(ReadingForm.percent)
    case .hours: self.form(ReadingForm.hours)
    case .text: pick("文字", "any words")
    case .indicator: pick("指标编号, 如 19-3", "an indicator's id such as 19-3")
    case .project: pick("项目编号, 如 20", "a project's number such as 20")
    case .year: pick("年度, 如 2025", "a year such as 2025")
    case .source: pick("财政、结转或其他", "fiscal, carry-over or other")
    case .reading: pick("与指标值同样的写法", "a value like the indicator's target")
    }
  }

  /// How a field was understood, as a person reads it.
  public func echo(_ echo: Echo, of field: FactField) -> String {
    let text = shown(FieldText(field, echo.text))
    return echo.elapsed.map { "\(text) (\($0))" } ?? text
  }
}
