import Core
import Exports
import Intake
import Reports
import Words

extension Program {
  /// `jixiao settings [NAME [VALUE]]`: lists what can be set, explains one, or sets it.
  func settings() throws(Trouble) -> ExitCode {
    try arguments.allow(
      Program.common.union(["default", "format", "indicator", "project", "why"]), words: 3)
    let given = arguments.words
    guard given.count > 1 else { return try listSettings() }
    guard let name = SettingName(rawValue: given[1]) else {
      throw .command(.noSuchSetting(text: given[1]))
    }
    let value = given.count == 3 ? given[2] : nil
    let isReset = arguments.flags.contains("default")
    if let value, isReset { throw .command(.unexpected(text: value)) }
    let world = try openWorld()
    guard value != nil || isReset else { return try explain(name, world) }
    return try change(name, to: value, world)
  }

  private func listSettings() throws(Trouble) -> ExitCode {
    guard let format = SettingsList.Format(rawValue: arguments["format"] ?? "text") else {
      throw .command(.badValue(option: "--format", text: arguments["format"] ?? ""))
    }
    let world = try openWorld()
    var states: [SettingState] = []
    if let number = try project() {
      states = try world.settings(project: number)
      try requireProject(number, world)
    } else {
      states = try world.settings(project: 0)
      for number in try numbers(world) {
        states += try world.settings(project: number).filter {
          $0.own != nil || !$0.name.reaches(project: 0)
        }
      }
    }
    try Output.write(SettingsList(states, words).written(as: format))
    return .fine
  }

  private func explain(_ name: SettingName, _ world: World) throws(Trouble) -> ExitCode {
    var scopes = [0]
    if let number = try project() {
      try requireProject(number, world)
      scopes = [number]
    } else if !name.reaches(project: 0) {
      scopes = try numbers(world)
    }
    var states: [SettingState] = []
    for number in scopes {
      states += try world.settings(project: number).filter { $0.name == name }
    }
    guard !states.isEmpty else {
      let fault: SettingFault =
        name.reach == .unit ? .unitAlone(name) : .notUsed(name, project: scopes.first ?? 0)
      throw .command(.setting(name, fault))
    }
    try Output.write(SettingsList(states, words).explanation)
    return .fine
  }

  private func change(
    _ name: SettingName, to text: String?, _ world: World
  ) throws(Trouble) -> ExitCode {
    let change = try settingChange(name, text, world)
    let day = try asOf(now: world.now)
    let before = try world.overview(asOf: day)
    try world.set(change, why: arguments["why"] ?? "")
    let changes = before.changes(to: try world.overview(asOf: day))
    let state = try world.settings(project: change.project).first { $0.name == name }
    try Output.print(words.settings.saved(name, state?.own, project: change.project))
    for change in changes { try Output.print("  \(words.screens.preview(change, marks: marks))") }
    if changes.isEmpty { try Output.print("  \(words.notices.noFigureChanges)") }
    return .fine
  }

  /// The change that the options ask for, its value read as people write it.
  private func settingChange(
    _ name: SettingName, _ text: String?, _ world: World
  ) throws(Trouble) -> SettingChange {
    let day = try asOf(now: world.now) ?? world.now.day
    let year = try world.year(of: day)
    let context = IntakeContext(
      now: world.now, lastDay: min(day, Day.last(of: year)), projects: [])
    let indicator = try indicator()
    let number = try project() ?? indicator?.project ?? 0
    if let indicator, indicator.project != number {
      throw .command(.setting(name, .noSuchIndicator(indicator)))
    }
    do throws(SettingFault) {
      guard let indicator else {
        let value = try text.map { text throws(SettingFault) in
          try name.read(text, in: context)
        }
        return SettingChange(name, project: number, to: value)
      }
      guard name.reach == .indicators else { throw .notByIndicator(name) }
      let value = try text.map { text throws(SettingFault) in
        try name.read("\(indicator)=\(text)", in: context)
      }
      return SettingChange(
        name, project: number, indicator: indicator,
        to: value.flatMap { $0.split(separator: "=").last.map(String.init) })
    } catch {
      throw .command(.setting(name, error))
    }
  }

  private func indicator() throws(Trouble) -> IndicatorID? {
    guard let text = arguments["indicator"] else { return nil }
    guard let id = IndicatorID(parsing: text) else {
      throw .command(.noSuchIndicator(text: text))
    }
    return id
  }

  private func numbers(_ world: World) throws(Trouble) -> [Int] {
    Set(try world.projects().map(\.number)).sorted()
  }

  private func requireProject(_ number: Int, _ world: World) throws(Trouble) {
    guard try numbers(world).contains(number) else {
      throw .command(.noSuchProject(text: "\(number)"))
    }
  }
}
