/// What a model is told about a block, each as a byte.
///
/// Their order is a part of the model: whoever changes it must train anew.
enum Feature: UInt8, CaseIterable {
  // The text.
  case words, wordLength, linkShare, links, commas, stops, ending, functionShare, capitalShare
  case shoutShare, numberShare, startsSmall, copyright, year, bars, foreignShare, titleShare
  case titleCover, occurrences, bodyShare
  // The element.
  case tagClass, heading, depth, navigation, header, footer, aside, main, article, form, table, list
  case figure, quote, hidden, dialog, button, articleBody, pre, isLink, bold, caption, details, time
  case noScript, kind
  // The words in classes, ids and the text.
  case ownScore, parentScore, pathScore, textScore, totalScore
  // The place.
  case blockShare, wordShare, blocksBefore, blocksBehind, sinceHeading, sinceTitle,
    sinceFirstHeading
  case isFirstHeadingAhead
  // The page.
  case pageWords, pageBlocks, pageLinkShare, pageProseShare, pageArticles, pageType, pageHasMain
  case pageLinkedType, pageCommentShare, sinceComments, proseShareBefore
  // The neighbours: two before, two behind.
  case wordsA, linkShareA, tagClassA, kinshipA, scoreA
  case wordsB, linkShareB, tagClassB, kinshipB, scoreB
  case wordsC, linkShareC, tagClassC, kinshipC, scoreC
  case wordsD, linkShareD, tagClassD, kinshipD, scoreD
  case proseBefore, proseBehind, wordsAround, linkShareAround
  // The blocks around it: its own element, its parent and so on.
  case wordsInOwn, linkShareInOwn, proseShareInOwn, blocksInOwn
  case wordsInParent, linkShareInParent, proseShareInParent, blocksInParent
  case wordsInSecond, linkShareInSecond, proseShareInSecond, blocksInSecond
  case wordsInThird, linkShareInThird, proseShareInThird, blocksInThird
  case wordsInFourth, linkShareInFourth, proseShareInFourth, blocksInFourth
  case columnScore, columnDistance, isInColumn
  // Those of its likeness.
  case alikeCount, alikeWords, alikeLinkShare
  // Those that say the same, and the page's description.
  case copiedShare, copiedLaterShare, describedShare, sinceDescribed
  // What stood before it.
  case sinceRelated, headingScore

  // What only the second model reads: the first one's verdicts.
  case verdict
  case verdict1Before, verdict2Before, verdict3Before
  case verdict1Behind, verdict2Behind, verdict3Behind
  case verdictBefore, verdictBehind, verdictFarBefore, verdictFarBehind
  case verdictInOwn, verdictInParent, verdictInSecond, verdictInThird
  case massInParent, massInSecond, massInThird
  case verdictAlike, massBefore, pageMass, sinceSure, untilSure, verdictOfHeading

  /// How many the first model reads.
  static let firstCount = Int(Feature.verdict.rawValue)
  /// How many there are.
  static let count = allCases.count
}

/// One block's features, with room for those that a byte can name.
typealias FeatureRow = InlineArray<256, UInt8>

extension FeatureRow {
  subscript(feature: Feature) -> UInt8 {
    @inline(__always) get { self[Int(feature.rawValue)] }
    @inline(__always) set { self[Int(feature.rawValue)] = newValue }
  }

  /// The feature some places behind another one.
  @inline(__always)
  mutating func set(_ feature: Feature, _ step: Int, _ value: UInt8) {
    self[Int(feature.rawValue) + step] = value
  }
}
