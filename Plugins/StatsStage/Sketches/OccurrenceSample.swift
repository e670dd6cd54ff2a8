import TextMill

/// A random sample of all occurrences of words, whatever their order: those with the least numbers,
/// which are hashes of where they stand.
struct OccurrenceSample: Sendable, Equatable {
  private struct Occurrence: Sendable, Equatable {
    let number: UInt64
    let text: [UInt8]

    static func isBefore(_ one: Occurrence, _ other: Occurrence) -> Bool {
      if one.number != other.number { return one.number < other.number }
      return one.text.lexicographicallyPrecedes(other.text)
    }
  }

  private let size: Int
  /// Up to twice the sample, from which the greater half goes now and then.
  private var occurrences: [Occurrence] = []
  /// No occurrence with a greater number can be in the sample.
  private var limit = UInt64.max

  init(size: Int) { self.size = size }

  /// Whether an occurrence with a number might be in the sample.
  @inline(__always)
  func mayHold(_ number: UInt64) -> Bool { number <= limit }

  mutating func add(_ number: UInt64, _ text: [UInt8]) {
    guard mayHold(number) else { return }
    occurrences.append(Occurrence(number: number, text: text))
    if occurrences.count >= 2 * size { shrink() }
  }

  private mutating func shrink() {
    occurrences.sort(by: Occurrence.isBefore)
    guard occurrences.count >= size else { return }
    occurrences.removeSubrange(size...)
    limit = occurrences.last?.number ?? limit
  }

  mutating func merge(_ other: OccurrenceSample) {
    occurrences.removeAll { $0.number > other.limit }
    occurrences += other.occurrences.filter { $0.number <= limit }
    limit = min(limit, other.limit)
    shrink()
  }

  /// The different texts of the sample.
  var texts: Set<[UInt8]> {
    var sample = self
    sample.shrink()
    return Set(sample.occurrences.map(\.text))
  }

  static func == (one: OccurrenceSample, other: OccurrenceSample) -> Bool {
    var (one, other) = (one, other)
    one.shrink()
    other.shrink()
    return one.occurrences == other.occurrences
  }

  // MARK: As bytes

  func encode(to bytes: inout EvidenceBytes) {
    var sample = self
    sample.shrink()
    bytes.append(UInt64(sample.occurrences.count))
    for occurrence in sample.occurrences {
      bytes.append(occurrence.number)
      bytes.append(occurrence.text)
    }
  }

  init(size: Int, from bytes: inout EvidenceBytes) throws {
    self.init(size: size)
    for _ in 0..<(try bytes.count(ofParts: 2)) {
      let number = try bytes.next()
      add(number, try bytes.nextText())
    }
  }
}
