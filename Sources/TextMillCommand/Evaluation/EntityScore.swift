import TextMill

/// A span with its label, in bytes of a text.
struct LabelledSpan: Hashable {
  let range: TextRange
  let label: String
}

/// How well the entities of documents were found.
///
/// Exact: the same range and label. Overlapping: a span found is right if it shares a byte with a gold
/// span of its label, and a gold span is found if it shares one with a span of its label.
struct EntityScore {
  private(set) var exact: [String: Counts] = [:]
  private(set) var overlapping: [String: Counts] = [:]

  /// Counts a document's spans; equal ones count once.
  ///
  /// Only the labels that are annotated in it throughout are counted.
  mutating func add(gold: [LabelledSpan], found: [LabelledSpan], labels: Set<String>) {
    let gold = Dictionary(grouping: Set(gold.filter { labels.contains($0.label) }), by: \.label)
    let found = Dictionary(grouping: Set(found.filter { labels.contains($0.label) }), by: \.label)
    for label in labels {
      let (there, here) = (gold[label] ?? [], found[label] ?? [])
      if there.isEmpty, here.isEmpty { continue }
      let right = Set(there).intersection(here).count
      exact[label, default: Counts()] += Counts(right: right, found: here.count, gold: there.count)
      let (inGold, inFound) = (SpanSet(there.map(\.range)), SpanSet(here.map(\.range)))
      overlapping[label, default: Counts()] += Counts(
        recalled: there.count { inFound.overlaps($0.range) },
        right: here.count { inGold.overlaps($0.range) }, found: here.count, gold: there.count)
    }
  }

  /// The labels that were counted, in the order of their names.
  var labels: [String] { exact.keys.sorted() }

  /// All labels together: each span counts the same.
  var exactTotal: Counts { exact.values.reduce(into: Counts()) { $0 += $1 } }
  var overlappingTotal: Counts { overlapping.values.reduce(into: Counts()) { $0 += $1 } }
}

/// Ranges that can be asked quickly whether another one overlaps one of them.
struct SpanSet {
  private let starts: [Int]
  /// The largest end of the ranges up to each one.
  private let ends: [Int]

  init(_ ranges: [TextRange]) {
    let sorted = ranges.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    starts = sorted.map(\.lowerBound)
    var largest = 0
    ends = sorted.map { range in
      largest = max(largest, range.upperBound)
      return largest
    }
  }

  /// Whether one of them shares a byte with a range.
  func overlaps(_ range: TextRange) -> Bool {
    if range.isEmpty { return false }
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < range.upperBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ends[low - 1] > range.lowerBound
  }
}
