import Foundation
import Testing

extension EndToEnd {
  /// The outcomes of a save that no file shows beforehand: busy, and unknown.
  @Suite struct Outcomes {
    private let books: Books

    init() throws {
      books = Books(user: try FreshUser(language: "en"))
      #expect(try books.add(asset: "first").status == 0)
    }

    /// Calls the program with failing system calls, each as strace has it: `fcntl:error=EAGAIN`.
    private func run(_ words: [String], injecting faults: [String]) throws -> Outcome {
      let names = faults.map { String($0.prefix { $0 != ":" }) }.joined(separator: ",")
      return try books.user.run(
        program: "strace",
        ["-f", "-qq", "-o", "/dev/null", "-e", "trace=\(names)"]
          + faults.flatMap { ["-e", "inject=\($0)"] } + ["jixiao"] + words)
    }

    @Test(
      "A lock that is never given is said to be a colleague's, and each says what it did not do")
    func busy() throws {
      let locks = ["fcntl:error=EAGAIN:when=1+"]
      let save = try run(Books.call(asset: "second"), injecting: locks)
      #expect(save.status == 75 && save.errors.contains("Not saved: a colleague is saving"))
      let look = try run(["status"], injecting: locks)
      #expect(
        look.status == 75 && look.errors.contains("Not read: the database is busy"), "\(look)")
      #expect(try books.areWhole() == ["first"])
    }

    @Test("A commit that fails, and that nobody can look up, is called neither saved nor not saved")
    func unknown() throws {
      let calls = try books.user.tracedCalls(of: Books.call(asset: "second"))
      let commit = try #require(calls.firstIndex { $0.name == "ftruncate" })
      let later = try #require(calls[commit...].first { $0.name == "openat" })
      let outcome = try run(
        Books.call(asset: "third"),
        injecting: [
          "ftruncate:error=EIO:when=\(calls[commit].ordinal)",
          "openat:error=EIO:when=\(later.ordinal)+",
        ])
      #expect(outcome.status == 74 && outcome.output.isEmpty, "\(outcome)")
      #expect(outcome.errors.contains("it is not known whether the entry is there"), "\(outcome)")
      #expect(try books.areWhole().isSuperset(of: ["first", "second"]))
    }

    @Test("A commit that fails and is found not to have arrived is called not saved")
    func notSaved() throws {
      let outcome = try run(
        Books.call(asset: "second"), injecting: ["ftruncate:error=EIO:when=1"])
      #expect(outcome.status == 74 && outcome.errors.contains("Not saved"), "\(outcome)")
      #expect(try books.areWhole() == ["first"])
      #expect(try books.add(asset: "second").status == 0)
    }
  }
}
