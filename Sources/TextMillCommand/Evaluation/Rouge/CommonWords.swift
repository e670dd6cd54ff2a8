/// The longest common subsequence of words, for a reference's sentence and those of a summary.
enum CommonWords {
  /// The summary-level count of ROUGE-L (Lin 2004, section 3.2): for each sentence of the reference the
  /// union of what it has in common with each sentence of the summary, no word used more often than
  /// either text has it.
  static func count(_ summary: [[String]], _ reference: [[String]]) -> Int {
    var left = tally(summary)
    var right = tally(reference)
    var hits = 0
    for sentence in reference {
      for place in union(sentence, summary) {
        let word = sentence[place]
        guard let here = left[word], here > 0, let there = right[word], there > 0 else { continue }
        (left[word], right[word]) = (here - 1, there - 1)
        hits += 1
      }
    }
    return hits
  }

  private static func tally(_ sentences: [[String]]) -> [String: Int] {
    sentences.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// The places of a sentence that are in the longest common subsequence with any of the others.
  private static func union(_ sentence: [String], _ others: [[String]]) -> [Int] {
    var places = Set<Int>()
    for other in others { places.formUnion(subsequence(sentence, other)) }
    return places.sorted()
  }

  /// The places in the first list of a longest common subsequence.
  ///
  /// Of several as long, the one that `rouge-score` finds.
  static func subsequence(_ first: [String], _ second: [String]) -> [Int] {
    let lengths = lengths(first, second)
    var (row, column) = (first.count, second.count)
    var places: [Int] = []
    while row > 0, column > 0 {
      if first[row - 1] == second[column - 1] {
        (row, column) = (row - 1, column - 1)
        places.append(row)
      } else if lengths[row][column - 1] > lengths[row - 1][column] {
        column -= 1
      } else {
        row -= 1
      }
    }
    return places.reversed()
  }

  private static func lengths(_ first: [String], _ second: [String]) -> [[Int]] {
    var rows = [Array(repeating: 0, count: second.count + 1)]
    for word in first {
      var row = [0]
      for (column, other) in second.enumerated() {
        let above = rows[rows.count - 1]
        row.append(word == other ? above[column] + 1 : max(above[column + 1], row[column]))
      }
      rows.append(row)
    }
    return rows
  }
}
