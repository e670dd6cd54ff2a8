import TextMill
import TextMillLanguage

/// Parses a page, cuts it into blocks and judges them.
struct PageAnalyzer: Sendable {
  private var parser = PageParser()
  private(set) var blocks: [Block] = []
  /// For each block the probability that it belongs to the content, 0 to 255.
  private(set) var verdicts: [UInt8] = []
  private(set) var facts = PageFacts()
  private var reader = BlockReader()
  private var scores = WordScores()
  private var sums = PageSums()
  private var alike = Likenesses()
  private(set) var copies = Copies()

  init() {}

  var tree: PageTree { parser.builder.tree }

  /// How many tags the page has.
  var tagCount: Int { parser.builder.tree.tagCount }

  /// Parses a page and reads its blocks; `false` if it has more of them than a page may have.
  mutating func read(
    _ bytes: Span<UInt8>, _ weights: borrowing WordWeights,
    eachBlock: (borrowing [UInt64]) -> Void = { _ in }
  ) -> Bool {
    parser.parse(bytes)
    let isWhole = BlockCutter.cut(parser.builder.tree, into: &blocks)
    guard isWhole, !parser.builder.tree.isOverfull else { return false }
    facts = PageFacts(of: parser.builder.tree, bytes)
    reader.beginPage()
    if let title = parser.builder.tree.notes.first(where: { $0.kind == .title }) {
      reader.readTitle(title.range, bytes)
    }
    facts.titleWords = reader.titleCount
    let linked = LinkedDataScan(
      parser.builder.tree.notes.filter { $0.kind == .linkedData }.map { $0.range }, bytes)
    facts.linkedType = linked.type
    reader.readBody(linked.body)
    let kinds = RemovalReasons.shared.kinds(of: parser.builder.tree)
    copies.begin(describedBy: reader.threes(of: facts.description, bytes))
    for index in blocks.indices {
      reader.read(&blocks[index], parser.builder.tree, bytes)
      copies.endBlock(at: reader.threes.count)
      blocks[index].bodyShare = reader.bodyShare
      blocks[index].kind = RemovalReasons.shared.kind(of: blocks[index], kinds)
      blocks[index].textScore = WordScores.score(ofText: reader.words, weights)
      eachBlock(reader.words)
    }
    copies.gather(reader.threes)
    scores.score(&blocks, parser.builder.tree, weights)
    sums.gather(blocks, parser.builder.tree.elements)
    alike.gather(blocks, parser.builder.tree.elements)
    return true
  }

  /// Judges the blocks that were read.
  mutating func judge(_ first: ByteForest, _ second: ByteForest) {
    verdicts.removeAll(keepingCapacity: true)
    forEachRow { _, row in verdicts.append(ByteForest.probability(first.score(row))) }
    var final: [UInt8] = []
    final.reserveCapacity(blocks.count)
    forEachRow(knowing: verdicts) { _, row in
      final.append(ByteForest.probability(second.score(row)))
    }
    verdicts = final
  }

  /// The first model's features, block by block.
  func forEachRow(_ body: (Int, borrowing FeatureRow) -> Void) {
    let features = BlockFeatures(blocks, tree.elements, sums, alike, copies, facts)
    var row = FeatureRow(repeating: 0)
    for index in blocks.indices {
      features.fill(&row, of: index)
      body(index, row)
    }
  }

  /// The second model's features, block by block.
  mutating func forEachRow(
    knowing verdicts: [UInt8], _ body: (Int, borrowing FeatureRow) -> Void
  ) {
    sums.gatherMass(blocks, verdicts, tree.elements)
    alike.gatherMass(blocks, verdicts)
    let features = BlockFeatures(blocks, tree.elements, sums, alike, copies, facts)
    let more = VerdictFeatures(blocks, tree.elements, sums, alike, verdicts)
    var row = FeatureRow(repeating: 0)
    for index in blocks.indices {
      features.fill(&row, of: index)
      more.fill(&row, of: index)
      body(index, row)
    }
  }
}

extension PageFacts {
  init(of tree: borrowing PageTree, _ bytes: Span<UInt8>) {
    self.init()
    for index in tree.elements.indices {
      if tree.elements[index].tag == .article { articles += 1 }
      if tree.elements[index].tag == .main || tree.elements[index].zones.contains(.main) {
        hasMain = true
      }
    }
    for note in tree.notes where note.kind == .meta {
      let meta = MetaTag(note.range, bytes)
      if bytes.has("og:type", at: meta.name), type == 0 {
        let isSite = bytes.has("website", at: meta.content)
        type = bytes.has("article", at: meta.content) ? 1 : isSite ? 2 : 3
      } else if bytes.has("description", at: meta.name)
        || bytes.has("og:description", at: meta.name), meta.content.count > description.count
      {
        description = meta.content
      }
    }
  }
}
