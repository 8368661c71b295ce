import Glibc
import Intake
import Store
import Words

/// A file, or standard input, as text: UTF-8 with or without a byte order mark, or GB18030.
///
/// A file in UTF-8 is looked through and then read piece by piece, so that its length costs no
/// memory; any other text is held as a whole.
final class TextFile {
  private let path: String
  private let file: Int32
  /// Where the next piece begins; nil where the text is held.
  private var offset: Int?
  private var held: String?
  private var buffer: [UInt8]
  /// Of the pieces given so far.
  private(set) var fingerprint = TextFingerprint()
  /// Why there was no further piece, if it was not the end.
  private(set) var trouble: Trouble?

  /// The largest file that is read.
  static let limit = 64 * 1024 * 1024

  /// Opens a file; `-` is standard input.
  /// - Parameter pieceSize: the most bytes of a piece.
  init(_ path: String, pieceSize: Int = 1 << 16) throws(Trouble) {
    self.path = path
    buffer = [UInt8](repeating: 0, count: pieceSize)
    file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .table(path: path, .unreadable(SystemReason(errno: errno))) }
    offset = try startOfUTF8()
    guard offset == nil else { return }
    guard let text = try TextFile.text(of: allBytes()) else { throw notText }
    held = text
  }

  deinit {
    if file > STDIN_FILENO { close(file) }
  }

  /// The next piece of the text; nil at the end, or where ``trouble`` says why.
  func next() -> String? {
    do throws(Trouble) {
      guard let piece = try piece() else { return nil }
      fingerprint.add(piece)
      return piece
    } catch {
      trouble = error
      return nil
    }
  }

  private func piece() throws(Trouble) -> String? {
    guard let start = offset else { return held.take() }
    let count = try read(at: start)
    guard count > 0 else { return nil }
    let whole = wholeCharacters(among: buffer[..<count])
    guard whole > 0, let piece = String(validating: buffer[..<whole], as: UTF8.self) else {
      throw notText
    }
    offset = start + whole
    return piece
  }

  private var notText: Trouble { .table(path: path, .fault(.notText)) }

  /// Where the text of a file begins that is UTF-8 from end to end; nil for any other.
  private func startOfUTF8() throws(Trouble) -> Int? {
    var status = stat()
    guard file != STDIN_FILENO, fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    guard status.st_size <= TextFile.limit else { throw tooLarge }
    let mark = try read(at: 0) >= byteOrderMark.count && buffer.starts(with: byteOrderMark)
    let start = mark ? byteOrderMark.count : 0
    var at = start
    while true {
      let count = try read(at: at)
      guard count > 0 else { return start }
      guard !buffer[..<count].contains(0) else { throw notText }
      let whole = wholeCharacters(among: buffer[..<count])
      guard whole > 0, String(validating: buffer[..<whole], as: UTF8.self) != nil else {
        return nil
      }
      at += whole
    }
  }

  private var tooLarge: Trouble { .table(path: path, .fault(.tooLarge(bytes: TextFile.limit))) }

  /// Fills the buffer from a place of the file, or from where it stands.
  private func read(at place: Int? = nil) throws(Trouble) -> Int {
    while true {
      let count =
        place.map { pread(file, &buffer, buffer.count, $0) }
        ?? Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw .table(path: path, .unreadable(SystemReason(errno: errno)))
      }
      return count
    }
  }

  private func allBytes() throws(Trouble) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let count = try read()
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= TextFile.limit else { throw tooLarge }
    }
  }
}

// MARK: Encodings

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// How many of the bytes remain without a character that is cut off at their end.
private func wholeCharacters(among bytes: ArraySlice<UInt8>) -> Int {
  let tail = bytes.suffix(4)
  guard let lead = tail.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return bytes.count }
  let length =
    switch bytes[lead] {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...: 4
    default: 1
    }
  return lead + length <= bytes.endIndex ? bytes.count : lead - bytes.startIndex
}

extension TextFile {
  /// The text of bytes; nil if they are in none of the encodings.
  private static func text(of bytes: [UInt8]) -> String? {
    let content =
      bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
    guard !content.contains(0) else { return nil }
    return String(validating: content, as: UTF8.self) ?? TextFile.fromGB18030(Array(content))
  }

  private static func fromGB18030(_ bytes: [UInt8]) -> String? {
    let converter = iconv_open("UTF-8", "GB18030")
    guard converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // No character takes more than three bytes of UTF-8 for two of GB18030, or four for four.
    var output = [CChar](repeating: 0, count: bytes.count * 2 + 4)
    let room = output.count
    let left = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        var remaining = source.count
        var free = room
        let result = iconv(converter, &from, &remaining, &to, &free)
        return result == .max || remaining > 0 ? nil : free
      }
    }
    return left.map {
      String(decoding: output[..<(room - $0)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}
