import Foundation

/// Someone who has never started the program: an empty home folder, and an environment in which
/// nothing of the machine's own is left.
///
///     let clerk = try FreshUser()
///     let outcome = try clerk.run("status", "--format", "json")
///     #expect(outcome.status == 0)
///
/// The folder goes when the user does.
final class FreshUser {
  /// The user's own temporary folder; short, since a socket's path must fit in 107 bytes.
  let folder: String
  /// The variables that programs started for this user see, and no others.
  let environment: [String: String]

  /// The home folder, in which programs are started.
  var home: String { "\(folder)/home" }

  /// Makes a user in a locale.
  ///
  /// - Parameters:
  ///   - locale: The value of `LC_ALL`; a bare machine has `C`, `POSIX` and `C.UTF-8`.
  ///   - language: The value of `LANGUAGE`, as in `zh_CN` or `en`.
  ///   - variables: More variables, such as `TERM` or `NO_COLOR`; they replace those of the same name.
  init(
    locale: String = "C.UTF-8", language: String = "zh_CN", variables: [String: String] = [:]
  ) throws {
    var template = Array("/tmp/jixiao-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    environment = [
      "HOME": "\(folder)/home",
      "XDG_DATA_HOME": "\(folder)/data",
      "XDG_STATE_HOME": "\(folder)/state",
      "PATH": "\(builtPrograms):/usr/bin:/bin",
      "TERM": "tmux-256color",
      "LC_ALL": locale,
      "LANGUAGE": language,
    ].merging(variables) { _, new in new }
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Calls `jixiao` as a script would, with no terminal, and waits until it has ended.
  func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(program: "jixiao", arguments, input: input)
  }

  /// Calls another program in this user's home and environment, and waits until it has ended.
  func run(
    program: String, _ arguments: [String], input: String = "", within time: Duration = patience
  ) throws -> Outcome {
    let call = ["--chdir=\(home)"] + environmentCall + [program] + arguments
    return try ChildProcess("/usr/bin/env", call, input: input, folder: folder)
      .waitUntilEnded(within: time)
  }

  /// Starts a shell script in this user's home and environment, at the head of its own group.
  func begin(script: String, _ arguments: String...) throws -> ChildProcess {
    try begin(script: script, arguments)
  }

  func begin(script: String, _ arguments: [String]) throws -> ChildProcess {
    let call =
      ["--chdir=\(home)"] + environmentCall + ["/bin/sh", "-c", script, "sh"] + arguments
    return try ChildProcess("/usr/bin/env", call, folder: folder, leadsGroup: true)
  }

  /// Where this user's database stands.
  var database: String { "\(folder)/data/jixiao/jixiao.db" }

  /// The arguments of `env` that give a program this environment alone.
  var environmentCall: [String] {
    ["-i"] + environment.map { "\($0)=\($1)" }.sorted()
  }
}

/// The folder that holds the program built together with these tests.
private let builtPrograms: String = {
  let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
  return URL(fileURLWithPath: tests).deletingLastPathComponent().path
}()
