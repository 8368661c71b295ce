import Glibc

/// Why the system refused to do something with a file.
public enum SystemReason: Hashable, Sendable {
  case noPermission
  case missing
  case notAFolder
  case isAFolder
  case diskFull
  case readOnlyDisk
  case nameTooLong
  case tooLarge
  case exists
  /// A link that leads in a circle, or one that must not be followed.
  case link
  /// A device, pipe or socket stands there.
  case specialFile
  case damagedDisk
  /// The file or stream is not open.
  case closed
  /// Another error number of the system.
  case other(Int32)

  /// The reason that an error number (`errno`) gives.
  public init(errno number: Int32) {
    self =
      switch number {
      case EACCES, EPERM: .noPermission
      case ENOENT: .missing
      case ENOTDIR: .notAFolder
      case EISDIR: .isAFolder
      case ENOSPC, EDQUOT: .diskFull
      case EROFS: .readOnlyDisk
      case ENAMETOOLONG: .nameTooLong
      case EFBIG: .tooLarge
      case EEXIST: .exists
      case ELOOP: .link
      case EIO: .damagedDisk
      case EBADF: .closed
      default: .other(number)
      }
  }
}

extension Words {
  /// The reason as half a sentence, to stand behind a colon.
  public func reason(_ reason: SystemReason) -> String {
    switch reason {
    case .noPermission: pick("没有权限", "no permission")
    case .missing: pick("路径不存在", "no such file or folder")
    case .notAFolder: pick("路径中有一段不是文件夹", "part of the path is not a folder")
    case .isAFolder: pick("该处是一个文件夹", "a folder stands there")
    case .diskFull: pick("磁盘已满", "the disk is full")
    case .readOnlyDisk: pick("磁盘只读", "the disk is read-only")
    case .nameTooLong: pick("名称太长", "the name is too long")
    case .tooLarge: pick("文件太大", "the file is too large")
    case .exists: pick("文件已存在", "the file exists already")
    case .link: pick("该处是一个链接", "a link stands there")
    case .specialFile: pick("该处不是普通文件", "no ordinary file stands there")
    case .damagedDisk: pick("磁盘读写出错", "the disk failed to read or write")
    case .closed: pick("没有打开", "it is closed")
    case .other(let number): pick("系统错误 \(number)", "system error \(number)")
    }
  }
}
