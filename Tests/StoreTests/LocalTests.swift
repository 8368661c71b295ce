import Core
import Glibc
import Testing

@testable import Store

@Suite("Local time and login") struct LocalTests {
  @Test("time is a fixed distance from UTC, rounded down to the minute")
  func clock() throws {
    let china = LocalClock(offset: 480)
    #expect(try china.moment(at: 0) == moment("1970-01-01 08:00"))
    #expect(try china.moment(at: 1_735_660_799) == moment("2024-12-31 23:59"))
    #expect(try china.moment(at: 1_735_660_800) == moment("2025-01-01 00:00"))
    #expect(try LocalClock(offset: 0).moment(at: -1) == moment("1969-12-31 23:59"))
    #expect(china.moment(at: .max) == Day.last(of: 2199).start)
  }

  @Test("the person is the process's user, by the system's word")
  func person() {
    let name = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) }
    #expect(Login.person().hasPrefix(name ?? "\(getuid())"))
  }

  @Test("the hash is SHA-256, by the examples of FIPS 180-4")
  func hash() {
    func hexadecimal(_ text: String) -> String {
      SHA256.hash([UInt8](text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    #expect(
      hexadecimal("")
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      hexadecimal("abc")
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      hexadecimal("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(
      hexadecimal(String(repeating: "a", count: 1000))
        == "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3")
  }
}
