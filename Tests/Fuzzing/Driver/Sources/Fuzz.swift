import FuzzChecks
import Glibc

/// The parser that this process fuzzes: the one that `JIXIAO_PARSER` names.
private let check: FuzzCheck = {
  let name = getenv("JIXIAO_PARSER").map { String(cString: $0) } ?? ""
  guard let check = FuzzCheck.all.first(where: { $0.name == name }) else {
    let names = FuzzCheck.all.map(\.name).joined(separator: ", ")
    fatalError("JIXIAO_PARSER must be one of \(names)")
  }
  return check
}()

/// What libFuzzer calls with every text it thinks of; a broken promise ends the process.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let fault = check.fault(for: bytes) { fatalError("\(check.name): \(fault)") }
  return 0
}
