import EntitiesStage

/// Numbers features in the order of their appearance; rare ones get none.
struct FeatureNumbers {
  private var numbers: [UInt64: Int32] = [:]
  private var counts: [UInt64: UInt8] = [:]
  private let least: UInt8

  init(least: UInt8) { self.least = least }

  var count: Int { numbers.count + NameHistory.featureCount }

  mutating func see(_ features: [UInt64]) {
    for feature in features {
      let seen = counts[feature, default: 0]
      if seen >= least { continue }
      counts[feature] = seen + 1
      if seen + 1 == least { numbers[feature] = Int32(NameHistory.featureCount + numbers.count) }
    }
  }

  subscript(feature: UInt64) -> Int32? { numbers[feature] }

  /// The features in the order of their numbers, from `NameHistory.featureCount` on.
  var features: [UInt64] { numbers.sorted { $0.value < $1.value }.map(\.key) }
}
