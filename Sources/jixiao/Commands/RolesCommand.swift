import Core
import Exports
import Store
import Words

extension Program {
  /// `jixiao roles [set WHO ROLE | unset WHO]`: lists the roles, or gives and takes one.
  func roles() throws(Trouble) -> ExitCode {
    try arguments.allow(Program.common.union(["format", "why"]), words: 4)
    switch arguments.words.dropFirst().first {
    case nil, "list": return try listRoles()
    case "set": return try setRole(to: try namedRole())
    case "unset": return try setRole(to: nil)
    case let word?: throw .command(.unexpected(text: word))
    }
  }

  private func listRoles() throws(Trouble) -> ExitCode {
    let format: RolesPrint.Format = try format()
    let world = try openWorld()
    let print = RolesPrint(
      try world.roles(), login: world.store.member.login, try world.authority(), words)
    try Output.write(print.written(as: format))
    return .fine
  }

  private func setRole(to role: Role?) throws(Trouble) -> ExitCode {
    let holder = try holder()
    let world = try openWorld()
    try world.setRole(of: holder, to: role, why: arguments["why"] ?? "")
    try Output.print(
      role.map { words.roles.given(holder, $0) } ?? words.roles.taken(holder))
    return .fine
  }

  private func holder() throws(Trouble) -> RoleHolder {
    guard arguments.words.count > 2 else { throw .command(.missingOption(name: "LOGIN")) }
    let text = arguments.words[2]
    guard let holder = RoleHolder(parsing: text) else {
      throw .command(.badValue(option: "LOGIN", text: text))
    }
    return holder
  }

  private func namedRole() throws(Trouble) -> Role {
    guard arguments.words.count > 3 else { throw .command(.missingOption(name: "ROLE")) }
    let text = arguments.words[3]
    guard let role = Role(rawValue: text) else {
      throw .command(.badValue(option: "ROLE", text: text))
    }
    return role
  }
}
