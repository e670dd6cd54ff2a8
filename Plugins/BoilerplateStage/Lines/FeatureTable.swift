/// The weights of the features that are made of two small numbers, by these numbers instead of by a
/// hash: a table that stays near the processor.
struct FeatureTable: Sendable {
  private let weights: [Int8]

  /// Where a template's weights begin, and how many bits its two numbers have.
  @inline(__always)
  private static func layout(_ template: UInt32) -> (start: Int, one: Int, other: Int) {
    switch template {
    case 1: (0, 4, 4)
    case 2: (256, 4, 4)
    case 3: (512, 4, 4)
    case 4: (768, 4, 3)
    case 5: (896, 4, 3)
    case 6: (1024, 4, 3)
    case 7: (1152, 3, 3)
    case 8: (1216, 4, 3)
    case 9: (1344, 4, 3)
    case 10: (1472, 3, 7)
    case 11: (2496, 4, 3)
    case 20: (2624, 3, 6)
    case 21: (3136, 3, 6)
    case 22: (3648, 6, 3)
    case 23: (4160, 6, 3)
    case 24: (4672, 6, 4)
    case 25: (5696, 6, 4)
    case 26: (6720, 3, 6)
    case 27: (7232, 2, 8)
    case 30: (8256, 8, 3)
    case 31: (10304, 8, 3)
    case 33: (12352, 2, 4)
    case 34: (12416, 8, 3)
    case 35: (14464, 3, 4)
    case 36: (14592, 3, 6)
    case 40: (15104, 2, 3)
    case 60: (15136, 6, 3)
    case 61: (15648, 6, 3)
    case 62: (16160, 4, 6)
    case 63: (17184, 4, 4)
    default: preconditionFailure("the template's numbers are not small")
    }
  }

  private static let size = 17440
  private static let templates: [UInt32] = [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 21, 22, 23, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 40,
    60, 61, 62, 63,
  ]

  /// The same weights as by hashes.
  init(_ hashed: [Int8]) {
    var weights = [Int8](repeating: 0, count: Self.size)
    for template in Self.templates {
      let layout = Self.layout(template)
      for one in 0..<UInt32(1 << layout.one) {
        for other in 0..<UInt32(1 << layout.other) {
          let hash = FeatureHash.of(template, one, other)
          weights[Self.place(template, one, other)] = hashed[Int(hash) & (1 << LineModel.bits - 1)]
        }
      }
    }
    self.weights = weights
  }

  @inline(__always)
  private static func place(_ template: UInt32, _ one: UInt32, _ other: UInt32) -> Int {
    let layout = layout(template)
    return layout.start &+ Int(one) << layout.other &+ Int(other)
  }

  /// The weight of a template's feature; its numbers must be as small as the layout says.
  @inline(__always)
  func weight(_ template: UInt32, _ one: UInt32, _ other: UInt32) -> Int32 {
    Int32(weights[Self.place(template, one, other)])
  }
}
