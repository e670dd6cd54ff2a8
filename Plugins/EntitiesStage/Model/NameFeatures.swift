/// Takes the numbers of features: to add up their weights, or to learn them.
protocol FeatureSink {
  mutating func add(_ feature: UInt64)
}

/// The number of a feature: a template and what it saw, hashed.
enum Feature {
  @inline(__always)
  static func number(_ template: Int, _ value: UInt64) -> UInt64 {
    var hash = value ^ (UInt64(truncatingIfNeeded: template) &* 0x9e37_79b9_7f4a_7c15)
    hash = (hash ^ (hash >> 32)) &* 0xd6e8_feb8_6659_fd93
    return hash ^ (hash >> 29)
  }

  /// Two values as one.
  @inline(__always)
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ (first >> 31)) &* 0xff51_afd7_ed55_8ccd ^ (second &+ 0x2545_f491_4f6c_dd1d)
  }
}

extension WordForm {
  /// The features that a word gives to the word `offset` places before it (-2 to 2).
  func features<Sink: FeatureSink>(at offset: Int, into sink: inout Sink) {
    let base = (offset + 2) * 128
    func add(_ template: Int, _ value: UInt64) {
      sink.add(Feature.number(base + template, value))
    }
    let (path, place) = (word.path, UInt64(word.place))
    add(0, word.lower)
    add(1, word.shape)
    if offset == 0 { add(2, Feature.pair(exact, place)) }
    if path != 0 {
      if abs(offset) < 2 {
        add(7, UInt64(path & 0xF))
        add(9, UInt64(path & 0x3F))
        add(13, UInt64(path & 0x3FF))
      }
      add(3 + 8, UInt64(path & (1 << 8 - 1)))
      add(3 + 20, UInt64(path))
    }
    let (classes, lists, casing) = (UInt64(word.classes), UInt64(word.lists), UInt64(word.casing))
    add(25, Feature.pair(classes, word.shape))
    if abs(offset) == 2 { return }
    if smallPath != 0 {
      add(26, UInt64(smallPath))
      add(27, UInt64(smallPath & 0x3F))
    }
    add(28, Feature.pair(casing, word.shape))
    add(29, Feature.pair(lists, word.shape))
    for bit in 0..<12 where lists >> UInt64(bit) & 1 == 1 { add(30 + bit, place) }
    for bit in 0..<32 where classes >> UInt64(bit) & 1 == 1 { add(50 + bit, place) }
    add(90, UInt64(suffixes[2]))
    add(91, UInt64(suffixes[1]))
    if offset != 0 { return }
    add(92, UInt64(suffixes[3]))
    add(93, UInt64(suffixes[0]))
    add(94, UInt64(prefixes[1]))
    add(95, UInt64(prefixes[2]))
    add(96, UInt64(prefixes[3]))
    add(97, Feature.pair(place, Feature.pair(word.shape, casing)))
    add(98, Feature.pair(UInt64(suffixes[2]), word.shape))
    add(99, Feature.pair(lists, casing))
  }
}
