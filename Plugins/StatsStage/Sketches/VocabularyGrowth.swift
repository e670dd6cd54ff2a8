import TextMill

/// How the vocabulary grows with the corpus: of all documents, of about half of them, a quarter and so
/// on, chosen by hashes of their ids.
struct VocabularyGrowth: Sendable, Equatable {
  /// A part of the corpus.
  struct Part: Sendable, Equatable {
    fileprivate(set) var documents: UInt64 = 0
    fileprivate(set) var words: UInt64 = 0
    fileprivate(set) var distinct = DistinctCount()
  }

  private static let levels = 13

  /// All documents, half of them, a quarter and so on.
  private(set) var parts = Array(repeating: Part(), count: levels)

  init() {}

  /// Adds the words of a document by their hashes.
  mutating func add(_ words: [UInt64], ofDocument number: UInt64) {
    for level in 0...min(number.trailingZeroBitCount, Self.levels - 1) {
      parts[level].documents += 1
      parts[level].words += UInt64(words.count)
      for word in words { parts[level].distinct.add(word) }
    }
  }

  mutating func merge(_ other: VocabularyGrowth) {
    for level in parts.indices {
      parts[level].documents += other.parts[level].documents
      parts[level].words += other.parts[level].words
      parts[level].distinct.merge(other.parts[level].distinct)
    }
  }

  func encode(to bytes: inout EvidenceBytes) {
    for part in parts {
      bytes.append(part.documents)
      bytes.append(part.words)
      part.distinct.encode(to: &bytes)
    }
  }

  init(from bytes: inout EvidenceBytes) throws {
    for level in parts.indices {
      parts[level].documents = try bytes.next()
      parts[level].words = try bytes.next()
      parts[level].distinct = try DistinctCount(from: &bytes)
    }
  }
}
