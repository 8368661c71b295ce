import Core
import ShippedData
import Store
import Words

extension Program {
  /// `jixiao init --shared DIR --group NAME [--administrator LOGIN]`: makes a folder in which the
  /// members of a unix group work on one database.
  ///
  /// Whoever makes it is its administrator, unless another is named.
  func initialise() throws(Trouble) -> ExitCode {
    try arguments.allow(["administrator", "group", "language", "shared"], words: 1)
    guard let path = arguments["shared"] else {
      throw .command(.missingOption(name: "--shared"))
    }
    guard let group = arguments["group"] else { throw .command(.missingOption(name: "--group")) }
    let administrator = try administrator()
    let folder: SharedFolder
    do throws(SharingFault) {
      folder = try SharedFolder(path, group: group)
      try folder.prepare()
    } catch {
      throw Trouble(error)
    }
    let world = try World(path: folder.database, mode: .readWrite, environment: environment)
    try world.setRole(of: .user(administrator), to: .administrator, why: "init --shared")
    if administrator != world.store.member.login {
      try world.setRole(of: .user(world.store.member.login), to: nil, why: "init --shared")
    }
    try Output.print(
      words.doctor.shared(folder.database, group: group, administrator: administrator))
    return .fine
  }

  private func administrator() throws(Trouble) -> String {
    guard let login = arguments["administrator"] else { return Login.member().login }
    guard Login.isKnown(login), RoleHolder(parsing: login) == .user(login) else {
      throw .sharing(.noSuchUser(login))
    }
    return login
  }
}
