/// Gives blocks their scores by the words around and in them.
struct WordScores: Sendable {
  /// For each element, what its words say about blocks further down, with those of its ancestors.
  private var further: [Int32] = []

  mutating func score(
    _ blocks: inout [Block], _ tree: borrowing PageTree, _ weights: borrowing WordWeights
  ) {
    further.removeAll(keepingCapacity: true)
    further.reserveCapacity(tree.elements.count)
    further.append(0)
    for index in tree.elements.indices.dropFirst() {
      let up = further[Int(tree.elements[index].parent)]
      further.append(
        tree.elements[index].zones.contains(.unread)
          ? up : up + Self.sum(of: index, .further, tree, weights))
    }
    for index in blocks.indices {
      let element = Int(blocks[index].element)
      let parent = Int(tree.elements[element].parent)
      blocks[index].ownScore = Self.sum(of: element, .own, tree, weights)
      blocks[index].parentScore = Self.sum(of: parent, .parent, tree, weights)
      blocks[index].pathScore = further[Int(tree.elements[parent].parent)]
    }
  }

  private static func sum(
    of element: Int, _ level: WordWeights.Level, _ tree: borrowing PageTree,
    _ weights: borrowing WordWeights
  ) -> Int32 {
    let facts = tree.elements[element]
    var sum = Int32(weights.names[WordWeights.place(of: facts.tag, level)])
    let first = Int(facts.firstWord)
    for word in first..<first + Int(facts.wordCount) {
      sum += Int32(weights.names[WordWeights.place(of: tree.words[word], level)])
    }
    return sum
  }

  /// What a text's words say: their sum, divided by the root of their number.
  static func score(ofText words: borrowing [UInt64], _ weights: borrowing WordWeights) -> Int32 {
    var (sum, last) = (Int32(0), UInt64(0))
    for index in words.indices {
      let word = words[index]
      sum += Int32(weights.texts[WordWeights.place(ofText: word)])
      sum += Int32(weights.texts[WordWeights.place(ofText: word, after: last)])
      last = word
    }
    return sum * 16 / root[min(words.count, root.count - 1)]
  }

  /// Sixteen times the square root, rounded; at least 16.
  static let root: [Int32] = (0...BlockReader.mostWords).map {
    max(16, Int32((Double($0).squareRoot() * 16).rounded()))
  }
}
