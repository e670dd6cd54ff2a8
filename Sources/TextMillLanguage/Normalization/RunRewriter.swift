/// Writes one run of scalars in normalized form: decomposes, orders, composes.
struct RunRewriter {
  private let tables = NormalizationTables.shared
  private let isCompatible: Bool
  /// Each scalar with its combining class in the highest byte.
  private var scalars: [UInt32] = []

  init(_ form: Normalizer.Form) {
    isCompatible = form == .nfkc
  }

  /// Replaces the contents of a buffer by the normalized form of a run.
  mutating func rewrite(_ bytes: Span<UInt8>, in run: Range<Int>, into output: inout [UInt8]) {
    scalars.removeAll(keepingCapacity: true)
    var at = run.lowerBound
    while at < run.upperBound {
      let scalar = UTF8Scalar(at: at, in: bytes)
      decompose(scalar.value)
      at += scalar.length
    }
    finish(into: &output)
  }

  /// Replaces the contents of a buffer by the normalized form of a scalar that stands alone.
  mutating func rewrite(_ scalar: UInt32, into output: inout [UInt8]) {
    scalars.removeAll(keepingCapacity: true)
    decompose(scalar)
    finish(into: &output)
  }

  private mutating func finish(into output: inout [UInt8]) {
    orderMarks()
    compose()
    output.removeAll(keepingCapacity: true)
    for scalar in scalars { UTF8Scalar.append(scalar & 0xFF_FFFF, to: &output) }
  }

  private mutating func decompose(_ scalar: UInt32) {
    if Hangul.syllables.contains(scalar) {
      let letters = Hangul.decompose(scalar)
      scalars.append(letters.lead)
      scalars.append(letters.vowel)
      if letters.tail != 0 { scalars.append(letters.tail) }
      return
    }
    let properties = tables[scalar]
    if properties.contains(.decomposes) {
      for part in tables.canonical[scalar] { decompose(part) }
    } else if isCompatible, properties.contains(.decomposesCompatibly) {
      for part in tables.compatibility[scalar] { decompose(part) }
    } else {
      scalars.append(UInt32(properties.combiningClass) << 24 | scalar)
    }
  }

  private mutating func orderMarks() {
    var start = 0
    while start < scalars.count {
      if scalars[start] >> 24 == 0 {
        start += 1
        continue
      }
      var end = start + 1
      while end < scalars.count, scalars[end] >> 24 != 0 { end += 1 }
      order(start..<end)
      start = end
    }
  }

  /// Sorts marks by class, keeping the order within a class; in linear time for long lists.
  private mutating func order(_ marks: Range<Int>) {
    guard marks.count > 24 else {
      for index in marks.dropFirst() { sink(index, to: marks.lowerBound) }
      return
    }
    var places = [Int](repeating: 0, count: 257)
    for index in marks { places[Int(scalars[index] >> 24) + 1] += 1 }
    for index in 1...256 { places[index] += places[index - 1] }
    let unordered = Array(scalars[marks])
    for scalar in unordered {
      scalars[marks.lowerBound + places[Int(scalar >> 24)]] = scalar
      places[Int(scalar >> 24)] += 1
    }
  }

  private mutating func sink(_ index: Int, to first: Int) {
    let scalar = scalars[index]
    var at = index
    while at > first, scalars[at - 1] >> 24 > scalar >> 24 {
      scalars[at] = scalars[at - 1]
      at -= 1
    }
    scalars[at] = scalar
  }

  private mutating func compose() {
    var (count, starter, lastClass) = (0, -1, UInt32(0))
    for index in scalars.indices {
      let scalar = scalars[index]
      let combiningClass = scalar >> 24
      if starter >= 0, lastClass == 0 || lastClass < combiningClass,
        let composed = composition(scalars[starter], scalar & 0xFF_FFFF)
      {
        scalars[starter] = composed
        continue
      }
      if combiningClass == 0 { starter = count }
      lastClass = combiningClass
      scalars[count] = scalar
      count += 1
    }
    scalars.removeLast(scalars.count - count)
  }

  private func composition(_ first: UInt32, _ second: UInt32) -> UInt32? {
    Hangul.compose(first, second) ?? tables.compositions[first, second]
  }
}
