// Settings as canonical text, which is what is stored.

extension SettingName {
  /// The canonical text of a value; people's own ways of writing are read elsewhere.
  ///
  ///     try SettingName.serviceTime.canonical("1-5 08:00-18:00")
  public func canonical(_ text: String) throws(SettingFault) -> String {
    if let range = form.range, case .times = form {
      guard let number = Ratio(parsing: text), number.decimals <= 2,
        number.rounded(to: 2) == number
      else { throw .unreadable(self) }
      guard Ratio(range.lowerBound) <= number, number <= Ratio(range.upperBound) else {
        throw .outOfRange(self, range)
      }
      return number.shortestDigits
    }
    if let range = form.range {
      guard let number = Int(text) else { throw .unreadable(self) }
      guard range.contains(number) else { throw .outOfRange(self, range) }
      return "\(number)"
    }
    if self == .department || self == .implementer, text.count > SettingForm.textLimit {
      throw .tooLong(self)
    }
    var settings = Settings()
    guard put(text, into: &settings) else { throw .unreadable(self) }
    return self.text(in: settings)
  }

  /// Puts a value into the settings; false if it cannot be read.
  public func put(_ text: String, into settings: inout Settings) -> Bool {
    switch self {
    case .serviceTime: put(ServiceTime(parsing: text), into: &settings.serviceTime)
    case .responseLimit: put(number(text), into: &settings.responseLimit)
    case .slowestDecides: put(yesNo(text), into: &settings.slowestDecides)
    case .countsFairly: put(yesNo(text), into: &settings.countsFairly)
    case .dueForReplacement: put(number(text), into: &settings.dueForReplacement)
    case .dueDays:
      put(IndicatorValues.parse(text) { Day(parsing: $0) }, into: &settings.dueDays)
    case .warningDays: put(number(text), into: &settings.warningDays)
    case .allowanceLeft: put(number(text), into: &settings.allowanceLeft)
    case .yearLeft: put(number(text), into: &settings.yearLeft)
    case .expectedPayments: put(payments(text), into: &settings.expectedPayments)
    case .yearBudget:
      put(
        Money(tenThousandYuan: text).flatMap { $0 > .zero ? $0 : nil }, into: &settings.yearBudget)
    case .department: put(line(text), into: &settings.department)
    case .implementer: put(line(text), into: &settings.implementer)
    case .overachievement: put(Ratio(parsing: text), into: &settings.overachievement)
    case .reverseFormula:
      put(ReverseFormula(rawValue: text), into: &settings.reverseFormula)
    case .weights: put(weights(text), into: &settings.weights)
    case .timeZone: number(text) != nil
    case .dailyBackups: put(yesNo(text), into: &settings.dailyBackups)
    case .backupDays: put(number(text), into: &settings.backups.days)
    case .backupWeeks: put(number(text), into: &settings.backups.weeks)
    case .backupMonths: put(number(text), into: &settings.backups.months)
    }
  }

  /// The value in the settings; empty where nothing is set.
  public func text(in settings: Settings) -> String {
    switch self {
    case .serviceTime: "\(settings.serviceTime)"
    case .responseLimit: "\(settings.responseLimit)"
    case .slowestDecides: settings.slowestDecides ? "yes" : "no"
    case .countsFairly: settings.countsFairly ? "yes" : "no"
    case .dueForReplacement: settings.dueForReplacement.map { "\($0)" } ?? ""
    case .dueDays: IndicatorValues.text(settings.dueDays) { "\($0)" }
    case .warningDays: "\(settings.warningDays)"
    case .allowanceLeft: "\(settings.allowanceLeft)"
    case .yearLeft: "\(settings.yearLeft)"
    case .expectedPayments:
      IndicatorValues.text(settings.expectedPayments) { $0.tenThousandYuan.shortestDigits }
    case .yearBudget: settings.yearBudget.map { $0.tenThousandYuan.shortestDigits } ?? ""
    case .department: settings.department
    case .implementer: settings.implementer
    case .overachievement: settings.overachievement.shortestDigits
    case .reverseFormula: settings.reverseFormula.rawValue
    case .weights:
      settings.weights.isEmpty
        ? "" : IndicatorValues.text(settings.weights) { $0.ratio.shortestDigits }
    case .timeZone: ""
    case .dailyBackups: settings.dailyBackups ? "yes" : "no"
    case .backupDays: "\(settings.backups.days)"
    case .backupWeeks: "\(settings.backups.weeks)"
    case .backupMonths: "\(settings.backups.months)"
    }
  }

  private func put<Value>(_ value: Value?, into place: inout Value) -> Bool {
    if let value { place = value }
    return value != nil
  }

  private func put<Value>(_ value: Value?, into place: inout Value?) -> Bool {
    if let value { place = value }
    return value != nil
  }

  private func number(_ text: String) -> Int? {
    Int(text).flatMap { form.range?.contains($0) == true ? $0 : nil }
  }

  private func yesNo(_ text: String) -> Bool? {
    switch text {
    case "yes": true
    case "no": false
    default: nil
    }
  }

  /// Amounts of 0 say nothing.
  private func payments(_ text: String) -> [IndicatorID: Money]? {
    IndicatorValues.parse(text) { Money(tenThousandYuan: $0) }?.filter { $0.value > .zero }
  }

  private func weights(_ text: String) -> [IndicatorID: Points]? {
    let weights = IndicatorValues.parse(text) { Points(parsing: $0) }
    return weights?.isEmpty == false ? weights : nil
  }

  private func line(_ text: String) -> String? {
    let isFine = !text.isEmpty && text.count <= SettingForm.textLimit
    return isFine && !text.contains(where: \.isNewline) ? text : nil
  }
}

extension SettingName {
  /// Whether a project can have that value: what it names must be there, and of the right kind.
  public func check(_ canonical: String, for project: Project?) throws(SettingFault) {
    guard reaches(project: project?.number ?? 0) else {
      throw reach == .unit ? .unitAlone(self) : .projectNeeded(self)
    }
    if let project, self == .dueForReplacement, !project.uses(self) {
      throw .notUsed(self, project: project.number)
    }
    if let project, self == .weights, !canonical.isEmpty {
      try checkWeights(canonical, for: project)
    }
    guard reach == .indicators, let project else { return }
    var settings = Settings()
    guard put(canonical, into: &settings) else { throw .unreadable(self) }
    for id in settings.expectedPayments.keys.sorted() {
      guard let indicator = project.indicator(id) else { throw .noSuchIndicator(id) }
      guard indicator.kind == .cap else { throw .noCap(id) }
    }
    for (id, day) in settings.dueDays.sorted(by: { $0.key < $1.key }) {
      guard let indicator = project.indicator(id) else { throw .noSuchIndicator(id) }
      guard indicator.kind == .quantity else { throw .noQuantity(id) }
      guard day.year == project.year else { throw .outsideYear(id, project.year) }
    }
  }

  /// Every row has a weight, nothing else has one, and together they are worth 90.
  private func checkWeights(_ canonical: String, for project: Project) throws(SettingFault) {
    guard let weights = weights(canonical) else { throw .unreadable(self) }
    let rows = project.indicators.map(\.id)
    for id in weights.keys.sorted() where !rows.contains(id) { throw .noSuchIndicator(id) }
    for id in rows where weights[id] == nil { throw .noWeight(id) }
    let sum = weights.values.sum
    guard sum == Weights.indicators else { throw .wrongSum(sum) }
  }

  /// A value by indicator with one of them changed; nil takes that one out.
  public func text(
    _ canonical: String, setting id: IndicatorID, to value: String?
  ) throws(SettingFault) -> String {
    guard reach == .indicators else { throw .notByIndicator(self) }
    guard var values = IndicatorValues.parse(canonical, { String($0) }) else {
      throw .unreadable(self)
    }
    values[id] = value
    return try self.canonical(IndicatorValues.text(values) { $0 })
  }
}

extension Project {
  /// Whether any of its figures depends on a setting, or its forms do.
  public func uses(_ name: SettingName) -> Bool {
    switch name {
    case .serviceTime, .allowanceLeft, .yearLeft:
      uses { if case .uptime = $0.formula { true } else { false } }
    case .responseLimit: uses { $0.formula.feed == .repair }
    case .slowestDecides: uses { $0.formula == .slowestResponse }
    case .countsFairly: uses { $0.formula == .satisfiedShare }
    case .dueForReplacement: uses { $0.formula == .replacedShare }
    case .dueDays, .overachievement: uses { $0.kind == .quantity }
    case .expectedPayments: uses { $0.kind == .cap }
    case .warningDays, .yearBudget, .department, .implementer, .reverseFormula, .weights,
      .timeZone, .dailyBackups, .backupDays, .backupWeeks, .backupMonths:
      true
    }
  }

  private func uses(_ isConcerned: (Indicator) -> Bool) -> Bool {
    allIndicators.contains(where: isConcerned)
  }

  /// The project with the due days that are set for it.
  func applying(_ settings: Settings) -> Project {
    guard !settings.dueDays.isEmpty else { return self }
    return Project(
      number: number, year: year, unit: unit, name: name, shortName: shortName, budget: budget,
      purpose: purpose, goal: goal, indicators: indicators.map { $0.applying(settings, in: year) },
      extras: extras.map { $0.applying(settings, in: year) })
  }
}

extension Indicator {
  fileprivate func applying(_ settings: Settings, in year: Int) -> Indicator {
    guard let day = settings.dueDays[id], day.year == year, kind == .quantity else {
      return self
    }
    return Indicator(
      id: id, level1: level1, level2: level2, level3: level3, detail: detail,
      shortName: shortName, target: target, kind: kind, formula: formula, due: day,
      isPaced: isPaced)
  }
}
