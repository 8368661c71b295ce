import Glibc

/// A program that is run to its end without a terminal.
struct Command {
  let path: String
  let arguments: [String]
  let environment: [String]

  struct Outcome {
    let nanoseconds: Int
    /// The most memory that it held, in KiB.
    let peak: Int
    let status: Int32
  }

  /// Starts it; what it prints goes nowhere.
  func start() throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for descriptor in Int32(0)...2 {
      posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0)
    }
    return try spawn(path, arguments, environment, &files, flags: 0)
  }

  func run() throws -> Outcome {
    let begin = now()
    let process = try start()
    var (status, usage) = (Int32(0), rusage())
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    return Outcome(
      nanoseconds: now() - begin, peak: usage.ru_maxrss, status: status)
  }
}

/// Starts a process.
func spawn(
  _ path: String, _ arguments: [String], _ environment: [String],
  _ files: inout posix_spawn_file_actions_t, flags: Int32
) throws -> pid_t {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  posix_spawnattr_setflags(&attributes, Int16(flags))
  var words = ([path] + arguments).map { strdup($0) } + [nil]
  var variables = environment.map { strdup($0) } + [nil]
  defer { for word in words + variables { free(word) } }
  var process = pid_t()
  let failure = posix_spawn(&process, path, &files, &attributes, &words, &variables)
  guard failure == 0 else { throw BenchmarkFault("\(path) does not start (\(failure))") }
  return process
}
