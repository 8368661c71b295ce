import Core
import Store
import Words

extension Program {
  /// `jixiao settings [NAME [VALUE]]`: lists what is set, or sets a value.
  func settings() throws(Trouble) -> ExitCode {
    try arguments.allow(Program.common, words: 3)
    let world = try openWorld()
    let words = arguments.words
    guard words.count > 1 else {
      for name in SettingName.allCases { try printSetting(name, world) }
      return .fine
    }
    guard let name = SettingName(rawValue: words[1]) else {
      throw .command(.badValue(option: "settings", text: words[1]))
    }
    if words.count == 3 { try world.set(name, to: words[2]) }
    try printSetting(name, world)
    return .fine
  }

  private func printSetting(_ name: SettingName, _ world: World) throws(Trouble) {
    let value = try world.value(of: name)
    let meaning = words.settingMeaning(name.rawValue)
    try Output.print("\(name.rawValue) \(value ?? name.standard)\t\(meaning)")
  }
}
