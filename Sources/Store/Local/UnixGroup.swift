import Glibc

/// A unix group, by the system's word.
public struct UnixGroup: Equatable, Sendable {
  public let name: String
  public let id: UInt32

  /// The group of a name, or of a number, whether it has a name or not; nil if there is none.
  public init?(named name: String) {
    let found = UnixGroup.record({ getgrnam_r(name, $0, $1, $2, $3) })
    if let found {
      self = found
      return
    }
    guard let id = UInt32(name), id != .max else { return nil }
    (self.name, self.id) = (UnixGroup.name(of: id), id)
  }

  /// Whether this process may act as a member of the group.
  public var hasThisProcess: Bool {
    if getegid() == id || getgid() == id { return true }
    let count = getgroups(0, nil)
    guard count > 0 else { return false }
    var groups = [gid_t](repeating: 0, count: Int(count))
    return getgroups(count, &groups) > 0 && groups.contains(id)
  }

  /// The name of a group; its number where the system knows no name.
  public static func name(of id: UInt32) -> String { with(id: id)?.name ?? "\(id)" }

  private static func with(id: UInt32) -> UnixGroup? {
    record { getgrgid_r(id, $0, $1, $2, $3) }
  }

  private init(name: String, id: UInt32) {
    (self.name, self.id) = (name, id)
  }

  private static let bufferSize = 65_536

  private static func record(
    _ ask: (
      UnsafeMutablePointer<group>, UnsafeMutablePointer<CChar>, Int,
      UnsafeMutablePointer<UnsafeMutablePointer<group>?>
    ) -> Int32
  ) -> UnixGroup? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: bufferSize) { buffer in
      guard let bytes = buffer.baseAddress else { return nil }
      var record = group()
      var found: UnsafeMutablePointer<group>?
      guard ask(&record, bytes, buffer.count, &found) == 0, found != nil, let name = record.gr_name
      else { return nil }
      return UnixGroup(name: String(cString: name), id: record.gr_gid)
    }
  }
}
