/// Where the words of a block stand in rows of capitals: a word's other places tell what it is.
///
/// The first four places of each word are kept.
struct NamePlaces: Sendable {
  private var words = HashNumbers()
  private var places: [InlineArray<4, NamePlace>] = []
  private var counts: [Int] = []
  /// For each word the weights of its places and of all together; once they are summed up.
  private var sums: [(each: InlineArray<4, SIMD8<Int16>>, all: SIMD8<Int16>)?] = []

  mutating func removeAll() {
    words.removeAll()
    places.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    sums.removeAll(keepingCapacity: true)
  }

  /// Remembers a place of a word.
  mutating func add(_ word: UInt64, _ place: () -> NamePlace) {
    let number = words.number(of: word)
    if number == places.count {
      places.append(InlineArray(repeating: place()))
      counts.append(1)
      sums.append(nil)
    } else if counts[number] < 4 {
      places[number][counts[number]] = place()
      counts[number] += 1
    }
  }

  /// How many other places of a word are kept.
  func others(_ word: UInt64, than index: Int) -> Int {
    guard let number = words[word] else { return 0 }
    return counts[number] - (own(number, index) == nil ? 0 : 1)
  }

  /// The features of a word's other places.
  func features<Sink: FeatureSink>(_ word: UInt64, than index: Int, into sink: inout Sink) {
    guard let number = words[word] else { return }
    for place in 0..<counts[number] where Int(places[number][place].index) != index {
      places[number][place].features(into: &sink)
    }
  }

  /// What a word's other places weigh.
  mutating func weights(
    _ word: UInt64, than index: Int, by sum: inout WeightSum
  ) -> SIMD8<Int16> {
    guard let number = words[word] else { return .zero }
    let own = own(number, index)
    if counts[number] == 1, own != nil { return .zero }
    let sums = sums[number] ?? add(number, by: &sum)
    return own.map { sums.all &- sums.each[$0] } ?? sums.all
  }

  private mutating func add(
    _ number: Int, by sum: inout WeightSum
  ) -> (each: InlineArray<4, SIMD8<Int16>>, all: SIMD8<Int16>) {
    var each = InlineArray<4, SIMD8<Int16>>(repeating: .zero)
    var all = SIMD8<Int16>.zero
    for place in 0..<counts[number] {
      places[number][place].features(into: &sum)
      each[place] = sum.scores()
      all &+= each[place]
    }
    sums[number] = (each, all)
    return (each, all)
  }

  private func own(_ number: Int, _ index: Int) -> Int? {
    (0..<counts[number]).first { Int(places[number][$0].index) == index }
  }
}

/// A place of a word in a row of capitals.
struct NamePlace: Sendable {
  /// The token.
  var index: Int32
  var before: UInt64
  var behind: UInt64
  var first: UInt64
  var last: UInt64
  var beforeRun: UInt64
  var position: UInt8
  var length: UInt8

  /// The features that it gives to the word's other places.
  func features<Sink: FeatureSink>(into sink: inout Sink) {
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
