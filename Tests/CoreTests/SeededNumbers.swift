import Core
import Seeded

extension SeededNumbers {
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
