/// Articles as JSON Lines: the same bytes for the same seed on every machine.
///
/// It ends with the first article that reaches a size; a smaller one of the same seed is a prefix of
/// a larger one.
public struct Corpus: Sequence, IteratorProtocol {
  private let seed: UInt64
  private let size: Int
  private let words = Vocabulary()
  private var record = Record()
  private var written = 0
  private var number = 0

  /// A corpus of about `size` bytes.
  public init(seed: UInt64 = 1, size: Int) {
    self.seed = seed
    self.size = size
  }

  /// The next articles, about a megabyte of them.
  public mutating func next() -> [UInt8]? {
    while written + record.count < size, record.count < 1 << 20 {
      number += 1
      var dice = Dice(seed: seed, document: UInt64(number))
      record.add(Article(number: number, words, &dice), &dice)
    }
    written += record.count
    return record.count == 0 ? nil : record.take()
  }
}
