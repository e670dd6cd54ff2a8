import TextMillLanguage

/// Tells the second model what the first one made of a block and of those around it.
///
/// Stacked learning of sequences, after Cohen and Carvalho, Stacked Sequential Learning (2005), here
/// along the text and along the tree.
struct VerdictFeatures {
  private let blocks: [Block]
  private let elements: [Element]
  private let sums: PageSums
  private let alike: Likenesses
  private let verdicts: [UInt8]
  /// Words before each block, and words by probability.
  private var before: [SIMD2<Int64>] = []
  private var since: [Int32] = []
  private var until: [Int32] = []
  private var heading: [UInt8] = []

  init(
    _ blocks: [Block], _ elements: [Element], _ sums: PageSums, _ alike: Likenesses,
    _ verdicts: [UInt8]
  ) {
    (self.blocks, self.elements, self.sums, self.alike) = (blocks, elements, sums, alike)
    self.verdicts = verdicts
    var total = SIMD2<Int64>.zero
    var (distance, last) = (Int32(250), UInt8(0))
    before.reserveCapacity(blocks.count + 1)
    since.reserveCapacity(blocks.count)
    heading.reserveCapacity(blocks.count)
    for index in blocks.indices {
      before.append(total)
      // A block without words counts as one word.
      let weight = Int64(max(1, blocks[index].words))
      total &+= SIMD2(weight, weight * Int64(verdicts[index]))
      since.append(distance)
      distance = isSure(index) ? 1 : min(250, distance + 1)
      if blocks[index].zones.contains(.heading) { last = verdicts[index] }
      heading.append(last)
    }
    before.append(total)
    until = Array(repeating: 250, count: blocks.count)
    distance = 250
    for index in blocks.indices.reversed() {
      until[index] = distance
      distance = isSure(index) ? 1 : min(250, distance + 1)
    }
  }

  private func isSure(_ index: Int) -> Bool { verdicts[index] > 190 && blocks[index].words >= 10 }

  func fill(_ row: inout FeatureRow, of index: Int) {
    row[.verdict] = verdicts[index]
    for step in 1...3 {
      row.set(.verdict1Before, step - 1, verdict(index - step))
      row.set(.verdict1Behind, step - 1, verdict(index + step))
    }
    row[.verdictBefore] = mean(index - 4, index)
    row[.verdictBehind] = mean(index + 1, index + 5)
    row[.verdictFarBefore] = mean(index - 12, index)
    row[.verdictFarBehind] = mean(index + 1, index + 13)
    fillTree(&row, index)
    let kind = alike.sums[Int(alike.kinds[index])]
    row[.verdictAlike] = Self.mean(kind.mass, kind.words)
    row[.massBefore] = Self.share(before[index].y, of: before[blocks.count].y)
    row[.pageMass] = ByteScale.log(Int(before[blocks.count].y >> 8))
    row[.sinceSure] = ByteScale.log(since[index])
    row[.untilSure] = ByteScale.log(until[index])
    row[.verdictOfHeading] = heading[index]
  }

  private func verdict(_ index: Int) -> UInt8 {
    index >= 0 && index < verdicts.count ? verdicts[index] : 0
  }

  private func mean(_ first: Int, _ last: Int) -> UInt8 {
    let (first, last) = (max(0, first), min(blocks.count, last))
    guard first < last else { return 0 }
    let sum = before[last] &- before[first]
    return UInt8(min(255, sum.y / max(1, sum.x)))
  }

  private static func mean(_ mass: Int64, _ words: Int32) -> UInt8 {
    UInt8(min(255, mass / Int64(max(1, words))))
  }

  private static func share(_ part: Int64, of whole: Int64) -> UInt8 {
    whole == 0 ? 0 : UInt8(min(255, part * 255 / whole))
  }

  private func fillTree(_ row: inout FeatureRow, _ index: Int) {
    var element = Int(blocks[index].element)
    let page = sums.page.mass
    for level in 0..<4 {
      let sum = sums.sums[element]
      row.set(.verdictInOwn, level, Self.mean(sum.mass, sum.words))
      if level > 0 { row.set(.massInParent, level - 1, Self.share(sum.mass, of: page)) }
      element = Int(elements[Int(elements[element].parent)].container)
    }
  }
}
