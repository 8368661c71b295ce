public import Core
import PlainText
public import Words

/// The roles as `jixiao roles` prints them.
public struct RolesPrint: Sendable {
  /// Raw values are the words of `--format`.
  public enum Format: String, Sendable {
    case text, json
  }

  private let roles: [GivenRole]
  private let login: String
  private let authority: Authority
  private let words: Words

  /// - Parameters:
  ///   - login: the person at work.
  ///   - authority: what the person may do.
  public init(_ roles: [GivenRole], login: String, _ authority: Authority, _ words: Words) {
    (self.roles, self.login, self.authority, self.words) = (roles, login, authority, words)
  }

  public func written(as format: Format) -> String {
    switch format {
    case .text: text
    case .json: json.written() + "\n"
    }
  }

  private var text: String {
    guard authority.isGiven else { return words.roles.none.sanitised + "\n" }
    let head = [
      words.roles.holder, words.roles.role, words.roles.givenBy, words.roles.at,
    ]
    let rows = roles.map { given in
      [
        "\(given.holder)".sanitised, words.roles.name(given.role),
        given.entry?.person.sanitised ?? "-", given.entry.map { "\($0.at)" } ?? "-",
      ]
    }
    let table = TextTable([head] + rows, limits: [34, 16, nil, 16], trailing: [], total: 100)
    let lines =
      ([head] + rows).flatMap { table.lines($0) } + [words.roles.you(login, authority).sanitised]
    return lines.map { $0 + "\n" }.joined()
  }

  private var json: JSONValue {
    .object([
      (
        "roles",
        .list(
          roles.map { given in
            .object([
              ("holder", .text("\(given.holder)".sanitised)),
              ("role", .text(given.role.rawValue)),
              ("givenBy", given.entry.map { .text($0.person.sanitised) }),
              ("at", given.entry.map { .text("\($0.at)") }),
            ])
          })
      ),
      ("login", .text(login.sanitised)), ("role", .text(authority.role.rawValue)),
    ])
  }
}
