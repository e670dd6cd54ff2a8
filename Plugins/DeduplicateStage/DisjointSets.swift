/// Sets of numbers that are joined two by two: union-find, by size and with halved paths.
struct DisjointSets {
  private var parents: [Int32]
  private(set) var sizes: [Int32]

  /// Each number below a count by itself.
  init(count: Int) {
    parents = (0..<count).map { Int32($0) }
    sizes = Array(repeating: 1, count: count)
  }

  /// The number that stands for a number's set.
  mutating func find(_ number: Int) -> Int {
    var at = number
    while parents[at] != at {
      parents[at] = parents[Int(parents[at])]
      at = Int(parents[at])
    }
    return at
  }

  /// Joins the sets of two numbers.
  mutating func join(_ one: Int, _ other: Int) {
    var (large, small) = (find(one), find(other))
    if large == small { return }
    if sizes[large] < sizes[small] { swap(&large, &small) }
    parents[small] = Int32(large)
    sizes[large] += sizes[small]
  }
}
