import Core
import Intake
import Reports
import Words

extension Console {
  /// Obeys a line of the palette: the words of the command line, or any command by name.
  ///
  ///     as-of 2025-06-30      compare 2025-06-30      export FILE...      backup FILE [--replace]      add outage      help      quit
  mutating func obey(_ line: String) -> [Effect] {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let word = parts.first else { return [] }
    let rest = parts.count > 1 ? parts[1] : ""
    switch (word, rest) {
    case ("as-of", _), ("asof", _): return day(fromWords: rest).map { goTo($0) } ?? []
    case ("compare", ""): return perform(.compare)
    case ("compare", _): return compare(sinceWords: rest)
    case ("export", ""): return perform(.export)
    case ("export", _): return [.export(to: rest, replacing: false, asOf: asOf)]
    case ("backup", ""):
      notice = .trouble(.command(.missingOption(name: "FILE")))
      return []
    case ("backup", _):
      notice = .backingUp
      let isReplacing = rest.hasSuffix(Console.replacing)
      let path = isReplacing ? String(rest.dropLast(Console.replacing.count)) : rest
      return [.backup(path: path, replacing: isReplacing)]
    case ("add", ""): return perform(.add)
    case ("add", _):
      guard let kind = FactKind(rawValue: rest) else { break }
      return openForm(kind)
    case ("find", _):
      find(rest)
      return []
    case (_, ""):
      guard let command = Command.allCases.first(where: { $0.paletteWord == word }) else { break }
      return perform(command)
    default: break
    }
    notice = .unknownWord(line)
    return []
  }

  /// What stands behind the name of a backup that may take an older one's place.
  private static let replacing = " --replace"

  /// The day as one writes it in a form; a notice says why where there is none.
  mutating func day(fromWords text: String) -> Day? {
    do throws(IntakeFault) {
      return try TypedText(text).day(in: formContext).value
    } catch {
      notice = .trouble(.command(CommandTrouble(error, day: text)))
      return nil
    }
  }
}

extension Command {
  /// The command's name as one types it: `worst-first`.
  var paletteWord: String {
    rawValue.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
  }
}
