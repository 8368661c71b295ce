import Testing

@testable import Core

@Suite("Role holders") struct AuthorityTests {
  @Test(
    "are logins or groups behind %, and nothing that no system would name so",
    arguments: [
      ("wang.fang", "user"), ("%finance", "group"), ("user@corp", "user"), ("", nil), ("%", nil),
      ("-x", nil), ("%-x", nil), ("a b", nil), ("a%b", nil), ("a:b", nil), ("root(wang)", nil),
      ("../x", nil), ("王", nil), ("a\u{1B}", nil),
      ("aaaaaaaaaabbbbbbbbbbccccccccccddd", nil),
    ] as [(String, String?)])
  func holders(text: String, kind: String?) {
    let holder = RoleHolder(parsing: text)
    switch holder {
    case .user: #expect(kind == "user")
    case .group: #expect(kind == "group")
    case nil: #expect(kind == nil, "\(text)")
    }
    if let holder { #expect("\(holder)" == text) }
  }

  @Test("Each role may do what the ones before it may")
  func order() {
    #expect(Role.allCases == Role.allCases.sorted())
    #expect(Role.reader < .clerk && Role.manager < .administrator)
  }

  @Test("A person of the history may carry two logins")
  func logins() throws {
    let at = Day.last(of: 2025).start
    #expect(Entry(person: "root(wang.fang)", at: at).logins == ["root", "wang.fang"])
    #expect(Entry(person: "wang.fang", at: at).logins == ["wang.fang"])
  }
}
