import CXlsxWriter
import Core
import Glibc
import Words

/// A workbook while it is made by libxlsxwriter, in a file in memory.
///
/// The first failure is kept and told by ``close()``; what is written after it changes nothing.
final class Workbook {
  let library: cxlsx_library
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let file: Int32
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
  private var failure: WorkbookTrouble?

  /// - Parameters:
  ///   - day: What the file says of its making, so that equal reports are equal files.
  ///   - file: The library's file.
  init(
    title: String, day: Day, library file: String = String(cString: cxlsx_file())
  ) throws(WorkbookTrouble) {
    var library = cxlsx_library()
    guard cxlsx_load(file, &library) == 1 else {
      throw .missing(package: String(cString: cxlsx_package()))
    }
    self.library = library
    self.file = cxlsx_memory_file()
    guard self.file >= 0 else { throw .system(SystemReason(errno: errno)) }
    var options = lxw_workbook_options()
    guard let book = library.workbook_new_opt("/proc/self/fd/\(self.file)", &options) else {
      Glibc.close(self.file)
      throw .failed(code: 0)
    }
    self.book = book
    setProperties(title: title, day: day)
  }

  private func setProperties(title: String, day: Day) {
    let made = day.number - (Day(year: 1970, month: 1, day: 1)?.number ?? 0)
    title.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = time_t(made * 86_400)
      keep(library.workbook_set_properties(book, &properties))
    }
  }

  /// Keeps the first failure.
  func keep(_ result: lxw_error) {
    guard result != LXW_NO_ERROR, failure == nil else { return }
    failure = .failed(code: Int(result.rawValue))
  }

  func addSheet(_ name: String) -> UnsafeMutablePointer<lxw_worksheet>? {
    let sheet = library.workbook_add_worksheet(book, name)
    if sheet == nil, failure == nil { failure = .failed(code: 0) }
    return sheet
  }

  func addChart() -> UnsafeMutablePointer<lxw_chart>? {
    library.workbook_add_chart(book, UInt8(LXW_CHART_BAR_STACKED.rawValue))
  }

  /// The format of a look, made once.
  func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let format = formats[style] { return format }
    guard let format = library.workbook_add_format(book) else { return nil }
    library.format_set_font_size(format, Double(style.size))
    library.format_set_font_color(format, style.ink.rawValue)
    library.format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    let alignment =
      switch style.alignment {
      case .left: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      }
    library.format_set_align(format, UInt8(alignment.rawValue))
    if style.isBold { library.format_set_bold(format) }
    if style.ground != .none { library.format_set_bg_color(format, style.ground.rawValue) }
    if style.isBordered {
      library.format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      library.format_set_border_color(format, 0x9AA2AC)
    }
    if let number = style.numberFormat {
      // A blank's room at the right: LibreOffice forgets the indent of numbers after the first.
      library.format_set_num_format(format, number + "_ ")
    } else {
      library.format_set_text_wrap(format)
      if style.isBordered, style.alignment != .center { library.format_set_indent(format, 1) }
    }
    formats[style] = format
    return format
  }

  /// Ends the workbook and gives back its bytes; it must not be used any more.
  func close() throws(WorkbookTrouble) -> [UInt8] {
    defer { Glibc.close(file) }
    keep(library.workbook_close(book))
    if let failure { throw failure }
    var bytes = [UInt8](repeating: 0, count: Int(lseek(file, 0, SEEK_END)))
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(file, buffer.baseAddress?.advanced(by: done), buffer.count - done, off_t(done))
      }
      guard count > 0 else { throw .system(SystemReason(errno: errno)) }
      done += count
    }
    return bytes
  }
}
