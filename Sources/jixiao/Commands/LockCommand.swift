import Core
import Words

extension Program {
  /// `jixiao lock [--through DAY --why TEXT]`: closes everything through a day, or says what is
  /// closed.
  func lock() throws(Trouble) -> ExitCode {
    try arguments.allow(Program.common.union(["through", "why"]), words: 1)
    let world = try openWorld()
    guard let day = try day(named: "through", now: world.now) else {
      let lock = try world.lock()
      try Output.print(lock.map { words.roles.closed($0) } ?? words.roles.notLocked)
      return .fine
    }
    try world.setLock(through: day, why: try reason())
    try Output.print(words.roles.locked(through: day))
    return .fine
  }

  /// `jixiao unlock --why TEXT`: opens the closed period again.
  func unlock() throws(Trouble) -> ExitCode {
    try arguments.allow(Program.common.union(["why"]), words: 1)
    let why = try reason()
    try openWorld().setLock(through: nil, why: why)
    try Output.print(words.roles.unlocked)
    return .fine
  }
}
