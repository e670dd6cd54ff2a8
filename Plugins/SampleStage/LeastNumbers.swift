import TextMill

/// The least ones of all documents' numbers: as many as shall stay.
struct LeastNumbers: CorpusEvidence {
  /// How many are kept; 0 before the first one.
  private var size = 0
  /// Up to twice as many, of which the greater half goes now and then.
  private var numbers: [UInt64] = []

  init() {}

  /// Adds a document's number, of which the `size` least ones count.
  mutating func add(_ number: UInt64, size: Int) {
    self.size = size
    numbers.append(number)
    if numbers.count > 2 * size + 1000 { shrink() }
  }

  private mutating func shrink() {
    numbers.sort()
    if numbers.count > size { numbers.removeSubrange(size...) }
  }

  mutating func merge(_ other: LeastNumbers) {
    size = max(size, other.size)
    numbers += other.numbers
    shrink()
  }

  /// The least numbers, in order.
  var least: [UInt64] {
    var copy = self
    copy.shrink()
    return copy.numbers
  }

  func encoded() -> [UInt8] {
    var bytes = EvidenceBytes()
    bytes.append(UInt64(size))
    for number in least { bytes.append(number) }
    return bytes.bytes
  }

  init(encoded bytes: [UInt8]) throws {
    var bytes = EvidenceBytes(bytes)
    size = Int(clamping: try bytes.next())
    while !bytes.isAtEnd { numbers.append(try bytes.next()) }
  }
}
