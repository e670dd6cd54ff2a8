/// Exact span and type: right, found and wanted, by type.
struct Score {
  var right = [Int](repeating: 0, count: 4)
  var found = [Int](repeating: 0, count: 4)
  var wanted = [Int](repeating: 0, count: 4)

  mutating func add(_ names: [TaggedText.Entity], _ text: TaggedText) {
    let gold = Set(text.ents)
    for name in names where text.marks(name.type) {
      found[name.type] += 1
      if gold.contains(name) { right[name.type] += 1 }
    }
    for name in gold where text.marks(name.type) { wanted[name.type] += 1 }
  }

  static func f1(_ right: Int, _ found: Int, _ wanted: Int) -> Double {
    found + wanted == 0 ? 0 : 200 * Double(right) / Double(found + wanted)
  }

  var micro: Double { Self.f1(right.reduce(0, +), found.reduce(0, +), wanted.reduce(0, +)) }

  func f1(_ type: Int) -> Double { Self.f1(right[type], found[type], wanted[type]) }
}
