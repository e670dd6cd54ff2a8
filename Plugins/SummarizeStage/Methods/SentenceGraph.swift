import TextMillLanguage

/// Sentences as the nodes of a graph in which like sentences are joined: TextRank (Mihalcea and Tarau,
/// "TextRank: bringing order into text", 2004) and LexRank (Erkan and Radev, "LexRank: graph-based lexical
/// centrality as salience", 2004).
///
/// All pairs of sentences are compared, so that of a long text only the first ones are in the graph.
struct SentenceGraph {
  /// How sentences are compared.
  enum Comparison {
    /// TextRank: the shared words through the logarithms of both lengths.
    case sharedWords
    /// LexRank: the cosine of the words' weights, where it is above a threshold.
    case cosine
  }

  static let limit = 500
  private static let threshold = 0.1
  private static let damping = 0.85

  private let nodes: [Int]
  private let words: [[Int32]]

  init(_ candidates: [Int], _ terms: DocumentTerms) {
    nodes = Array(candidates.prefix(Self.limit))
    words = nodes.map { terms.contentTokens(of: $0).sorted() }
  }

  /// The rank of each sentence of the text; 0 outside of the graph.
  func ranks(by comparison: Comparison, _ terms: DocumentTerms) -> [Double] {
    let rows = comparison == .cosine ? cosines(terms) : overlaps()
    var ranks = Array(repeating: 0.0, count: terms.sentences.count)
    for (node, rank) in zip(nodes, Self.centrality(rows, walksOn: comparison == .sharedWords)) {
      ranks[node] = rank
    }
    return ranks
  }

  private func overlaps() -> [[Double]] {
    let logs = words.map { PortableMath.log(Double(max($0.count, 1))) }
    return compare { left, right in
      let common = Self.common(words[left], words[right]) { _, here, there in
        Double(min(here, there))
      }
      let length = logs[left] + logs[right]
      // Sentences of a word each have no logarithm to speak of.
      return length > 1e-9 ? common / length : 0
    }
  }

  private func cosines(_ terms: DocumentTerms) -> [[Double]] {
    let weights = inverseFrequencies(terms)
    let norms = words.map { list in
      Self.common(list, list) { word, here, _ in
        let weight = Double(here) * weights[Int(word)]
        return weight * weight
      }.squareRoot()
    }
    return compare { left, right in
      let product = Self.common(words[left], words[right]) { word, here, there in
        Double(here * there) * weights[Int(word)] * weights[Int(word)]
      }
      let norm = norms[left] * norms[right]
      return norm > 0 && product / norm > Self.threshold ? 1 : 0
    }
  }

  /// The logarithm of how many sentences there are for one that has the word.
  private func inverseFrequencies(_ terms: DocumentTerms) -> [Double] {
    var counts = Array(repeating: 0, count: terms.wordTerms.count)
    for list in words {
      for (place, word) in list.enumerated() where place == 0 || list[place - 1] != word {
        counts[Int(word)] += 1
      }
    }
    return counts.map { PortableMath.log(Double(nodes.count) / (1 + Double($0)) + 1) }
  }

  private func compare(_ likeness: (Int, Int) -> Double) -> [[Double]] {
    var rows = Array(repeating: Array(repeating: 0.0, count: nodes.count), count: nodes.count)
    for left in nodes.indices {
      for right in nodes.indices.dropFirst(left + 1) {
        let value = likeness(left, right)
        (rows[left][right], rows[right][left]) = (value, value)
      }
    }
    return rows
  }

  /// Adds up something over the words that two sorted lists share, told how often each has them.
  private static func common(
    _ left: [Int32], _ right: [Int32], _ value: (Int32, Int, Int) -> Double
  ) -> Double {
    var (here, there, sum) = (0, 0, 0.0)
    while here < left.count, there < right.count {
      let (word, other) = (left[here], right[there])
      if word < other {
        here += 1
      } else if other < word {
        there += 1
      } else {
        let (start, begin) = (here, there)
        while here < left.count, left[here] == word { here += 1 }
        while there < right.count, right[there] == word { there += 1 }
        sum += value(word, here - start, there - begin)
      }
    }
    return sum
  }

  /// Where somebody is who walks from sentence to like sentence, and now and then to any.
  private static func centrality(_ rows: [[Double]], walksOn: Bool) -> [Double] {
    let count = Double(rows.count)
    let sums = rows.map { $0.reduce(walksOn ? 0 : 1, +) }
    var ranks = Array(repeating: 1 / max(count, 1), count: rows.count)
    for _ in 0..<100 {
      let flow = zip(ranks, sums).map { $1 > 0 ? $0 / $1 : 0 }
      let next = rows.indices.map { node in
        // In LexRank a sentence is like itself.
        var sum = walksOn ? 0 : flow[node]
        for other in rows.indices { sum += rows[node][other] * flow[other] }
        return (1 - damping) / count + damping * sum
      }
      let change = zip(ranks, next).reduce(0) { max($0, abs($1.0 - $1.1)) }
      ranks = next
      if change * count < 1e-6 { break }
    }
    return ranks
  }
}

extension DocumentTerms {
  /// The numbers of a sentence's words that are no stop words, as often as they occur.
  func contentTokens(of index: Int) -> [Int32] {
    tokens[sentences[index].tokens].filter { !wordTerms[Int($0)].isStopWord }
  }
}
