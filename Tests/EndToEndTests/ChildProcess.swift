import Foundation
import Glibc
import Testing

/// What a process that has ended left behind.
struct Outcome: Equatable, Sendable {
  /// The exit code; 128 plus the signal's number if a signal ended the process, as shells say it.
  let status: Int32
  let output: String
  let errors: String
}

/// A process that the tests start and wait for.
///
/// It starts with no signal blocked or ignored, whatever the test process has set, and talks
/// through files instead of pipes: a daemon that it leaves behind (tmux) can hold nobody up.
struct ChildProcess {
  /// The process's number, until it has been waited for.
  let id: pid_t
  private let leadsGroup: Bool
  private let output: String
  private let errors: String

  /// Starts the program at a path.
  ///
  /// - Parameters:
  ///   - input: What it reads from its standard input.
  ///   - folder: An existing folder for the files that carry input and output.
  ///   - leadsGroup: Whether it heads a group of its own, which ``kill()`` ends as a whole.
  /// - Throws: `POSIXError` if the program can't be started.
  init(
    _ path: String, _ arguments: [String], input: String = "", folder: String,
    leadsGroup: Bool = false
  ) throws {
    self.leadsGroup = leadsGroup
    let name = "\(folder)/\(UUID().uuidString)"
    (output, errors) = ("\(name).out", "\(name).err")
    try input.write(toFile: "\(name).in", atomically: false, encoding: .utf8)

    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    let created = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&files, 0, "\(name).in", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, output, created, 0o600)
    posix_spawn_file_actions_addopen(&files, 2, errors, created, 0o600)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
    if leadsGroup { flags |= Int32(POSIX_SPAWN_SETPGROUP) }
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var arguments = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var id = pid_t()
    let failure = posix_spawn(&id, path, &files, &attributes, &arguments, environ)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    self.id = id
  }

  /// What it has written to its standard output by now.
  var outputSoFar: String { contents(of: output) }

  /// Ends the process, and its group if it leads one, as nothing can catch.
  func kill() {
    Glibc.kill(leadsGroup ? -id : id, SIGKILL)
  }

  /// Waits until the process has ended; one that does not end in time is killed.
  func waitUntilEnded(within time: Duration = patience) throws -> Outcome {
    var status: Int32 = 0
    do {
      try wait(
        for: "process \(id) to end", within: time, evidence: { contents(of: errors) }
      ) {
        waitpid(id, &status, WNOHANG) == 0 ? nil : ()
      }
    } catch {
      kill()
      waitpid(id, nil, 0)
      throw error
    }
    let signal = status & 0x7f
    return Outcome(
      status: signal == 0 ? status >> 8 & 0xff : 128 + signal,
      output: contents(of: output), errors: contents(of: errors))
  }

  private func contents(of file: String) -> String {
    (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
  }
}
