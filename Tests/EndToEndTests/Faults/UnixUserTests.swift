import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// Two unix users of one group, and a stranger, at one database.
  @Suite struct UnixUsers {
    /// Users and groups by number: none of them needs an account.
    private struct Person {
      let id: Int
      let group: Int
      static let team = 41_000
      static let clerk = Person(id: 41_001, group: team)
      static let manager = Person(id: 41_002, group: team)
      static let stranger = Person(id: 41_003, group: 41_999)
    }

    /// A folder of the team's, with the database in it and a copy of the program beside it.
    private final class Office {
      let host: FreshUser
      var folder: String { "\(host.folder)/team" }
      private var words: [String] { ["--database", "\(folder)/jixiao.db", "--language", "en"] }

      init() throws {
        host = try FreshUser(variables: ["USER": "forged", "LOGNAME": "forged"])
        let program = try host.run(program: "sh", ["-c", "command -v jixiao"]).output
          .trimmingCharacters(in: .newlines)
        let set = """
          cp "$1" "$2/jixiao" && chmod 755 "$2" "$2/jixiao" &&
          exec "$2/jixiao" init --shared "$2/team" --group \(Person.team)
          """
        try asRoot(["sh", "-c", set, "sh", program, host.folder])
      }

      @discardableResult
      func asRoot(_ words: [String]) throws -> Outcome {
        let outcome = try host.run(
          program: "env", (geteuid() == 0 ? [] : ["sudo", "-n", "-E"]) + words)
        #expect(outcome.status == 0, "Unix users can be had by root only: \(outcome)")
        return outcome
      }

      /// The command that calls the program as a person whose files others cannot read.
      func call(_ person: Person, _ command: [String]) -> [String] {
        (geteuid() == 0 ? [] : ["sudo", "-n", "-E"])
          + ["setpriv", "--reuid=\(person.id)", "--regid=\(person.group)", "--clear-groups"]
          + ["sh", "-c", "umask 077; exec \"$@\"", "sh", "\(host.folder)/jixiao"]
          + words + command
      }

      func run(_ person: Person, _ command: String...) throws -> Outcome {
        try host.run(program: "env", call(person, command))
      }
    }

    private static let fact = ["add", "maintenance", "--day", "2025-03-01", "--asset"]

    @Test("Two users of a group write in turn and at once; a stranger does not get in")
    func group() throws {
      let office = try Office()
      for turn in 0..<4 {
        let person = turn.isMultiple(of: 2) ? Person.clerk : .manager
        let outcome = try office.host.run(
          program: "env", office.call(person, Self.fact + ["turn-\(turn)"]))
        #expect(outcome.status == 0, "\(outcome)")
      }
      let each = Rounds.count(10, torture: 200)
      let script = """
        number=$1 person=$2 i=0; shift 2
        while [ $i -lt $number ]; do
          "$@" "$person-$i" >/dev/null || exit
          i=$((i + 1))
        done
        """
      let writers = try [Person.clerk, .manager].map { person in
        try office.host.begin(
          script: script, ["\(each)", "\(person.id)"] + office.call(person, Self.fact))
      }
      for writer in writers {
        let outcome = try writer.waitUntilEnded(within: .seconds(300))
        #expect(outcome == Outcome(status: 0, output: "", errors: ""))
      }
      let verdict = try office.run(.manager, "verify")
      // One more is the role of whoever made the folder.
      #expect(
        verdict.status == 0 && verdict.output.contains(": \(5 + 2 * each) entries"), "\(verdict)")
      let log = try office.run(.clerk, "log").output
      #expect(log.contains("  41001  ") && log.contains("  41002  ") && !log.contains("forged"))

      for command in [["status"], ["status", "--read-only"], Self.fact + ["stolen"]] {
        let outcome = try office.host.run(program: "env", office.call(.stranger, command))
        #expect(outcome.status == 77 && outcome.errors.hasPrefix("jixiao: "), "\(outcome)")
      }
    }

    @Test("What one user's kill has left behind, the other repairs by opening")
    func repair() throws {
      let office = try Office()
      let fact = Self.fact + ["first"]
      #expect(try office.host.run(program: "env", office.call(.clerk, fact)).status == 0)
      // The database is written and its journal still stands: killed just before it is cut off.
      let killed = try office.host.run(
        program: "strace",
        ["-f", "-qq", "-o", "/dev/null", "-e", "trace=ftruncate"]
          + ["-e", "inject=ftruncate:signal=SIGKILL:error=EIO:when=1"]
          + office.call(.clerk, Self.fact + ["second"]))
      #expect(killed.status == 128 + SIGKILL, "\(killed)")
      let waiting = try office.run(.manager, "facts", "--read-only")
      #expect(waiting.status == 77 && waiting.errors.contains("interrupted"), "\(waiting)")
      let list = try office.run(.manager, "facts")
      #expect(list.status == 0 && list.output.contains("first"), "\(list)")
      #expect(!list.output.contains("second"), "\(list)")
      #expect(try office.run(.manager, "verify").status == 0)
    }
  }
}
