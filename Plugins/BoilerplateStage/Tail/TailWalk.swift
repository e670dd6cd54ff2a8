import TextMill
import TextMillLanguage

/// Walks over the units of a text from its last one to the front, and says of each what the tail's
/// model reads.
struct TailWalk {
  /// How far the walk goes, in units.
  static let reach = 24

  private let features: LineFeatures
  /// What the looks of each unit say, in sixteenths of a logit.
  private let looks: [Int32]
  /// What the words of the last units say, from the last one to the front.
  private var wordScores: [Int32] = []
  private let bytes: Int
  private var bytesBehind = 0
  private var sums = Sums()

  /// Sums and extremes over the units from the end to the current one.
  private struct Sums {
    var (looks, words, count): (Int32, Int32, Int32) = (0, 0, 0)
    var (weightedLooks, weightedWords, weight): (Int32, Int32, Int32) = (0, 0, 0)
    var (looksMost, looksLeast): (Int32, Int32) = (-128, 127)
    var (wordsMost, wordsLeast): (Int32, Int32) = (-128, 127)
    var longest = 0
    var paragraphs = 0

    mutating func add(_ line: LineSigns, _ looks: Int32, _ words: Int32) {
      count += 1
      self.looks += looks
      self.words += words
      let weight = Int32(line.size) + 1
      self.weight += weight
      weightedLooks += weight * looks
      weightedWords += weight * words
      (looksMost, looksLeast) = (max(looksMost, looks), min(looksLeast, looks))
      (wordsMost, wordsLeast) = (max(wordsMost, words), min(wordsLeast, words))
      longest = max(longest, Int(line.length))
      paragraphs += line.isProse ? 1 : 0
    }
  }

  /// Over units whose looks have scores.
  init(_ features: LineFeatures, looks: [Int32]) {
    (self.features, self.looks) = (features, looks)
    bytes = features.lines.reduce(0) { $0 + Int($1.length) }
  }

  /// The next unit whose words have to be scored before the features of one can be told: those of three
  /// units before it are among them.
  func unscored(for unit: Int) -> Int? {
    let next = features.count - 1 - wordScores.count
    return next >= max(0, unit - 3) ? next : nil
  }

  /// Takes the score of that unit's words.
  mutating func take(wordScore: Int32) { wordScores.append(wordScore) }

  /// Fills in the features of the next unit, from the last one to the front.
  mutating func next(_ unit: Int, into row: inout InlineArray<256, UInt8>) {
    let line = features.lines[unit]
    sums.add(line, looks(of: unit), words(of: unit))
    fillSelf(unit, line, &row)
    fillPlace(unit, line, &row)
    fillNeighbours(unit, &row)
    fillTail(&row)
    fillBefore(unit, &row)
    bytesBehind += Int(line.length)
  }

  private func looks(of unit: Int) -> Int32 { max(-128, min(127, looks[unit])) }

  private func words(of unit: Int) -> Int32 {
    max(-128, min(127, wordScores[features.count - 1 - unit]))
  }

  private func fillSelf(
    _ unit: Int, _ line: LineSigns, _ row: inout InlineArray<256, UInt8>
  ) {
    row[.looks] = ByteScale.signed(looks(of: unit))
    row[.words] = ByteScale.signed(words(of: unit))
    row[.goesByPhrase] = features.phrases[unit] > 0 ? 1 : 0
    row[.length] = ByteScale.log(Int(line.length))
    row[.start] = line.start
    row[.end] = line.end
    row[.upperShare] = ByteScale.share(Int(line.uppers), of: Int(line.letters))
    row[.digitShare] = ByteScale.share(Int(line.digits), of: Int(line.scanned))
    row[.link] = line.flags.contains(.link) ? 1 : 0
    row[.mail] = line.flags.contains(.mail) ? 1 : 0
    row[.bar] = line.flags.contains(.bar) ? 1 : 0
    row[.copyright] = line.flags.contains(.copyright) ? 1 : 0
    row[.year] = line.flags.contains(.year) ? 1 : 0
  }

  private func fillPlace(
    _ unit: Int, _ line: LineSigns, _ row: inout InlineArray<256, UInt8>
  ) {
    let last = features.count - 1
    row[.behind] = UInt8(min(255, last - unit))
    row[.before] = ByteScale.log(unit)
    row[.bytesBefore] = ByteScale.share(bytes - bytesBehind - Int(line.length), of: bytes)
    row[.bytesBehind] = ByteScale.log(bytesBehind)
    row[.proseShare] = UInt8(features.proseShare)
    row[.gapBefore] = unit > 0 && features.blocks[unit - 1] != features.blocks[unit] ? 1 : 0
    row[.gapBehind] = unit < last && features.blocks[unit + 1] != features.blocks[unit] ? 1 : 0
  }

  /// Beyond the text's beginning all speaks for the article, beyond its end against it.
  private func fillNeighbours(_ unit: Int, _ row: inout InlineArray<256, UInt8>) {
    for step in 1...3 {
      let other = unit - step
      let isThere = other >= 0
      row[.looksBefore1, step] = isThere ? ByteScale.signed(looks(of: other)) : 0
      row[.wordsBefore1, step] = isThere ? ByteScale.signed(words(of: other)) : 0
      row[.lengthBefore1, step] = isThere ? ByteScale.log(Int(features.lines[other].length)) : 0
    }
    for step in 1...4 {
      let other = unit + step
      let isThere = other < features.count
      row[.looksBehind1, step] = isThere ? ByteScale.signed(looks(of: other)) : 255
      row[.wordsBehind1, step] = isThere ? ByteScale.signed(words(of: other)) : 255
      row[.lengthBehind1, step] = isThere ? ByteScale.log(Int(features.lines[other].length)) : 0
    }
  }

  private func fillTail(_ row: inout InlineArray<256, UInt8>) {
    row[.looksMean] = ByteScale.signed(sums.looks / sums.count)
    row[.wordsMean] = ByteScale.signed(sums.words / sums.count)
    row[.looksWeighted] = ByteScale.signed(sums.weightedLooks / sums.weight)
    row[.wordsWeighted] = ByteScale.signed(sums.weightedWords / sums.weight)
    row[.looksMost] = ByteScale.signed(sums.looksMost)
    row[.looksLeast] = ByteScale.signed(sums.looksLeast)
    row[.wordsMost] = ByteScale.signed(sums.wordsMost)
    row[.wordsLeast] = ByteScale.signed(sums.wordsLeast)
    row[.longest] = ByteScale.log(sums.longest)
    row[.paragraphs] = UInt8(min(255, sums.paragraphs))
  }

  private func fillBefore(_ unit: Int, _ row: inout InlineArray<256, UInt8>) {
    var most: Int32 = -128
    var longest = 0
    for other in max(0, unit - 8)..<unit {
      most = max(most, looks(of: other))
      longest = max(longest, Int(features.lines[other].length))
    }
    row[.looksMostBefore] = ByteScale.signed(most)
    row[.longestBefore] = ByteScale.log(longest)
    let near = max(0, unit - 3)..<unit
    let count = Int32(max(1, near.count))
    row[.looksMeanBefore] = ByteScale.signed(near.reduce(0) { $0 + looks(of: $1) } / count)
    row[.wordsMeanBefore] = ByteScale.signed(near.reduce(0) { $0 + words(of: $1) } / count)
  }
}

extension InlineArray where count == 256, Element == UInt8 {
  fileprivate subscript(feature: TailFeature) -> UInt8 {
    @inline(__always) get { self[Int(feature.rawValue)] }
    @inline(__always) set { self[Int(feature.rawValue)] = newValue }
  }

  /// The feature some steps from the first of its kind, which is step 1.
  fileprivate subscript(first: TailFeature, step: Int) -> UInt8 {
    @inline(__always) get { self[Int(first.rawValue) + step - 1] }
    @inline(__always) set { self[Int(first.rawValue) + step - 1] = newValue }
  }
}
