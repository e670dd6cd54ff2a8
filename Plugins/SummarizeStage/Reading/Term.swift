/// What is known of a word or a pair of words of a document.
struct Term: Sendable {
  /// How often it occurs.
  var count: Int32 = 0
  /// Which of the offered sentences comes first that has it, or stands behind it: from 0.
  var first: Int32 = 0
  /// How many sentences have it.
  var sentences: Int32 = 0
  /// The last sentence that it was seen in, to count them.
  var lastSentence: Int32 = -1
  /// How often it had a capital inside a sentence; not for pairs.
  var capitals: Int32 = 0
  var isDigits = false
  var isStopWord = false
  var isShort = false
  var isInTitle = false
  var isAsked = false
  /// The words of a pair.
  var left: Int32 = 0
  var right: Int32 = 0
}
