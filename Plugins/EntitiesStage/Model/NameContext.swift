/// What the model sees around a word: pairs with its neighbours, the run of capitals it stands in,
/// and listed phrases over it.
struct NameContext {
  /// The words from two places before to two places behind.
  let words: (NameWord, NameWord, NameWord, NameWord, NameWord)
  /// The first and last word of the capitals in a row, and the words before and behind them.
  let run: CapitalRun
  /// The lists of a phrase over the word and its place in it; 0 if none.
  let phrase: UInt32
  let phraseBefore: UInt32
  let phraseBehind: UInt32

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
    add(12, pair(UInt64(before.lists), pair(UInt64(word.lists), UInt64(behind.lists))))
    add(13, pair(before2.lower, before.lower))
    add(14, pair(behind.lower, behind2.lower))
    add(15, pair(UInt64(before.classes), pair(UInt64(word.classes), UInt64(behind.classes))))
    add(16, pair(UInt64(before.classes), UInt64(word.classes)))
    add(17, pair(UInt64(word.classes), UInt64(behind.classes)))
    add(18, pair(UInt64(before.path & 0xFF), pair(word.shape, UInt64(behind.path & 0xFF))))
    add(19, pair(pair(before2.shape, before.shape), pair(word.shape, behind.shape)))
    add(20, pair(pair(before.shape, word.shape), pair(behind.shape, behind2.shape)))
    add(21, pair(UInt64(word.place), pair(UInt64(word.casing), UInt64(word.lists))))
    addRun(into: &sink)
    if phrase != 0 {
      add(22, UInt64(phrase))
      add(23, pair(UInt64(phrase), word.shape))
    }
    if phraseBefore != 0 { add(24, UInt64(phraseBefore)) }
    if phraseBehind != 0 { add(25, UInt64(phraseBehind)) }
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
    add(5, pair(UInt64(run.last.classes), place))
    add(6, pair(UInt64(run.first.classes), place))
    if run.last.path != 0 { add(7, pair(UInt64(run.last.path), place)) }
    if run.first.path != 0 { add(8, pair(UInt64(run.first.path), place)) }
    if run.before.path != 0 { add(9, pair(UInt64(run.before.path), place)) }
    if run.behind.path != 0 { add(10, pair(UInt64(run.behind.path), place)) }
    add(11, pair(UInt64(run.first.lists), pair(UInt64(run.last.lists), place)))
    add(12, pair(run.before.lower, run.behind.lower))
    add(13, pair(run.before.lower, pair(UInt64(word.lists), UInt64(word.classes))))
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
