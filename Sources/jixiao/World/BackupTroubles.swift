import Store
import Words

extension BackupTrouble {
  /// What a backup's failure is to the person at the terminal.
  init(_ fault: BackupFault) {
    self =
      switch fault {
      case .exists(let path): .exists(path: path)
      case .notOurs(let path): .notOurs(path: path)
      case .isTheDatabase(let path): .isTheDatabase(path: path)
      case .journalBeside(let path): .journalBeside(path: path)
      case .failed(let path, let number): .failed(path: path, SystemReason(errno: number))
      case .specialFile(let path): .failed(path: path, .specialFile)
      case .unfit(let path, let why): .unfit(path: path, Unfitness(why))
      case .cancelled: .cancelled
      }
  }
}

extension BackupTrouble.Unfitness {
  fileprivate init(_ why: BackupFault.Unfitness) {
    self =
      switch why {
      case .missing: .missing
      case .notAFile: .notAFile
      case .notReadable(let number): .notReadable(SystemReason(errno: number))
      case .notADatabase: .notADatabase
      case .foreign: .foreign
      case .newer(let found, let known): .newer(found: found, known: known)
      case .interrupted: .interrupted
      case .damaged(let place): .damaged(at: place)
      case .broken(let fault): .broken(fault)
      }
  }
}
