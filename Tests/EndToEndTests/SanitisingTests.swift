import Foundation
import Testing

extension EndToEnd {
  /// Hostile text at every door: whatever comes in, nothing but visible text and line ends goes
  /// out.
  @Suite struct Sanitising {
    /// The options of each kind of fact; a required one that is not hostile has its value here.
    private static let kinds: [(name: String, options: [String])] = [
      ("outage", ["service=platform", "from=2025-03-01 08:00", "to=2025-03-02 08:00", "cause=x"]),
      ("confirmation", ["service=platform", "through=2025-07-31"]),
      ("repair", ["reported=2025-05-06 09:00", "responded=2h", "device=x"]),
      (
        "delivery",
        [
          "day=2025-05-06", "category=x", "quantity=1", "inspected=1", "qualified=1", "repair=0",
          "returned=0", "unit-price=120",
        ]
      ),
      (
        "acceptance",
        [
          "day=2025-05-06", "item=x", "quantity=1", "inspected=1", "qualified=1", "functions=1",
          "functions-passed=1", "replaced=1", "due=1",
        ]
      ),
      ("maintenance", ["day=2025-05-06", "asset=x"]),
      ("check", ["indicator=19-2", "day=2025-05-06", "whole=5", "part=5"]),
      ("survey", ["project=19", "day=2025-05-06", "valid=5", "satisfied=5", "fairly=0"]),
      ("payment", ["indicator=19-6", "day=2025-05-06", "amount=1", "source=fiscal"]),
      ("milestone", ["indicator=20-5", "day=2025-03-06", "year=2025"]),
      ("guide-price", ["category=x", "price=1", "year=2025"]),
      ("reading", ["indicator=19-1", "day=2025-05-06", "value=1"]),
    ]

    private static var entries: [String] {
      kinds.flatMap { kind in
        kind.options.indices.map { hostile in
          let options = kind.options.enumerated().map { index, option in
            let name = option.prefix { $0 != "=" }
            let value = option.dropFirst(name.count + 1)
            return "--\(name) \(index == hostile ? "\"$H\"" : "'\(value)'")"
          }
          return "jixiao add \(kind.name) \(options.joined(separator: " "))"
        }
      }
    }

    private static let commands = [
      #"jixiao "$H""#, #"jixiao help "$H""#, #"jixiao --"$H""#, #"jixiao status --"$H"=1"#,
      #"jixiao status --format "$H""#, #"jixiao status --project "$H""#,
      #"jixiao status --as-of "$H""#, #"jixiao status --compare "$H""#,
      #"jixiao status --language "$H""#, #"jixiao status --database "$H""#,
      #"jixiao status --database "/$H/x""#, #"jixiao status --read-only --database "../$H""#,
      #"jixiao --read-only --database /dev/null/"$H""#, #"jixiao status "$H""#,
      #"jixiao export "$H""#, #"jixiao export "$H.txt""#, #"jixiao export "$H/x.csv""#,
      #"jixiao export x.csv --form "$H""#, #"jixiao add "$H""#, #"jixiao add reading "$H""#,
      #"jixiao add delivery --csv "$H""#, #"printf %s "$H" | jixiao add delivery --csv -"#,
      #"printf '%s,day\n1,2\n' "$H" | jixiao add delivery --csv -"#,
      #"printf 'day,category,quantity,inspected,qualified\n%s,%s,%s,1,1\n' "$H" "$H" "$H" "#
        + #"| tr -d '\r\n' | jixiao add delivery --csv -"#,
      #"printf 'day\tasset\n2025-05-06\t%s\n' "$(printf %s "$H" | tr -d '\r\n\t')" "#
        + #"| jixiao add maintenance --csv -"#,
      #"jixiao facts --indicator "$H""#, #"jixiao facts --kind "$H""#, #"jixiao facts "$H""#,
      #"jixiao facts --person "$H" --since "$H""#, #"jixiao facts --person "$H""#,
      #"jixiao correct "$H""#, #"jixiao correct 1 --why "$H""#, #"jixiao void "$H" --why x"#,
      #"jixiao correct 1 --why "$H" --cause "$H""#, #"jixiao void 1 --why "$H""#,
      #"jixiao log --indicator "$H""#, #"jixiao log --person "$H""#, #"jixiao log --since "$H""#,
      #"jixiao verify --head "$H""#, #"jixiao todo --format "$H""#, #"jixiao settings "$H""#,
      #"jixiao settings department "$H""#, #"jixiao settings implementer "$H" --why "$H""#,
      #"jixiao settings service-time "$H""#, #"jixiao settings due-days "$H" --indicator 20-1"#,
      #"jixiao settings due-days 10-31 --indicator "$H""#,
      #"jixiao settings warning-days "$H" --project "$H""#, #"jixiao settings time-zone "$H""#,
      #"jixiao settings reverse-formula "$H""#, #"jixiao backup "$H""#, #"jixiao restore "$H""#,
      #"jixiao note 19-3 "$H""#, #"jixiao note "$H" x"#, #"jixiao note --indicator 19-3 "$H""#,
      #"jixiao score --indicator "$H" 1 --why "$H""#,
      #"jixiao score --indicator 19-3 "$H" --why "$H""#,
      #"jixiao backup "$H/x.db""#, #"jixiao restore --yes "$H/x.db""#,
      #"TERM="$H" jixiao"#, #"LANG="$H" LC_ALL="$H" LANGUAGE="$H" jixiao status"#,
      #"JIXIAO_DATABASE="$H/x.db" jixiao add maintenance --day 2025-05-06 --asset x"#,
      #"JIXIAO_DATABASE="/dev/null/$H" jixiao"#, #"HOME="$H" jixiao export '~/a.txt'"#,
      #"XDG_DATA_HOME="/dev/null/$H" jixiao status"#,
      #"SSH_CONNECTION="$H 1 2 3" SUDO_USER="$H" "#
        + "jixiao add maintenance --day 2025-05-06 --asset y",
    ]

    /// Everything that can be printed or written, as it stands in the database.
    private static let outputs =
      ["zh", "en"].flatMap { language in
        [
          "status", "status --ascii", "status --format json", "status --format csv",
          "status --compare 2025-01-31", "status --compare 2025-01-31 --format json", "facts --all",
          "facts --all --format json", "facts --all --format csv", "log", "log --format json",
          "log --format csv", "todo", "todo --format json", "todo --format csv", "settings",
          "settings --format json", "settings department", "verify",
        ].map { "jixiao \($0) --language \(language)" }
          + ["txt", "md", "csv", "json", "html"].flatMap { ending in
            ["jixiao export out.\(ending) --overwrite --language \(language)", "cat out.\(ending)"]
          }
      }

    private func check(_ line: String, _ clerk: FreshUser) throws {
      let (status, output, errors) = try clerk.runHostile(line)
      #expect(HostileText.fault(in: output) == nil, "standard output of \(line)")
      #expect(HostileText.fault(in: errors) == nil, "standard error of \(line)")
      #expect(status != 70 && status < 128, "\(line) ended with \(status)")
      if line.contains("json"), status <= 1, !output.isEmpty, output.first == UInt8(ascii: "{") {
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: output) }
      }
      if line.contains("csv"), let text = String(validating: output, as: UTF8.self) {
        #expect(HostileText.formula(in: text) == nil, "\(line)")
      }
    }

    @Test("at each option, cell and variable")
    func doors() throws {
      let clerk = try FreshUser()
      for line in Sanitising.entries + Sanitising.commands { try check(line, clerk) }
      for line in Sanitising.outputs { try check(line, clerk) }
      let names = try FileManager.default.contentsOfDirectory(atPath: clerk.home)
      for name in names {
        #expect(HostileText.fault(in: Data(name.utf8)) == nil, "a file was written as \(name)")
      }
    }

    @Test("in a database that was changed behind the program's back")
    func database() throws {
      let clerk = try FreshUser()
      for arguments in [
        ["add", "maintenance", "--day", "2025-05-06", "--asset", "A-1"],
        ["settings", "department", "城管委", "--project", "20"],
      ] {
        #expect(try clerk.run(program: "jixiao", arguments).status == 0)
      }
      let columns = [
        ("project", "unit_code unit_name unit_name_en name name_en short_name short_name_en"),
        ("project", "purpose purpose_en goal goal_en"),
        ("indicator", "level1 level2 level3 level3_en detail detail_en short_name short_name_en"),
        ("indicator", "published"), ("fact", "person why"), ("label", "text"),
        ("history", "person why address sudo_user terminal"),
        // What can be read no more is a fault with a sentence, from here on.
        ("setting", "value"),
      ]
      let sql = columns.map { table, names in
        let sets = names.split(separator: " ").map { "\($0) = \(HostileText.sql)" }
        return "UPDATE \(table) SET \(sets.joined(separator: ", "));"
      }
      let path = "\(clerk.folder)/data/jixiao/jixiao.db"
      for line in sql {
        let outcome = try clerk.run(program: "sqlite3", [path, line])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let isReadable = try clerk.run("status").status <= 1
        #expect(isReadable != line.contains("UPDATE setting"), "\(line)")
        guard line.contains("UPDATE history") || !isReadable else { continue }
        for line in Sanitising.outputs { try check(line, clerk) }
      }
    }
  }
}
