import TextMill
import TextMillBytes

/// What is counted in documents, in sketches that add up to the same in any order.
struct StatsEvidence: CorpusEvidence, Equatable {
  /// Documents that a stage found to be near duplicates.
  struct Duplicates: Sendable, Equatable {
    /// Those in a cluster.
    var documents: UInt64 = 0
    /// Those that are kept: one of each cluster.
    var clusters: UInt64 = 0
    /// The size of the largest cluster.
    var largest: UInt64 = 0
  }

  private(set) var documents: UInt64 = 0
  private(set) var bytes: UInt64 = 0
  private(set) var characters: UInt64 = 0
  /// One for each measure of the report.
  private(set) var distributions: [Distribution] = []
  /// Documents by the language that a stage or the input named; of long names only the beginning.
  private(set) var languages: [String: UInt64] = [:]
  private(set) var terms = FrequentTexts()
  private(set) var growth = VocabularyGrowth()
  private(set) var removals = RemovalCounts()
  private(set) var duplicates = Duplicates()

  init() {}

  /// Adds a document with the values of the measures.
  mutating func add(_ document: borrowing Document, _ values: [Double?]) {
    let id = document.id
    let number = StableHash.of(id.utf8.span)
    documents += 1
    bytes += UInt64(document.text.count)
    characters += UInt64(document.text.characterCount)
    makeRoom(for: values.count)
    for (index, value) in values.enumerated() { distributions[index].add(value) }
    if let language = document.metadata["language"]?.string {
      languages[String(language.prefix(40)), default: 0] += 1
    }
    addTerms(document.text, number)
    removals.add(document.edits, ofDocument: number)
    if let labels = document.metadata["duplicates"] { add(labels) }
  }

  private mutating func makeRoom(for count: Int) {
    while distributions.count < count { distributions.append(Distribution()) }
  }

  private mutating func addTerms(_ text: Text, _ number: UInt64) {
    var hashes: [UInt64] = []
    TermReader.read(text) { hash, word in
      terms.add(hash, at: number &+ UInt64(word.lowerBound)) { TermReader.term(word, in: text) }
      hashes.append(hash)
    }
    growth.add(hashes, ofDocument: number)
  }

  private mutating func add(_ labels: JSONValue) {
    duplicates.documents += 1
    if labels["kept"] == .bool(true) { duplicates.clusters += 1 }
    let size = labels["size"]?.double ?? 0
    if size > 0, size < 0x1p53 { duplicates.largest = max(duplicates.largest, UInt64(size)) }
  }

  mutating func merge(_ other: StatsEvidence) {
    documents += other.documents
    bytes += other.bytes
    characters += other.characters
    makeRoom(for: other.distributions.count)
    for (index, distribution) in other.distributions.enumerated() {
      distributions[index].merge(distribution)
    }
    languages.merge(other.languages, uniquingKeysWith: +)
    terms.merge(other.terms)
    growth.merge(other.growth)
    removals.merge(other.removals)
    duplicates.documents += other.duplicates.documents
    duplicates.clusters += other.duplicates.clusters
    duplicates.largest = max(duplicates.largest, other.duplicates.largest)
  }

  // MARK: As bytes

  func encoded() -> [UInt8] {
    var result = EvidenceBytes()
    for number in [
      documents, bytes, characters, duplicates.documents, duplicates.clusters, duplicates.largest,
      UInt64(distributions.count),
    ] {
      result.append(number)
    }
    for distribution in distributions { distribution.encode(to: &result) }
    result.append(UInt64(languages.count))
    for (language, count) in languages.sorted(by: { $0.key < $1.key }) {
      result.append(Array(language.utf8))
      result.append(count)
    }
    terms.encode(to: &result)
    growth.encode(to: &result)
    removals.encode(to: &result)
    return result.bytes
  }

  init(encoded bytes: [UInt8]) throws {
    var source = EvidenceBytes(bytes)
    documents = try source.next()
    self.bytes = try source.next()
    characters = try source.next()
    duplicates = Duplicates(
      documents: try source.next(), clusters: try source.next(), largest: try source.next())
    for _ in 0..<(try source.count(ofParts: 7)) {
      distributions.append(try Distribution(from: &source))
    }
    for _ in 0..<(try source.count(ofParts: 2)) {
      let language = String(decoding: try source.nextText(), as: UTF8.self)
      languages[language] = try source.next()
    }
    terms = try FrequentTexts(from: &source)
    growth = try VocabularyGrowth(from: &source)
    removals = try RemovalCounts(from: &source)
  }
}
