import TextMillLanguage

/// Tells the first model about a page's blocks.
struct BlockFeatures {
  private let blocks: [Block]
  private let elements: [Element]
  private let sums: PageSums
  private let alike: Likenesses
  private let copies: Copies
  private let facts: PageFacts
  /// Words before each block, of all kinds and in sentences, in links, and in
  /// readers' sentences.
  private var before: [SIMD4<Int32>]
  private var sinceHeading: [Int32] = []
  private var firstHeading = -1
  private var titleHeading = -1
  private var firstComment = -1
  private var firstDescribed = -1
  private var sinceRelated: [Int32] = []
  private var headings: [Int32] = []

  init(
    _ blocks: [Block], _ elements: [Element], _ sums: PageSums, _ alike: Likenesses,
    _ copies: Copies, _ facts: PageFacts
  ) {
    (self.blocks, self.elements, self.sums, self.alike) = (blocks, elements, sums, alike)
    (self.copies, self.facts) = (copies, facts)
    before = []
    before.reserveCapacity(blocks.count + 1)
    sinceHeading.reserveCapacity(blocks.count)
    var total = SIMD4<Int32>.zero
    sinceRelated.reserveCapacity(blocks.count)
    headings.reserveCapacity(blocks.count)
    var heading = Int32(-1)
    var related = Int32(255)
    for index in blocks.indices {
      let block = blocks[index]
      if block.kind == .related { related = 0 }
      sinceRelated.append(related)
      related = min(255, related + 1)
      headings.append(heading)
      if firstDescribed < 0, Int(copies.described[index]) * 2 > copies.descriptionCount {
        firstDescribed = index
      }
      before.append(total)
      let prose = block.isProse ? block.words : 0
      let isComment = block.kind == .comments
      total &+= SIMD4(block.words, prose, block.linkWords, isComment ? prose : 0)
      if isComment, firstComment < 0 { firstComment = index }
      if block.zones.contains(.heading) {
        heading = Int32(truncatingIfNeeded: index)
        if firstHeading < 0, block.tag == .h1 { firstHeading = index }
        if titleHeading < 0, block.titleWords * 2 > Int32(facts.titleWords), block.words >= 2,
          block.titleWords * 3 > block.words * 2
        {
          titleHeading = index
        }
      }
      sinceHeading.append(heading < 0 ? 255 : Int32(truncatingIfNeeded: index) - heading)
    }
    before.append(total)
  }

  func fill(_ row: inout FeatureRow, of index: Int) {
    fillText(&row, blocks[index], index)
    fillElement(&row, blocks[index])
    fillPlace(&row, index)
    fillPage(&row)
    fillNeighbours(&row, index)
    fillSurroundings(&row, blocks[index])
    fillLikeness(&row, index)
  }

  @inline(__always)
  private func fillText(_ row: inout FeatureRow, _ block: borrowing Block, _ index: Int) {
    let words = block.words
    row[.words] = ByteScale.log(words)
    row[.wordLength] = UInt8(min(255, words == 0 ? 0 : block.length * 8 / words))
    row[.linkShare] = ByteScale.share(block.linkWords, of: words)
    row[.links] = ByteScale.log(block.links)
    row[.commas] = ByteScale.log(block.commas)
    row[.stops] = ByteScale.log(block.stops)
    row[.ending] = block.ending.rawValue
    row[.functionShare] = ByteScale.share(block.functionWords, of: words)
    row[.capitalShare] = ByteScale.share(block.capitalized, of: words)
    row[.shoutShare] = ByteScale.share(block.shouted, of: words)
    row[.numberShare] = ByteScale.share(block.numbers, of: words)
    row[.startsSmall] = block.startsSmall ? 1 : 0
    row[.copyright] = block.hasCopyright ? 1 : 0
    row[.year] = block.hasYear ? 1 : 0
    row[.bars] = ByteScale.log(block.bars)
    row[.foreignShare] = ByteScale.share(block.foreignBytes, of: block.length)
    row[.titleShare] = ByteScale.share(block.titleWords, of: words)
    row[.titleCover] = ByteScale.share(Int(block.titleWords), of: facts.titleWords)
    row[.bodyShare] = block.bodyShare
    row[.occurrences] = ByteScale.log(alike.occurrences[index])
  }

  @inline(__always)
  private func fillElement(_ row: inout FeatureRow, _ block: borrowing Block) {
    row[.tagClass] = TagClass.of(block.tag).rawValue
    row[.heading] = UInt8(block.tag.headingLevel)
    row[.depth] = elements[Int(block.element)].depth
    let zones = block.zones
    let asked: [(Feature, Zones)] = Self.zones
    for (feature, zone) in asked { row[feature] = zones.contains(zone) ? 1 : 0 }
    row[.kind] = block.kind.rawValue
    row[.ownScore] = ByteScale.signed(block.ownScore)
    row[.parentScore] = ByteScale.signed(block.parentScore)
    row[.pathScore] = ByteScale.signed(block.pathScore)
    row[.textScore] = ByteScale.signed(block.textScore)
    row[.totalScore] = ByteScale.signed(
      (block.ownScore + block.parentScore + block.pathScore + block.textScore) / 2)
  }

  private static let zones: [(Feature, Zones)] = [
    (.navigation, .navigation), (.header, .header), (.footer, .footer), (.aside, .aside),
    (.main, .main), (.article, .article), (.form, .form), (.table, .table), (.list, .list),
    (.figure, .figure), (.quote, .quote), (.hidden, .hidden), (.dialog, .dialog),
    (.button, .button), (.articleBody, .articleBody), (.pre, .pre), (.isLink, .link),
    (.bold, .bold), (.caption, .caption), (.details, .details), (.time, .time),
    (.noScript, .noScript),
  ]

  @inline(__always)
  private func fillPlace(_ row: inout FeatureRow, _ index: Int) {
    row[.blockShare] = ByteScale.share(index, of: blocks.count)
    row[.wordShare] = ByteScale.share(before[index].x, of: before[blocks.count].x)
    row[.blocksBefore] = ByteScale.log(index)
    row[.blocksBehind] = ByteScale.log(blocks.count - 1 - index)
    row[.sinceHeading] = ByteScale.log(sinceHeading[index])
    row[.sinceTitle] = since(titleHeading, index)
    row[.sinceFirstHeading] = since(firstHeading, index)
    row[.sinceComments] = since(firstComment, index)
    row[.proseShareBefore] = ByteScale.share(before[index].y, of: before[blocks.count].y)
    row[.isFirstHeadingAhead] = firstHeading < 0 ? 2 : firstHeading > index ? 1 : 0
  }

  /// How many blocks after another one; 254 before it, 255 if there is none.
  private func since(_ place: Int, _ index: Int) -> UInt8 {
    place < 0 ? 255 : place > index ? 254 : min(253, ByteScale.log(index - place))
  }

  @inline(__always)
  private func fillPage(_ row: inout FeatureRow) {
    let page = sums.page
    row[.pageWords] = ByteScale.log(page.words)
    row[.pageBlocks] = ByteScale.log(page.blocks)
    row[.pageLinkShare] = ByteScale.share(page.linkWords, of: page.words)
    row[.pageProseShare] = ByteScale.share(page.prose, of: page.words)
    row[.pageArticles] = ByteScale.log(facts.articles)
    row[.pageType] = facts.type
    row[.pageCommentShare] = ByteScale.share(before[blocks.count].w, of: page.prose)
    row[.pageLinkedType] = facts.linkedType
    row[.pageHasMain] = facts.hasMain ? 1 : 0
  }

  @inline(__always)
  private func fillNeighbours(_ row: inout FeatureRow, _ index: Int) {
    fillNeighbour(&row, 0, index, index - 2)
    fillNeighbour(&row, 5, index, index - 1)
    fillNeighbour(&row, 10, index, index + 1)
    fillNeighbour(&row, 15, index, index + 2)
    let (first, last) = (max(0, index - 6), min(blocks.count, index + 7))
    row[.proseBefore] = ByteScale.log(before[index].y - before[first].y)
    row[.proseBehind] = ByteScale.log(before[last].y - before[index + 1].y)
    let around = before[last] &- before[first]
    row[.wordsAround] = ByteScale.log(around.x)
    row[.linkShareAround] = ByteScale.share(around.z, of: around.x)
  }

  @inline(__always)
  private func fillNeighbour(_ row: inout FeatureRow, _ step: Int, _ index: Int, _ other: Int) {
    guard other >= 0, other < blocks.count else {
      for offset in 0..<5 { row.set(.wordsA, step + offset, 0) }
      row.set(.tagClassA, step, TagClass.nothing.rawValue)
      return
    }
    row.set(.wordsA, step, ByteScale.log(blocks[other].words))
    row.set(.linkShareA, step, ByteScale.share(blocks[other].linkWords, of: blocks[other].words))
    row.set(.tagClassA, step, TagClass.of(blocks[other].tag).rawValue)
    row.set(.kinshipA, step, kinship(index, other))
    let score =
      blocks[other].ownScore + blocks[other].parentScore + blocks[other].pathScore
      + blocks[other].textScore
    row.set(.scoreA, step, ByteScale.signed(score / 2))
  }

  /// How near each other two blocks stand in the tree, and whether they are made alike.
  @inline(__always)
  private func kinship(_ one: Int, _ other: Int) -> UInt8 {
    let alikeBit: UInt8 = alike.kinds[one] == alike.kinds[other] ? 1 : 0
    let (first, second) = (Int(blocks[one].element), Int(blocks[other].element))
    if first == second { return 8 | alikeBit }
    let (parent, otherParent) = (elements[first].parent, elements[second].parent)
    if parent == otherParent { return 6 | alikeBit }
    if Int(parent) == second || Int(otherParent) == first { return 4 | alikeBit }
    let (up, otherUp) = (elements[Int(parent)].parent, elements[Int(otherParent)].parent)
    return up == otherUp || up == otherParent || parent == otherUp ? 2 | alikeBit : alikeBit
  }

  @inline(__always)
  private func fillSurroundings(_ row: inout FeatureRow, _ block: borrowing Block) {
    var element = Int(block.element)
    let prose = sums.page.prose
    for level in 0..<5 {
      let sum = sums.sums[element]
      row.set(.wordsInOwn, level * 4, ByteScale.log(sum.words))
      row.set(.linkShareInOwn, level * 4, ByteScale.share(sum.linkWords, of: sum.words))
      row.set(.proseShareInOwn, level * 4, ByteScale.share(sum.prose, of: prose))
      row.set(.blocksInOwn, level * 4, ByteScale.log(sum.blocks))
      element = parent(of: element)
    }
    fillColumn(&row, block)
  }

  @inline(__always)
  private func parent(of element: Int) -> Int {
    Int(elements[Int(elements[element].parent)].container)
  }

  /// How the block lies to the element with the most prose.
  @inline(__always)
  private func fillColumn(_ row: inout FeatureRow, _ block: borrowing Block) {
    var element = Int(block.element)
    var (highest, distance) = (Int32(0), 255)
    for step in 0..<24 {
      highest = max(highest, sums.sums[element].column)
      if element == sums.best { distance = step }
      if distance != 255 || element == 0 { break }
      element = parent(of: element)
    }
    row[.columnScore] = ByteScale.share(highest, of: sums.sums[sums.best].column)
    row[.columnDistance] = UInt8(distance)
    row[.isInColumn] = distance == 255 ? 0 : 1
  }

  @inline(__always)
  private func fillLikeness(_ row: inout FeatureRow, _ index: Int) {
    let sum = alike.sums[Int(alike.kinds[index])]
    row[.alikeCount] = ByteScale.log(sum.count)
    row[.alikeWords] = ByteScale.log(sum.words * 4 / max(1, sum.count))
    row[.alikeLinkShare] = ByteScale.share(sum.linkWords, of: sum.words)
    let count = copies.count(of: index)
    row[.copiedShare] = ByteScale.share(Int(copies.earlier[index]), of: count)
    row[.copiedLaterShare] = ByteScale.share(Int(copies.later[index]), of: count)
    row[.describedShare] = ByteScale.share(
      Int(copies.described[index]), of: copies.descriptionCount)
    row[.sinceDescribed] = since(firstDescribed, index)
    row[.sinceRelated] = ByteScale.log(sinceRelated[index])
    let heading = Int(headings[index])
    row[.headingScore] = heading < 0 ? 0 : max(1, ByteScale.signed(blocks[heading].textScore))
  }
}
