/// What the tail's model is told about a unit, each as a byte.
///
/// Their order is a part of the model: whoever changes it must learn anew.
enum TailFeature: UInt8, CaseIterable {
  // The unit itself.
  case looks, words, goesByPhrase, length, start, end, upperShare, digitShare
  case link, mail, bar, copyright, year
  // Its place.
  case behind, before, bytesBefore, bytesBehind, proseShare, gapBefore, gapBehind
  // The units around it: one, two, three before; one to four behind.
  case looksBefore1, looksBefore2, looksBefore3
  case wordsBefore1, wordsBefore2, wordsBefore3
  case lengthBefore1, lengthBefore2, lengthBefore3
  case looksBehind1, looksBehind2, looksBehind3, looksBehind4
  case wordsBehind1, wordsBehind2, wordsBehind3, wordsBehind4
  case lengthBehind1, lengthBehind2, lengthBehind3, lengthBehind4
  // All from it to the end: what would go with it.
  case looksMean, wordsMean, looksWeighted, wordsWeighted
  case looksMost, wordsMost, looksLeast, wordsLeast, longest, paragraphs
  // Some before it: what would stay.
  case looksMostBefore, longestBefore, looksMeanBefore, wordsMeanBefore

  /// How many there are.
  static let count = allCases.count
}
