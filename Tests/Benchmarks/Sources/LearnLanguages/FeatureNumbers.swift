/// Numbers features in the order of their appearance.
struct FeatureNumbers {
  private(set) var features: [UInt64] = []
  private var slots: [UInt32]

  init(bits: Int = 26) { slots = [UInt32](repeating: .max, count: 1 << bits) }

  mutating func number(_ feature: UInt64) -> UInt32 {
    let slot = slot(of: feature)
    if slots[slot] != .max { return slots[slot] }
    slots[slot] = UInt32(features.count)
    features.append(feature)
    return slots[slot]
  }

  func known(_ feature: UInt64) -> UInt32 { slots[slot(of: feature)] }

  private func slot(of feature: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: feature) & (slots.count - 1)
    while slots[slot] != .max, features[Int(slots[slot])] != feature {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
