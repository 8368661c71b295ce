import Foundation
import Glibc
import Testing

@testable import Store

@Suite("A shared folder") struct SharedFolderTests {
  private let folder: TemporaryFolder
  private let group = UnixGroup.name(of: getegid())

  init() throws {
    folder = try TemporaryFolder()
  }

  private func prepare(_ name: String) throws -> SharedFolder {
    let shared = try SharedFolder(folder.path + "/" + name, group: group)
    try shared.prepare()
    return shared
  }

  @Test("is its group's with all that is made in it; a personal one is its owner's alone")
  func modes() throws {
    let shared = try prepare("shared")
    for (path, mode) in [(shared.database, 0o660), (folder.database, 0o600)] {
      try Store.open(at: path, mode: .readWrite, whenNew: { [] }).close()
      #expect(FileState(path)?.mode == UInt32(mode))
    }
    let state = try #require(FileState(shared.path))
    #expect(state.mode == 0o2770 && state.isSetGroupID && state.isForGroup && !state.isOpenToAll)
    #expect(FileState(shared.database)?.group == getegid())
    #expect(FileState(shared.database + "-journal")?.isForGroup == true)
  }

  @Test("may be there already, empty or with files of a database's, and nothing else")
  func taken() throws {
    let files = FileManager.default
    let path = folder.path + "/taken"
    try files.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(try prepare("taken/").path == path)
    #expect(files.createFile(atPath: path + "/jixiao.db-journal", contents: nil))
    #expect(try prepare("taken").path == path)
    #expect(files.createFile(atPath: path + "/notes", contents: nil))
    #expect(throws: SharingFault.holdsOther(path: path, name: "notes")) { try prepare("taken") }
    #expect(files.createFile(atPath: path + "/jixiao.db", contents: nil))
    #expect(throws: SharingFault.alreadyThere(path: path + "/jixiao.db")) { try prepare("taken") }
    #expect(throws: SharingFault.cannot(path: path + "/notes", errno: ENOTDIR)) {
      try prepare("taken/notes")
    }
    #expect(throws: SharingFault.cannot(path: folder.path + "/none/a", errno: ENOENT)) {
      try prepare("none/a")
    }
    #expect(throws: SharingFault.noSuchGroup("no such group")) {
      try SharedFolder(path, group: "no such group")
    }
  }

  @Test("stands on a file system that is known, with locks that hold")
  func health() throws {
    #expect(LockProbe(in: folder.path) == .hold)
    #expect(LockProbe(in: folder.path + "/none") == .untried(errno: ENOENT))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    let volume = try #require(Volume(of: folder.path))
    #expect(volume.kind != "?" && volume.freeBytes > 0 && !volume.isReadOnly)
    #expect(Volume(of: "/proc")?.kind == "proc")
    #expect(Volume(of: folder.path + "/none") == nil)
  }

  @Test("belongs to a group that is asked by name or number")
  func groups() throws {
    let mine = try #require(UnixGroup(named: group))
    #expect(mine.id == getegid() && mine.hasThisProcess)
    #expect(UnixGroup(named: "61099") == UnixGroup(named: "61099"))
    #expect(UnixGroup(named: "61099")?.hasThisProcess == false)
    #expect(UnixGroup(named: "\(UInt32.max)") == nil)
    #expect(Login.member().login == Login.name(of: getuid()))
    #expect(Login.member().belongs(group))
  }
}
