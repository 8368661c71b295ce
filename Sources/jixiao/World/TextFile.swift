import Glibc
import Intake
import Words

/// A file, or standard input, as text: UTF-8 with or without a byte order mark, or GB18030.
struct TextFile {
  let text: String

  /// The largest file that is read.
  static let limit = 64 * 1024 * 1024

  /// Reads a file; `-` is standard input.
  init(_ path: String) throws(Trouble) {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .table(path: path, .unreadable(SystemReason(errno: errno))) }
    defer { if file != STDIN_FILENO { close(file) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw .table(path: path, .unreadable(SystemReason(errno: errno)))
      }
      if count == 0 { break }
      bytes += buffer[..<count]
      guard bytes.count <= TextFile.limit else {
        throw .table(path: path, .fault(.tooLarge(bytes: TextFile.limit)))
      }
    }
    guard let text = TextFile.text(of: bytes) else { throw .table(path: path, .fault(.notText)) }
    self.text = text
  }

  /// The text of bytes; nil if they are in none of the encodings.
  private static func text(of bytes: [UInt8]) -> String? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
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
