import Glibc
import Store
import Words

/// What `doctor` sees of the database's file and folder from outside.
struct DiskExamination {
  private(set) var findings: [Diagnosis] = []

  init(_ path: String) {
    let name = path.lastIndex(of: "/")
    let folderPath = name.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard let folder = FileState(folderPath) else {
      findings.append(errno == ENOENT ? .notMade(path: path) : .missing(path: folderPath))
      return
    }
    let file = FileState(path)
    let isNotMade = file == nil && errno == ENOENT
    let isShared = folder.isSetGroupID || file?.isForGroup == true
    findings.append(.folder(place(folder), fault(of: folder, inShared: isShared, folder)))
    if let file {
      findings.append(.file(place(file), fault(of: file, inShared: isShared, folder)))
    } else if isNotMade {
      findings.append(.notMade(path: path))
    }
    if let journal = FileState("\(path)-journal") {
      findings.append(.journal(place(journal), fault(of: journal, inShared: isShared, folder)))
    }
    if isShared { lookForMembers(of: folder) }
    lookAtVolume(folderPath)
  }

  private func place(_ state: FileState) -> Diagnosis.Place {
    Diagnosis.Place(
      path: state.path, mode: state.octal, owner: state.ownerName, group: state.groupName)
  }

  /// What is wrong with the modes of a folder, or of a file in it.
  private func fault(
    of state: FileState, inShared isShared: Bool, _ folder: FileState
  ) -> Diagnosis.DiskFault? {
    let isFolder = state.kind == .folder
    guard isShared else {
      if !state.mayRead { return .notReadable }
      if !state.mayWrite { return .onlyReading }
      return state.mode & 0o066 != 0 ? .personal(mode: isFolder ? "700" : "600") : nil
    }
    let wanted = isFolder ? "2770" : "660"
    let isRight =
      isFolder
      ? state.isSetGroupID && state.mode & 0o070 == 0o070
      : state.isForGroup && state.group == folder.group
    guard isRight else { return .shared(mode: wanted, group: folder.groupName) }
    if state.isOpenToAll { return .openToAll(mode: wanted) }
    return state.mayRead ? state.mayWrite ? nil : .onlyReading : .notReadable
  }

  private mutating func lookForMembers(of folder: FileState) {
    let isMember =
      getuid() == 0 || UnixGroup(named: folder.groupName)?.hasThisProcess == true
    findings.append(.membership(group: folder.groupName, isMember: isMember))
    var path = folder.path
    while path.hasPrefix("/"), path != "/", let slash = path.lastIndex(of: "/") {
      path = slash == path.startIndex ? "/" : String(path[..<slash])
      guard let above = FileState(path) else { return }
      let lets = above.mode & 0o001 != 0 || (above.group == folder.group && above.mode & 0o010 != 0)
      if !lets { findings.append(.barred(path: path, group: folder.groupName)) }
    }
  }

  private mutating func lookAtVolume(_ folder: String) {
    guard let volume = Volume(of: folder) else { return }
    findings.append(
      .volume(kind: volume.kind, isNetwork: volume.isNetwork, isReadOnly: volume.isReadOnly))
    switch LockProbe(in: folder) {
    case .hold: findings.append(.locks(.hold))
    case .doNotHold: findings.append(.locks(.doNotHold))
    case .untried(let number): findings.append(.locks(.untried(SystemReason(errno: number))))
    }
    findings.append(
      .space(megabytes: volume.freeBytes / (1 << 20), files: volume.freeInodes))
  }
}
