/// What the words of a document were labelled so far, from its start on.
///
/// A name that is given in full once is short later on: "Kazuhiko Fuji", then "Fuji".
struct History {
  var last: [UInt8]
  var counts: [[UInt8]]
  /// How many features there are.
  static let count = 200

  init(_ words: Int) {
    last = Array(repeating: 0, count: words)
    counts = Array(repeating: [], count: words)
  }

  /// Remembers the labels of a run: 1 outside; for each type: alone, first, middle, last.
  mutating func add(_ words: ArraySlice<Int32>, _ labels: [Int]) {
    for (index, word) in words.enumerated() {
      let label = labels[index]
      var state: UInt8 = 1
      if label > 0 {
        let goesOn = index + 1 < labels.count && labels[index + 1] > 4
        let place = Labels.begins(label) ? (goesOn ? 1 : 0) : (goesOn ? 2 : 3)
        state = UInt8(2 + Labels.type(label) * 4 + place)
      }
      last[Int(word)] = state
      if counts[Int(word)].isEmpty { counts[Int(word)] = Array(repeating: 0, count: 18) }
      counts[Int(word)][Int(state)] = min(200, counts[Int(word)][Int(state)] + 1)
    }
  }

  /// The numbers of the features that a word gets by them, below `count`.
  func features(_ word: Int32, _ runLength: Int, into list: inout [Int32]) {
    let state = Int(last[Int(word)])
    guard state > 0 else { return }
    let alone = runLength == 1 ? 0 : 18
    list.append(Int32(state + alone))
    let own = counts[Int(word)]
    var best = 1
    var total = 0
    for index in 1..<18 {
      total += Int(own[index])
      if own[index] > own[best] { best = index }
    }
    list.append(Int32(40 + best))
    list.append(Int32(60 + best * 3 + min(total, 3) - 1))
    for index in 1..<18 where own[index] > 0 { list.append(Int32(120 + index)) }
  }
}
