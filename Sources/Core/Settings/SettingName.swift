/// The table of what can be set: names, groups, reach, form and standard.
///
/// Raw values are stored, and are the words of the command line. The settings screen,
/// `jixiao settings` and its help are made from this table, in its order.
public enum SettingName: String, CaseIterable, Sendable {
  /// When a service has to run.
  case serviceTime = "service-time"
  /// Within how many minutes a repair ticket must be answered.
  case responseLimit = "response-limit"
  /// Whether the slowest response decides 19-5, or else their mean.
  case slowestDecides = "slowest-decides"
  /// Whether 基本满意 counts as satisfied.
  case countsFairly = "counts-fairly"
  /// How many old sets were due for replacement: 21-2's denominator.
  case dueForReplacement = "due-for-replacement"
  /// Other due days of quantities.
  case dueDays = "due-days"
  /// With fewer days left than this, what is not reached is at risk.
  case warningDays = "warning-days"
  /// Below how many per cent of the year's allowance of downtime a service is at risk.
  case allowanceLeft = "allowance-left"
  /// Above how many per cent of the year that are to come.
  case yearLeft = "year-left"
  /// What is still to be paid on cost rows, in 万元.
  case expectedPayments = "expected-payments"
  /// 全年预算数, in 万元.
  case yearBudget = "year-budget"
  /// 主管部门.
  case department
  /// 实施单位.
  case implementer
  /// How many times its target a quantity may reach before it wants an explanation.
  case overachievement = "over-achievement"
  /// What a figure above a ≤ target still earns.
  case reverseFormula = "reverse-formula"
  /// 分值 of all rows of a project at once.
  case weights
  /// Minutes that local time is ahead of UTC.
  case timeZone = "time-zone"
  /// Whether a backup is made every day.
  case dailyBackups = "daily-backups"
  /// How many days' backups are kept.
  case backupDays = "backup-days"
  /// For how many weeks the last one is kept.
  case backupWeeks = "backup-weeks"
  /// For how many months the last one is kept.
  case backupMonths = "backup-months"

  /// What settings are about.
  public enum Group: CaseIterable, Sendable {
    case services, measuring, deadlines, money, forms, program
  }

  /// How far a value reaches.
  public enum Reach: Sendable {
    /// One value for the whole unit.
    case unit
    /// One value for all projects, and each project may have its own.
    case everyProject
    /// Each project has its own.
    case project
    /// Each project has its own, an indicator at a time.
    case indicators
  }

  public var group: Group {
    switch self {
    case .serviceTime, .responseLimit, .slowestDecides: .services
    case .countsFairly, .dueForReplacement: .measuring
    case .dueDays, .warningDays, .allowanceLeft, .yearLeft: .deadlines
    case .expectedPayments, .yearBudget: .money
    case .department, .implementer, .overachievement, .reverseFormula, .weights: .forms
    case .timeZone, .dailyBackups, .backupDays, .backupWeeks, .backupMonths: .program
    }
  }

  public var reach: Reach {
    switch self {
    case .timeZone, .dailyBackups, .backupDays, .backupWeeks, .backupMonths: .unit
    case .dueForReplacement, .yearBudget, .weights: .project
    case .dueDays, .expectedPayments: .indicators
    default: .everyProject
    }
  }

  public var form: SettingForm {
    switch self {
    case .serviceTime: .serviceTime
    case .responseLimit: .minutes(0...525_600)
    case .slowestDecides, .countsFairly, .dailyBackups: .yesNo
    case .dueForReplacement: .count(1...FactLimit.count)
    case .dueDays: .days
    case .warningDays: .count(0...366)
    case .allowanceLeft, .yearLeft: .percent(0...100)
    case .expectedPayments: .payments
    case .yearBudget: .money
    case .department, .implementer: .text
    case .overachievement: .times(1...10)
    case .reverseFormula: .choice(ReverseFormula.allCases.map(\.rawValue))
    case .weights: .weights
    case .timeZone: .offset(-720...840)
    case .backupDays: .count(1...366)
    case .backupWeeks: .count(0...520)
    case .backupMonths: .count(0...600)
    }
  }

  /// What holds until someone sets it, as canonical text; empty where nothing does.
  public var standard: String { self == .timeZone ? "480" : text(in: Settings()) }

  /// Whether totals are kept that a change of it alters.
  public var entersTotals: Bool { self == .responseLimit || self == .serviceTime }

  /// Whether a project can have a value; else the whole unit has one.
  public func reaches(project: Int) -> Bool {
    switch reach {
    case .unit: project == 0
    case .everyProject: true
    case .project, .indicators: project != 0
    }
  }
}
