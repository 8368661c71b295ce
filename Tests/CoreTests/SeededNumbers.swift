import Core

/// Numbers that can be thrown again from their seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func choice<Element>(of elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }

  /// A number at the target, a hair beside it, or anywhere; never below 0.
  mutating func near(_ target: Ratio) -> Ratio {
    let hair = Ratio(number(-30...30), choice(of: [3, 60, 999, 6000, 100_000]))
    let close = target + hair
    return chance(80) && close >= Ratio(0) ? close : Ratio(number(0...40_000), number(1...700))
  }
}
