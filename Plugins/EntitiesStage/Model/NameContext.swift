/// What the model sees around a word: pairs with its neighbours, the run of capitals it stands in,
/// listed phrases over it, and the document's other places with the same word.
///
/// Words are looked up by index, with two outside of the text at both ends.
struct NameContext {
  /// The words from two places before to two places behind.
  let words: (NameWord, NameWord, NameWord, NameWord, NameWord)
  /// The first and last word of the capitals in a row, and the words before and behind them.
  let run: CapitalRun
  /// The lists of a phrase over the word and its place in it; 0 if none.
  let phrase: UInt64
  let phraseBefore: UInt64
  let phraseBehind: UInt64

  /// The features of the word in the middle.
  func features<Sink: FeatureSink>(into sink: inout Sink) {
    let (before2, before, word, behind, behind2) = words
    func add(_ template: Int, _ value: UInt64) { sink.add(Feature.number(1024 + template, value)) }
    func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { Feature.pair(first, second) }
    add(0, pair(before.lower, word.lower))
    add(1, pair(word.lower, behind.lower))
    add(2, pair(before.shape, pair(word.shape, behind.shape)))
    add(3, pair(word.shape, behind.shape))
    add(4, pair(before.shape, word.shape))
    if word.path != 0 {
      if before.path != 0 { add(5, pair(UInt64(before.path), UInt64(word.path))) }
      if behind.path != 0 { add(6, pair(UInt64(word.path), UInt64(behind.path))) }
    }
    add(7, pair(before.lower, word.shape))
    add(8, pair(word.shape, behind.lower))
    add(9, pair(before.lower, pair(word.shape, behind.lower)))
    add(12, pair(before.lists, pair(word.lists, behind.lists)))
    add(13, pair(before2.lower, before.lower))
    add(14, pair(behind.lower, behind2.lower))
    add(15, pair(before.classes, pair(word.classes, behind.classes)))
    add(16, pair(before.classes, word.classes))
    add(17, pair(word.classes, behind.classes))
    add(18, pair(UInt64(before.path & 0xFF), pair(word.shape, UInt64(behind.path & 0xFF))))
    add(19, pair(pair(before2.shape, before.shape), pair(word.shape, behind.shape)))
    add(20, pair(pair(before.shape, word.shape), pair(behind.shape, behind2.shape)))
    add(21, pair(word.place, pair(word.casing, word.lists)))
    addRun(into: &sink)
    if phrase != 0 {
      add(22, phrase)
      add(23, pair(phrase, word.shape))
    }
    if phraseBefore != 0 { add(24, phraseBefore) }
    if phraseBehind != 0 { add(25, phraseBehind) }
  }

  private func addRun<Sink: FeatureSink>(into sink: inout Sink) {
    func add(_ template: Int, _ value: UInt64) { sink.add(Feature.number(1080 + template, value)) }
    func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { Feature.pair(first, second) }
    guard run.length > 0 else { return }
    let place = UInt64(min(run.position, 3)) | UInt64(min(run.length, 6)) << 4
    let word = words.2
    add(0, place)
    add(1, pair(run.last.lower, UInt64(min(run.length - 1 - run.position, 2))))
    add(2, pair(run.first.lower, UInt64(min(run.position, 2))))
    add(3, pair(run.before.lower, UInt64(min(run.position, 2))))
    add(4, pair(run.behind.lower, UInt64(min(run.length - 1 - run.position, 2))))
    add(5, pair(run.last.classes, place))
    add(6, pair(run.first.classes, place))
    if run.last.path != 0 { add(7, pair(UInt64(run.last.path), place)) }
    if run.first.path != 0 { add(8, pair(UInt64(run.first.path), place)) }
    if run.before.path != 0 { add(9, pair(UInt64(run.before.path), place)) }
    if run.behind.path != 0 { add(10, pair(UInt64(run.behind.path), place)) }
    add(11, pair(run.first.lists, pair(run.last.lists, place)))
    add(12, pair(run.before.lower, run.behind.lower))
    add(13, pair(run.before.lower, pair(word.lists, word.classes)))
  }
}

/// Words with capitals in a row, as seen from one of them; the length is 0 elsewhere.
struct CapitalRun {
  var first = NameWord.outside
  var last = NameWord.outside
  var before = NameWord.outside
  var behind = NameWord.outside
  var position = 0
  var length = 0
}

/// Another place of the same word in the document.
struct NamePlace {
  var before: UInt64
  var behind: UInt64
  var first: UInt64
  var last: UInt64
  var beforeRun: UInt64
  var position: UInt8
  var length: UInt8

  /// The features that it gives to the word.
  func features<Sink: FeatureSink>(_ shape: UInt64, into sink: inout Sink) {
    func add(_ template: Int, _ value: UInt64) { sink.add(Feature.number(1140 + template, value)) }
    let place = UInt64(position) | UInt64(length) << 4
    add(0, before)
    add(1, behind)
    add(2, Feature.pair(last, UInt64(max(length, 1) - 1 - min(position, max(length, 1) - 1))))
    add(3, Feature.pair(first, UInt64(position)))
    add(4, place)
    add(5, beforeRun)
  }
}
