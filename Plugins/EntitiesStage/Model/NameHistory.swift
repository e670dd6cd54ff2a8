/// What a word was labelled in a document so far, from its start on.
///
/// A name that is given in full once is short later on: "Kazuhiko Fuji", then "Fuji".
///
/// For the trainer in Tests/Benchmarks; no promise to others.
public struct NameHistory: Sendable {
  /// 0 not seen, 1 outside, then for each type: alone, first, middle, last.
  private var last: UInt8 = 0
  private var counts = InlineArray<18, UInt8>(repeating: 0)

  /// How many features there are.
  public static let featureCount = 200

  /// Nothing seen yet.
  public init() {}

  /// What a word of a run is by the run's labels.
  public static func state(_ index: Int, _ labels: [UInt8]) -> UInt8 {
    let label = Int(labels[index])
    if label == 0 { return 1 }
    let goesOn = index + 1 < labels.count && labels[index + 1] > 4
    let place = NameLabel.begins(label) ? (goesOn ? 1 : 0) : (goesOn ? 2 : 3)
    return UInt8(2 + NameLabel.type(label) * 4 + place)
  }

  /// Remembers what the word was.
  public mutating func add(_ state: UInt8) {
    last = state
    counts[Int(state)] = min(200, counts[Int(state)] + 1)
  }

  /// Whether the word has ended a person's name of several words and has been nothing else.
  var isFamilyName: Bool {
    counts[5] > 0 && (1..<18).allSatisfy { $0 == 5 || $0 == 2 || counts[$0] == 0 }
  }

  /// Gives the numbers of the features, from 0 up to `featureCount`, to a closure.
  @inline(__always)
  public func features(runLength: Int, _ add: (Int) -> Void) {
    let state = Int(last)
    guard state > 0 else { return }
    add(state + (runLength == 1 ? 0 : 18))
    var best = 1
    var total = 0
    for index in 1..<18 {
      total += Int(counts[index])
      if counts[index] > counts[best] { best = index }
    }
    add(40 + best)
    add(60 + best * 3 + min(total, 3) - 1)
    for index in 1..<18 where counts[index] > 0 { add(120 + index) }
  }
}
