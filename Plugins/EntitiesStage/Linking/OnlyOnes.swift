/// What words stand for where they stand for one thing only.
struct OnlyOnes {
  private var found: [UInt64: Int?] = [:]

  /// Says that a word stands for a thing.
  mutating func add(_ word: UInt64, _ thing: Int) {
    if let before = found[word] {
      if before != thing { found[word] = .some(nil) }
    } else {
      found[word] = thing
    }
  }

  /// What a word stands for; `nil` for nothing, and for more than one thing.
  subscript(word: UInt64) -> Int? { found[word] ?? nil }

  /// Whether a word stands for anything.
  func has(_ word: UInt64) -> Bool { found[word] != nil }
}
