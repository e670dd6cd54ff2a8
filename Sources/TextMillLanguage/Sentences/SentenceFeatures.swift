import TextMill

/// Takes what is noticed of a place at which a sentence may end.
protocol SentenceFeatureSink {
  /// Takes a feature: its number among the features, and its value.
  mutating func add(_ feature: UInt64, _ value: UInt64)
}

/// What the learned weights ask of a place.
enum SentenceFeatures {
  @inline(__always)
  static func add(
    of gap: SentenceGap, in text: Span<UInt8>, to sink: inout some SentenceFeatureSink
  ) {
    let mark = UInt64(gap.mark.rawValue) | (gap.isTight ? 16 : 0)
    let closer = UInt64(gap.closer.rawValue)
    let opener = UInt64(gap.opener.rawValue)
    let leftKind = UInt64(
      Abbreviations.shared.kind(of: gap.left, shape: gap.leftShape, in: text).rawValue)
    let (left, right) = (gap.leftShape.signs, gap.rightShape.signs)
    let leftWord = LoweredHash.of(gap.left, in: text)
    let rightWord = LoweredHash.of(gap.right, in: text)
    let nextCase = UInt64(gap.rightShape.first.rawValue)
    let tail = gap.right.upperBound < gap.block.upperBound ? UInt64(text[gap.right.upperBound]) : 0
    let around = mark | closer << 5 | opener << 8
    let leftLength = UInt64(min(gap.left.count, 8))
    let rightLength = UInt64(min(gap.right.count, 8))

    sink.add(1, mark)
    sink.add(2, around | nextCase << 12)
    sink.add(3, leftWord &+ mark)
    sink.add(4, left << 5 ^ mark)
    sink.add(5, rightWord &+ mark)
    sink.add(6, right << 5 ^ mark)
    sink.add(7, (left &* 0x9E37_79B9) ^ right << 5 ^ mark)
    sink.add(8, leftKind | mark << 4 | nextCase << 12 | rightLength << 16)
    sink.add(9, leftKind | mark << 4 | opener << 12 | tail << 16)
    sink.add(10, leftWord ^ nextCase << 5 ^ mark)
    sink.add(11, rightWord &+ leftKind << 8 &+ mark)
    sink.add(12, rightWord &+ left)
    sink.add(13, leftLength | mark << 4 | nextCase << 12 | opener << 16)

    let before = wordBefore(gap, text)
    let beforeShape = WordShape(before, in: text)
    sink.add(14, beforeShape.signs ^ left << 24 ^ mark)
    sink.add(15, LoweredHash.of(before, in: text) &+ leftWord)
    let after = wordAfter(gap, text)
    let afterShape = WordShape(after, in: text)
    sink.add(16, afterShape.signs ^ right << 24 ^ mark)
    sink.add(17, LoweredHash.of(after, in: text) &+ rightWord)

    let beforeLast = UInt64(
      gap.left.lowerBound > gap.start ? text[max(gap.start, before.upperBound - 1)] : 0)
    sink.add(24, beforeLast | mark << 8 | nextCase << 16 | left << 20)
    sink.add(25, tail | right << 8 | mark << 40)
    let brackets = UInt64(gap.open.brackets)
    let quotes = UInt64(gap.open.quotes)
    sink.add(18, brackets | quotes << 2 | around << 8)
    let length = bucket(gap.end - gap.start)
    sink.add(19, length | mark << 8 | nextCase << 16)
    let toEnd = bucket(gap.block.upperBound - gap.next)
    sink.add(20, toEnd | mark << 8 | nextCase << 16)
    sink.add(21, length | toEnd << 8 | mark << 16)
    let space =
      UInt64(min(gap.next - gap.end, 3)) | UInt64(gap.next > gap.end ? text[gap.end] : 0) << 2
    sink.add(22, space | mark << 12 | nextCase << 20)
    sink.add(23, UInt64(gap.marks.count) | mark << 8 | nextCase << 16 | closer << 20)
    let first = UInt64(ScalarCase.of(text.scalar(at: gap.start)).rawValue)
    let script = Script.of(text[gap.start])
    sink.add(27, script | around << 8 | nextCase << 20)
    sink.add(28, script | leftKind << 8 | mark << 16 | nextCase << 24)
    sink.add(26, first | mark << 8 | nextCase << 16 | opener << 20)
  }

  private static func wordBefore(_ gap: SentenceGap, _ text: Span<UInt8>) -> TextRange {
    var end = gap.left.lowerBound
    while end > gap.start, text[end - 1] == 0x20 { end -= 1 }
    return SentenceGapReader.word(before: end, from: gap.start, text)
  }

  private static func wordAfter(_ gap: SentenceGap, _ text: Span<UInt8>) -> TextRange {
    var start = gap.right.upperBound
    while start < gap.block.upperBound, text[start] == 0x20 { start += 1 }
    return SentenceGapReader.word(from: start, to: gap.block.upperBound, text)
  }

  /// The length in steps that double every two.
  private static func bucket(_ count: Int) -> UInt64 {
    guard count > 1 else { return UInt64(max(count, 0)) }
    let bits = Int.bitWidth - 1 - count.leadingZeroBitCount
    return UInt64(2 * bits + (count >> (bits - 1) & 1))
  }
}

/// Scripts as their first byte in UTF-8 tells them, roughly.
private enum Script {
  static func of(_ byte: UInt8) -> UInt64 {
    switch byte {
    case ..<0xC6: 0
    case ..<0xD0: 1
    case ..<0xD4: 2
    case ..<0xE0: 3
    default: 4
    }
  }
}

/// The place of a feature among the weights.
enum SentenceFeatureHash {
  static let bits: UInt64 = 16

  @inline(__always)
  static func place(_ feature: UInt64, _ value: UInt64) -> Int {
    let mixed = (value ^ feature &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
    return Int(((mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93) >> (64 - bits))
  }
}
