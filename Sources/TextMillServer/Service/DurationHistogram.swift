/// How many durations were at most so long.
struct DurationHistogram: Sendable {
  /// The upper ends of the buckets, in seconds; the last one is without end.
  static let bounds = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
  ]

  private var buckets = Array(repeating: 0, count: bounds.count + 1)
  private(set) var count = 0
  /// The sum in seconds.
  private(set) var sum = 0.0

  mutating func add(_ duration: Duration) {
    let seconds = duration.seconds
    buckets[Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count] += 1
    count += 1
    sum += seconds
  }

  /// For each bound how many were at most that.
  var cumulative: [(bound: Double, count: Int)] {
    var sum = 0
    return zip(Self.bounds, buckets).map { bound, count in
      sum += count
      return (bound, sum)
    }
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}
