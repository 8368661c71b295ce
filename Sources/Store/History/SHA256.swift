/// The hash function of FIPS 180-4, section 6.2.
///
///     var hash = SHA256()
///     hash.absorb(Array("abc".utf8))
///     hash.finish()   // 32 bytes
struct SHA256 {
  private var state: [8 of UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// The bytes that do not fill a block yet.
  private var rest = [64 of UInt8](repeating: 0)
  private var length = 0

  /// The 32 bytes of a message's hash.
  static func hash(_ message: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.absorb(message)
    return hash.finish()
  }

  /// Takes in the next bytes of the message.
  mutating func absorb(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { absorb($0) }
  }

  /// Takes in the next bytes of the message, straight from where they stand.
  mutating func absorb(_ bytes: UnsafeRawBufferPointer) {
    var at = 0
    while at < bytes.count {
      let waiting = length % 64
      if waiting == 0, bytes.count - at >= 64 {
        let whole = (bytes.count - at) / 64 * 64
        absorb(blocks: UnsafeRawBufferPointer(rebasing: bytes[at..<at + whole]))
        (at, length) = (at + whole, length + whole)
        continue
      }
      let part = min(64 - waiting, bytes.count - at)
      withUnsafeMutableBytes(of: &rest) { rest in
        UnsafeMutableRawBufferPointer(rebasing: rest[waiting..<waiting + part])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[at..<at + part]))
      }
      (at, length) = (at + part, length + part)
      if length % 64 == 0 { absorbRest() }
    }
  }

  /// Ends the message with a 1 bit, zeros and its length in bits, and gives its hash.
  mutating func finish() -> [UInt8] {
    let (waiting, bits) = (length % 64, UInt64(length) * 8)
    rest[waiting] = 0x80
    for at in waiting + 1..<64 { rest[at] = 0 }
    if waiting >= 56 {
      absorbRest()
      for at in 0..<56 { rest[at] = 0 }
    }
    for at in 0..<8 { rest[56 + at] = UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * at)) }
    absorbRest()
    return [UInt8](unsafeUninitializedCapacity: 32) { bytes, count in
      for at in 0..<32 {
        bytes[at] = UInt8(truncatingIfNeeded: state[at / 4] >> UInt32(24 - 8 * (at % 4)))
      }
      count = 32
    }
  }

  private mutating func absorbRest() {
    let block = rest
    withUnsafeBytes(of: block) { absorb(blocks: $0) }
  }

  /// Takes in whole blocks of 64 bytes.
  private mutating func absorb(blocks: UnsafeRawBufferPointer) {
    for start in stride(from: 0, to: blocks.count, by: 64) {
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
        for t in 0..<16 {
          words[t] = UInt32(
            bigEndian: blocks.loadUnaligned(fromByteOffset: start + 4 * t, as: UInt32.self))
        }
        mix(words)
      }
    }
  }

  private mutating func mix(_ words: UnsafeMutableBufferPointer<UInt32>) {
    for t in 16..<64 {
      let (early, late) = (words[t - 15], words[t - 2])
      let s0 = rotate(early, 7) ^ rotate(early, 18) ^ early >> 3
      let s1 = rotate(late, 17) ^ rotate(late, 19) ^ late >> 10
      words[t] = words[t - 16] &+ s0 &+ words[t - 7] &+ s1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let first = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ SHA256.constants[t] &+ words[t]
      let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let second = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  private func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [64 of UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
