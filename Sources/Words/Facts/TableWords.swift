public import Intake

/// What can be wrong with a file that brings many facts at once.
public enum TableTrouble: Hashable, Sendable {
  case unreadable(SystemReason)
  case fault(TableFault)
}

extension Words {
  func trouble(_ trouble: TableTrouble, at path: String) -> String {
    switch trouble {
    case .unreadable(let reason):
      pick("读不了 \(path): \(self.reason(reason))。", "Cannot read \(path): \(self.reason(reason)).")
    case .fault(let fault): "\(path): \(self.fault(fault))"
    }
  }

  /// What is wrong with a table as a whole, and what to do.
  public func fault(_ fault: TableFault) -> String {
    switch fault {
    case .notText:
      pick(
        "编码既不是 UTF-8 也不是 GB18030, 请另存后再试。", "The text is neither UTF-8 nor GB18030; save it anew.")
    case .tooLarge(let bytes):
      pick(
        "文件超过 \(bytes / 1_048_576) MiB, 请分成几份。",
        "The file is larger than \(bytes / 1_048_576) MiB; split it.")
    case .noRows:
      pick("表头下面没有数据行。", "There is no row below the header.")
    case .tooManyRows(let limit):
      pick("超过 \(limit) 行, 请分成几份。", "There are more than \(limit) rows; split the file.")
    case .tooManyCells(let line):
      pick("第 \(line) 行的单元格太多, 请核对分隔符。", "Line \(line) has too many cells; check the separators.")
    case .tooLong(let line):
      pick("第 \(line) 行有一格太长, 请核对引号。", "A cell on line \(line) is too long; check the quotes.")
    case .unclosedQuote(let line):
      pick("第 \(line) 行的引号没有闭合。", "The quote on line \(line) is never closed.")
    case .unknownColumn(let text, let kind):
      pick(
        "\(self.kind(kind))没有 '\(text)' 这一列, 请改表头。",
        "\(one(kind)) has no column '\(text)'; mend the header.")
    case .repeatedColumn(let field):
      pick("'\(label(field))' 有两列, 请删去一列。", "There are two columns '\(label(field))'; remove one.")
    case .missingColumn(let field):
      pick("缺少 '\(label(field))' 一列。", "The column '\(label(field))' is missing.")
    }
  }

  /// A fault in a row of a table, with its line.
  public func fault(_ fault: TableRowFault) -> String {
    let what = problem(fault)
    return pick("第 \(fault.line) 行 \(what)", "line \(fault.line), \(what)")
  }

  /// A fault in a row of a table, as it stands at the row.
  public func problem(_ fault: TableRowFault) -> String {
    switch fault.problem {
    case .field(let fault): self.fault(fault)
    case .strayCell(let text):
      pick("'\(text)' 上面没有列名, 请补列名或删去", "'\(text)' stands under no column; name it or remove it")
    }
  }

  /// How many faults are not shown.
  public func moreFaults(_ count: Int) -> String {
    pick("还有 \(count) 处。", "\(count) more.")
  }

  /// Nothing was added because some rows are wrong.
  public func nothingAdded(faults count: Int) -> String {
    pick("\(count) 处有误, 一条也没有登记。", "\(counted(count, "fault", "faults")): nothing was entered.")
  }

  /// How far a table is read; while it is, Ctrl-C enters nothing.
  public func readingRows(_ count: Int) -> String {
    pick("已核对 \(count) 行", "\(counted(count, "row", "rows")) checked")
  }

  /// The rows are on their way to the disk.
  public func savingRows(_ count: Int) -> String {
    pick("正在保存 \(count) 条…", "saving \(counted(count, "row", "rows"))…")
  }

  /// Ctrl-C came while the table was read.
  public var addingCancelled: String {
    pick("已中止, 一条也没有登记。", "Stopped: nothing was entered.")
  }

  /// Many facts were added.
  public func added(_ count: Int) -> String {
    pick("已登记 \(count) 条", "entered \(counted(count, "row", "rows"))")
  }

  /// The same table was entered before.
  public func alreadyAdded(_ count: Int) -> String {
    pick(
      "同样的内容已登记过 (\(count) 条), 没有再登记。",
      "The same table was entered before (\(counted(count, "row", "rows"))); nothing was added.")
  }
}
