public import Core
public import Intake

/// What can be wrong with a command, its options, or what they refer to.
public enum CommandTrouble: Hashable, Sendable {
  case unknownCommand(text: String, suggestions: [String])
  case badOption(text: String)
  case missingOption(name: String)
  /// An option at the end of the line, without its value.
  case missingValue(option: String)
  /// A word where none belongs.
  case unexpected(text: String)
  /// An option whose value cannot be read.
  case badValue(option: String, text: String)
  case badDay(text: String)
  /// A well-written day that no calendar has.
  case noSuchDay(text: String)
  /// A day of a year that no day here can have.
  case dayOutOfRange(text: String)
  /// A day that lies after today.
  case dayAfterToday(Day)
  case noSuchIndicator(text: String)
  case noSuchProject(text: String)
  case noSuchFact(text: String)
  /// A setting that cannot be that.
  case setting(SettingName, SettingFault)
  case noSuchSetting(text: String)
  /// The place of a form that cannot say that.
  case form(FormPlace, FormFault)
}

extension CommandTrouble {
  /// Why a day that was typed cannot be taken.
  public init(_ fault: IntakeFault, day text: String) {
    self =
      switch fault {
      case .noSuchDay: .noSuchDay(text: text)
      case .dayOutOfRange: .dayOutOfRange(text: text)
      default: .badDay(text: text)
      }
  }
}

extension Words {
  func trouble(_ trouble: CommandTrouble) -> String {
    switch trouble {
    case .unknownCommand(let text, let suggestions): unknownCommand(text, suggestions)
    case .badOption(let text):
      pick(
        "不认识选项 \(text)。用 --help 查看可用的选项。",
        "Unknown option \(text). See --help for the options.")
    case .missingOption(let name):
      pick("缺少选项 \(name)。用 --help 查看用法。", "Option \(name) is missing. See --help for usage.")
    case .missingValue(let option):
      pick(
        "选项 \(option) 后面缺少值。用 --help 查看用法。",
        "Option \(option) lacks its value. See --help for usage.")
    case .unexpected(let text):
      pick("多出了 \(text)。用 --help 查看用法。", "\(text) does not belong here. See --help for usage.")
    case .badValue(let option, let text):
      pick(
        "选项 \(option) 的值 \(text) 无法识别。用 --help 查看用法。",
        "The value \(text) of option \(option) cannot be read. See --help for usage.")
    case .badDay(let text):
      pick(
        "\(text) 不是日期。请写成 2025-07-31 这样。",
        "\(text) is not a day. Write it like 2025-07-31.")
    case .noSuchDay(let text):
      pick("没有 \(text) 这一天。请核对日期。", "There is no day \(text). Check the date.")
    case .dayOutOfRange(let text):
      pick(
        "\(text) 不在 \(yearSpan) 年之内。请核对年份。",
        "\(text) lies outside the years \(yearSpan). Check the year.")
    case .dayAfterToday(let day):
      pick("\(day) 还没有到。请用今天或更早的日期。", "\(day) lies after today. Use today or an earlier day.")
    case .noSuchIndicator(let text):
      pick(
        "没有指标 \(text)。编号形如 19-3, 用 jixiao status 查看。",
        "There is no indicator \(text). Ids look like 19-3; see jixiao status.")
    case .noSuchProject(let text):
      pick(
        "没有项目 \(text)。用 jixiao status 查看项目编号。",
        "There is no project \(text). See jixiao status for the numbers.")
    case .noSuchFact(let text):
      pick(
        "没有登记 \(text)。请核对登记的编号。", "There is no entry \(text). Check the entry's number.")
    case .setting(let name, let fault):
      pick(
        "设置 \(name.rawValue) (\(settings.label(name))): \(settings.fault(fault))。",
        "Setting \(name.rawValue) (\(settings.label(name))): \(settings.fault(fault)).")
    case .form(let place, let fault):
      pick(
        "\(formEntries.place(place)): \(formEntries.fault(fault))。",
        "\(formEntries.place(place)): \(formEntries.fault(fault)).")
    case .noSuchSetting(let text):
      pick(
        "没有设置 \(text)。用 jixiao settings 查看全部。",
        "There is no setting \(text). See jixiao settings for all of them.")
    }
  }

  private func unknownCommand(_ text: String, _ suggestions: [String]) -> String {
    let unknown = pick("不认识命令 \(text)。", "Unknown command \(text). ")
    guard !suggestions.isEmpty else {
      return unknown + pick("用 --help 查看命令。", "See --help for the commands.")
    }
    let listed = suggestions.joined(separator: pick("、", ", "))
    return unknown + pick("是不是 \(listed)?", "Did you mean \(listed)?")
  }
}
