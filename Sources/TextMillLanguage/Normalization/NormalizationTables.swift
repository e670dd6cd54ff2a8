/// What normalization needs to know about each scalar; unpacked when it is first asked for.
struct NormalizationTables: Sendable {
  /// The tables of the version of Unicode that `NormalizationData` holds.
  static let shared = NormalizationTables()

  private var blockOfScalar = [UInt16](repeating: 0, count: 0x110000 >> 7)
  private var properties = [UInt16](repeating: 0, count: 128)
  private(set) var canonical = DecompositionTable()
  private(set) var compatibility = DecompositionTable()
  private(set) var compositions = CompositionTable()

  private init() {
    readCombiningClasses()
    readCanonical()
    readCompatibility()
    for vowel in Hangul.vowels { mark(vowel, with: .maybeComposes) }
    for tail in Hangul.tails { mark(tail, with: .maybeComposes) }
    markChanging()
  }

  /// What is known about a scalar (by its value).
  @inline(__always)
  subscript(scalar: UInt32) -> ScalarProperties {
    let block = Int(blockOfScalar[Int(scalar >> 7)])
    return ScalarProperties(rawValue: properties[block << 7 | Int(scalar & 127)])
  }

  private mutating func mark(_ scalar: UInt32, with property: ScalarProperties) {
    let index = Int(scalar >> 7)
    if blockOfScalar[index] == 0 {
      blockOfScalar[index] = UInt16(properties.count >> 7)
      properties.append(contentsOf: repeatElement(0, count: 128))
    }
    properties[Int(blockOfScalar[index]) << 7 | Int(scalar & 127)] |= property.rawValue
  }

  private mutating func readCombiningClasses() {
    var numbers = PackedNumbers(NormalizationData.combiningClasses)
    var scalar: UInt32 = 0
    while let gap = numbers.next() {
      scalar += gap
      let last = scalar + (numbers.next() ?? 0)
      let value = ScalarProperties(rawValue: UInt16(numbers.next() ?? 0))
      for member in scalar...last { mark(member, with: value) }
      scalar = last
    }
  }

  private mutating func readCanonical() {
    var numbers = PackedNumbers(NormalizationData.canonical)
    var key: UInt32 = 0
    var first: UInt32 = 0
    var second: UInt32 = 0
    while let gap = numbers.next(), let flags = numbers.next() {
      key += gap
      first = numbers.next(after: first)
      let isPair = flags & 1 != 0
      if isPair { second = numbers.next(after: second) }
      canonical.append(key, isPair ? [first, second] : [first])
      mark(key, with: .decomposes)
      if flags & 2 != 0 {
        compositions.append(first, second, key)
        mark(second, with: .maybeComposes)
      } else {
        mark(key, with: [.changesInNFC, .changesInNFKC])
      }
    }
    compositions.sort()
  }

  private mutating func readCompatibility() {
    var numbers = PackedNumbers(NormalizationData.compatibility)
    var key: UInt32 = 0
    var first: UInt32 = 0
    while let gap = numbers.next(), let count = numbers.next() {
      key += gap
      var values: [UInt32] = []
      for _ in 0..<count { values.append(numbers.next(after: values.last ?? first)) }
      first = values.first ?? 0
      compatibility.append(key, values)
      mark(key, with: [.decomposesCompatibly, .changesInNFKC])
    }
  }

  /// A scalar that composes canonically changes in NFKC if one of its parts does.
  private mutating func markChanging() {
    for key in canonical.keys where isCompatible(key) { mark(key, with: .changesInNFKC) }
  }

  private func isCompatible(_ scalar: UInt32) -> Bool {
    if self[scalar].contains(.decomposesCompatibly) { return true }
    return self[scalar].contains(.decomposes) && canonical[scalar].contains(where: isCompatible)
  }
}

/// A scalar's combining class (the low eight bits) and what normalization does with it.
struct ScalarProperties: OptionSet {
  let rawValue: UInt16

  /// It has a canonical decomposition (Hangul syllables, which follow a rule, are not marked).
  static let decomposes = ScalarProperties(rawValue: 1 << 8)
  /// It has a compatibility decomposition.
  static let decomposesCompatibly = ScalarProperties(rawValue: 1 << 9)
  /// It may combine with what stands before it.
  static let maybeComposes = ScalarProperties(rawValue: 1 << 10)
  /// It never occurs in NFC.
  static let changesInNFC = ScalarProperties(rawValue: 1 << 11)
  /// It never occurs in NFKC.
  static let changesInNFKC = ScalarProperties(rawValue: 1 << 12)

  /// The canonical combining class; 0 for a starter.
  var combiningClass: UInt8 { UInt8(truncatingIfNeeded: rawValue) }
}
