/// Words of which the first are far more frequent than the last.
struct Zipf {
  let words: [String]
  /// The sum of the weights up to each word.
  private let sums: [Int]

  /// The weight of the word at a rank falls with the rank, as words do in real text.
  init(_ words: [String]) {
    self.words = words
    var total = 0
    sums = words.indices.map { rank in
      total += 1_000_000 / (rank + 3)
      return total
    }
  }

  /// Words of a text, parted by blanks.
  init(of text: String) {
    self.init(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  func pick(_ dice: inout Dice) -> String {
    guard let total = sums.last else { return "" }
    let wanted = dice.below(total)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > wanted { high = middle } else { low = middle + 1 }
    }
    return words[low]
  }
}
