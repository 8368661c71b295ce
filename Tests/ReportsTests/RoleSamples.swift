import Core
import Words

extension PeriodLock {
  static let sample = PeriodLock(
    through: Day.last(of: 2025), entry: Entry(person: "zhao", at: Day.last(of: 2025).start),
    why: "handed in")
}

extension RoleRefusal {
  static let samples: [RoleRefusal] = [
    .needs(.administrator, login: "wang", has: .reader, givers: ["zhao", "li"]),
    .needs(.manager, login: "wang", has: .clerk, givers: []),
    .locked(.sample, login: "wang", has: .clerk, managers: ["zhao"]), .reasonNeeded(.sample),
    .notLocked,
    .ownFigures(
      FactID(7), project: 20, Entry(person: "wang", at: Day.last(of: 2025).start)),
    .lastAdministrator("zhao"), .noSuchRole(.group("finance")),
  ]
}

extension SharingTrouble {
  static let samples: [SharingTrouble] = [
    .noSuchGroup("x"), .noSuchUser("x"), .notAMember(group: "x"),
    .holdsOther(path: "/a", name: "b"), .alreadyThere(path: "/a"),
    .noLocks(path: "/a", kind: "nfs"), .cannot(path: "/a", .noPermission),
  ]
}

extension ConfinedTrouble {
  static let samples: [ConfinedTrouble] = [
    .noExports, .notPlain(name: "../a"), .noReading(path: "/a"), .databaseNotNamed,
  ]
}

extension Diagnosis {
  private static let place = Place(path: "/a", mode: "644", owner: "root", group: "staff")

  static let fine: [Diagnosis] = [
    .program(version: "1", sqlite: "3"), .charset("UTF-8"),
    .terminal(name: "xterm", isKnown: true),
    .window(columns: 80, rows: 24, neededColumns: 40, neededRows: 16),
    .clock(now: Day.last(of: 2025).start, last: Day.first(of: 2025).start, zone: "+8"),
    .spreadsheets(true), .folder(place, nil), .file(place, nil), .journal(place, nil),
    .membership(group: "staff", isMember: true),
    .volume(kind: "ext4", isNetwork: false, isReadOnly: false), .locks(.hold),
    .space(megabytes: 64, files: 100), .space(megabytes: 64, files: nil), .whole, .schema(5),
    .journalling(mode: "TRUNCATE", synchronous: "EXTRA"),
    .role(login: "wang", Authority(role: .clerk, isGiven: true)), .role(login: "wang", .sole),
    .backups(nil), .backups(Day.last(of: 2025)),
  ]

  static let noted: [Diagnosis] = [
    .terminal(name: "", isKnown: false), .notATerminal, .notMade(path: "/a"),
    .window(columns: 39, rows: 24, neededColumns: 40, neededRows: 16), .spreadsheets(false),
    .file(place, .personal(mode: "600")), .file(place, .onlyReading), .locks(.untried(.missing)),
  ]

  static let wrong: [Diagnosis] = [
    .backupFails(path: "/a", .noPermission), .backupFails(path: "/a", .diskFull),
    .backupLate(path: "/a", last: nil), .backupLate(path: "/a", last: Day.last(of: 2025)),
    .charset("ANSI_X3.4-1968"), .folder(place, .shared(mode: "2770", group: "staff")),
    .file(place, .openToAll(mode: "660")), .journal(place, .notReadable), .missing(path: "/a"),
    .barred(path: "/a", group: "staff"), .membership(group: "staff", isMember: false),
    .clock(now: Day.first(of: 2025).start, last: Day.last(of: 2025).start, zone: "+8"),
    .volume(kind: "nfs", isNetwork: true, isReadOnly: false),
    .volume(kind: "ext4", isNetwork: false, isReadOnly: true), .locks(.doNotHold),
    .space(megabytes: 63, files: nil), .space(megabytes: 64, files: 99),
    .trouble(.database(.damaged(path: "/a", at: "7"))),
  ]
}
