import Core
import GRDB

/// A line of the history as it stands in the file, and as its hash covers it: every column but the
/// hash, each with its length.
///
/// The hash covers the hash of the line before, so that no line can be changed, left out or moved
/// without changing every later one. It shows tampering with a file whose last hash is known
/// elsewhere; it stops nobody who may write the file.
struct HistoryLine {
  let number: Int
  let edit: String
  let part: Int
  let what: Int
  let project: Int
  let fact: Int?
  let replaced: Int?
  let setting: String?
  let before: [UInt8]?
  let after: [UInt8]?
  let person: String
  let entered: Int
  let enteredUTC: Int
  let why: String
  let origin: Origin
  /// The save that the line takes back or brings again.
  let reverses: String?
  let format: Int

  /// The format of new lines; 1 knew facts alone, and not from where they came.
  static let currentFormat = 2

  /// What the column of the setting says where a line is about the whole database: no setting's
  /// name.
  static let databaseSubject = ""

  /// The line's hash; the first line follows an empty one.
  func chained(to previous: [UInt8]) -> [UInt8] {
    var bytes = CanonicalBytes(capacity: 512)
    bytes.append(previous)
    format == 1 ? appendFirstFormat(to: &bytes) : appendColumns(to: &bytes)
    return SHA256.hash(bytes.bytes)
  }

  private func appendFirstFormat(to bytes: inout CanonicalBytes) {
    bytes.append(number: number)
    bytes.append(number: part)
    bytes.append(number: what)
    bytes.append(number: project)
    bytes.append(number: fact ?? 0)
    bytes.append(number: entered)
    bytes.append(number: enteredUTC)
    bytes.append(edit.utf8)
    bytes.append(person.utf8)
    bytes.append(why.utf8)
    bytes.append(optional: before)
    bytes.append(optional: after)
  }

  private func appendColumns(to bytes: inout CanonicalBytes) {
    bytes.append(number: format)
    bytes.append(number: number)
    bytes.append(number: part)
    bytes.append(number: what)
    bytes.append(number: project)
    bytes.append(number: entered)
    bytes.append(number: enteredUTC)
    bytes.append(edit.utf8)
    bytes.append(person.utf8)
    bytes.append(why.utf8)
    bytes.append(origin.address.utf8)
    bytes.append(origin.sudoUser.utf8)
    bytes.append(origin.terminal.utf8)
    bytes.append(optional: fact)
    bytes.append(optional: replaced)
    bytes.append(optional: setting?.utf8)
    bytes.append(optional: reverses?.utf8)
    bytes.append(optional: before)
    bytes.append(optional: after)
  }
}

extension CanonicalBytes {
  fileprivate mutating func append(optional part: (some Collection<UInt8>)?) {
    append(code: part == nil ? 0 : 1)
    part.map { append($0) } ?? append([UInt8]())
  }

  fileprivate mutating func append(optional number: Int?) {
    append(code: number == nil ? 0 : 1)
    number.map { append(number: $0) } ?? append([UInt8]())
  }
}

// MARK: Columns

extension HistoryLine {
  static let columns = """
    history.number, history.edit, history.part, history.what, history.project, history.fact,
    history.replaced, history.setting, history.before, history.after, history.person,
    history.entered, history.entered_utc, history.why, history.address, history.sudo_user,
    history.terminal, history.reverses, history.format, history.chain
    """

  /// Reads the columns in that order.
  init(_ columns: Columns) throws {
    (number, edit) = (try columns.int(0), try columns.text(1))
    (part, what, project) = (try columns.int(2), try columns.int(3), try columns.int(4))
    (fact, replaced) = (columns.optionalInt(5), columns.optionalInt(6))
    setting = columns.optionalText(7)
    (before, after) = (columns.optionalBytes(8), columns.optionalBytes(9))
    person = try columns.text(10)
    (entered, enteredUTC) = (try columns.int(11), try columns.int(12))
    why = try columns.text(13)
    origin = Origin(
      address: try columns.text(14), sudoUser: try columns.text(15),
      terminal: try columns.text(16))
    reverses = columns.optionalText(17)
    format = try columns.int(18)
  }

  var values: [SQLValue] {
    [
      .int(number), .text(edit), .int(part), .int(what), .int(project), SQLValue(fact),
      SQLValue(replaced), SQLValue(setting), SQLValue(before), SQLValue(after), .text(person),
      .int(entered), .int(enteredUTC), .text(why), .text(origin.address),
      .text(origin.sudoUser), .text(origin.terminal), SQLValue(reverses), .int(format),
    ]
  }
}

// MARK: Meaning

extension HistoryLine {
  /// The groups of facts that the line touches.
  var groups: Set<FactGroup> {
    guard fact != nil else { return [] }
    return Set(
      [before, after].compactMap(\.self)
        .compactMap { try? FactContent(canonicalBytes: $0).group })
  }

  /// What the line says.
  func entry(chain: [UInt8]) throws -> HistoryEntry {
    guard let what = HistoryEntry.What(rawValue: what), let at = Moment(minutes: entered) else {
      throw StoreError.damaged(at: "history \(number)")
    }
    return HistoryEntry(
      number: number, what: what, subject: try subject, project: project,
      replaced: replaced.map { FactID($0) }, before: try before.map(content),
      after: try after.map(content), entry: Entry(person: person, at: at), origin: origin,
      why: why, hash: chain.hexadecimal)
  }

  private var subject: HistoryEntry.Subject {
    get throws {
      if let fact { return .fact(FactID(fact)) }
      guard let setting, let subject = HistoryEntry.Subject(keptName: setting) else {
        throw StoreError.damaged(at: "history \(number)")
      }
      return subject
    }
  }

  private func content(_ bytes: [UInt8]) throws -> HistoryEntry.Content {
    guard fact == nil else { return .fact(try FactContent(canonicalBytes: bytes)) }
    let text = String(decoding: bytes, as: UTF8.self)
    guard case .export = try subject else { return .text(text) }
    guard let form = HandedForm(canonicalText: text) else {
      throw StoreError.damaged(at: "history \(number)")
    }
    return .handed(form)
  }
}

extension [UInt8] {
  /// Two hexadecimal digits a byte.
  var hexadecimal: String {
    reduce(into: "") { text, byte in
      text += byte < 16 ? "0" : ""
      text += String(byte, radix: 16)
    }
  }
}
