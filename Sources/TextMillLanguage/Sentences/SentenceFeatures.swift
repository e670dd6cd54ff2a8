import TextMill

/// What the learned weights ask of a place.
///
/// The numbers of the features belong to the weights: with other ones they must be learnt anew.
struct SentenceFeatures {
  private let gap: SentenceGap
  private let mark: UInt64
  private let closer: UInt64
  private let opener: UInt64
  /// The case of the next word's first letter.
  private let nextCase: UInt64
  /// What stands directly at the place, together.
  private let around: UInt64
  /// The shapes of the words beside it.
  private let left: UInt64
  private let right: UInt64
  private let leftWord: UInt64
  private let rightWord: UInt64
  /// The byte behind the next word.
  private let tail: UInt64

  init(_ gap: SentenceGap, _ text: Span<UInt8>) {
    self.gap = gap
    mark = UInt64(gap.mark.rawValue) | (gap.isTight ? 16 : 0)
    (closer, opener) = (UInt64(gap.closer.rawValue), UInt64(gap.opener.rawValue))
    nextCase = UInt64(gap.rightShape.first.rawValue)
    around = mark | closer << 5 | opener << 8
    (left, right) = (gap.leftShape.signs, gap.rightShape.signs)
    leftWord = LoweredHash.of(gap.left, in: text)
    rightWord = LoweredHash.of(gap.right, in: text)
    let end = gap.right.upperBound
    tail = end < gap.block.upperBound ? UInt64(text[end]) : 0
  }

  /// What stands directly at the place: marks, blanks and the words beside it.
  @inline(__always)
  func addNear(_ text: Span<UInt8>, to sink: inout some SentenceFeatureSink) {
    addMarks(text, to: &sink)
    addWords(to: &sink)
  }

  /// What has to be looked for further away, or in lists.
  @inline(__always)
  func addFar(_ text: Span<UInt8>, to sink: inout some SentenceFeatureSink) {
    let kind = Abbreviations.shared.kind(of: gap.left, shape: gap.leftShape, in: text)
    let leftKind = UInt64(kind.rawValue)
    addAbbreviation(leftKind, to: &sink)
    addWordsFurtherAway(text, to: &sink)
    addSentence(leftKind, text, to: &sink)
  }

  /// The marks and blanks at the place.
  @inline(__always)
  private func addMarks(_ text: Span<UInt8>, to sink: inout some SentenceFeatureSink) {
    sink.add(1, mark)
    sink.add(2, around | nextCase << 12)
    let blanks = gap.next - gap.end
    let space = UInt64(min(blanks, 3)) | UInt64(blanks > 0 ? text[gap.end] : 0) << 2
    sink.add(22, space | mark << 12 | nextCase << 20)
    sink.add(23, UInt64(gap.marks.count) | mark << 8 | nextCase << 16 | closer << 20)
  }

  /// The words beside it.
  @inline(__always)
  private func addWords(to sink: inout some SentenceFeatureSink) {
    let leftLength = UInt64(min(gap.left.count, 8))
    sink.add(3, leftWord &+ mark)
    sink.add(4, left << 5 ^ mark)
    sink.add(5, rightWord &+ mark)
    sink.add(6, right << 5 ^ mark)
    sink.add(7, (left &* 0x9E37_79B9) ^ right << 5 ^ mark)
    sink.add(10, leftWord ^ nextCase << 5 ^ mark)
    sink.add(12, rightWord &+ left)
    sink.add(13, leftLength | mark << 4 | nextCase << 12 | opener << 16)
    sink.add(25, tail | right << 8 | mark << 40)
  }

  /// What kind of abbreviation the word before it is, with what stands beside it.
  @inline(__always)
  private func addAbbreviation(_ leftKind: UInt64, to sink: inout some SentenceFeatureSink) {
    let rightLength = UInt64(min(gap.right.count, 8))
    sink.add(8, leftKind | mark << 4 | nextCase << 12 | rightLength << 16)
    sink.add(9, leftKind | mark << 4 | opener << 12 | tail << 16)
    sink.add(11, rightWord &+ leftKind << 8 &+ mark)
  }

  /// The words beside those.
  @inline(__always)
  private func addWordsFurtherAway(_ text: Span<UInt8>, to sink: inout some SentenceFeatureSink) {
    let before = Self.wordBefore(gap, text)
    sink.add(14, WordShape(before, in: text).signs ^ left << 24 ^ mark)
    sink.add(15, LoweredHash.of(before, in: text) &+ leftWord)
    let after = Self.wordAfter(gap, text)
    sink.add(16, WordShape(after, in: text).signs ^ right << 24 ^ mark)
    sink.add(17, LoweredHash.of(after, in: text) &+ rightWord)
    let last = gap.left.lowerBound > gap.start ? text[max(gap.start, before.upperBound - 1)] : 0
    sink.add(24, UInt64(last) | mark << 8 | nextCase << 16 | left << 20)
  }

  /// The sentence so far, and what is left of the block.
  @inline(__always)
  private func addSentence(
    _ leftKind: UInt64, _ text: Span<UInt8>, to sink: inout some SentenceFeatureSink
  ) {
    let open = UInt64(gap.open.brackets) | UInt64(gap.open.quotes) << 2
    sink.add(18, open | around << 8)
    let length = Self.bucket(gap.end - gap.start)
    let rest = Self.bucket(gap.block.upperBound - gap.next)
    sink.add(19, length | mark << 8 | nextCase << 16)
    sink.add(20, rest | mark << 8 | nextCase << 16)
    sink.add(21, length | rest << 8 | mark << 16)
    let first = UInt64(ScalarCase.of(text.scalar(at: gap.start)).rawValue)
    sink.add(26, first | mark << 8 | nextCase << 16 | opener << 20)
    let script = Script.of(text[gap.start])
    sink.add(27, script | around << 8 | nextCase << 20)
    sink.add(28, script | leftKind << 8 | mark << 16 | nextCase << 24)
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
