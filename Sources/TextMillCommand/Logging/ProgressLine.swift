import TextMillRunner
import TextMillYAML

/// How far a run is, in a line; where it is too long, what matters least is left out.
struct ProgressLine {
  /// The parts in the order in which they stand, each with its rank: the highest goes first.
  private var parts: [(text: String, rank: Int)] = []

  init(_ progress: RunProgress, _ rate: RunRate) {
    if let stage = progress.stage { parts.append(("for \(Visible.line(stage, atMost: 20))", 5)) }
    parts.append((Figures.counted(progress.now.documents, "document"), 0))
    parts.append((Figures.bytes(progress.now.bytes), 3))
    parts.append((Figures.bytes(Int(rate.bytesPerSecond)) + "/s", 4))
    if let left = rate.secondsLeft { parts.append((Figures.roughTime(left) + " left", 2)) }
    if progress.quarantined > 0 {
      parts.append(("\(Figures.grouped(progress.quarantined)) in quarantine", 1))
    }
  }

  /// The line in so many cells.
  func fitting(_ width: Int) -> String {
    var rest = parts
    while DisplayWidth.of(Self.joined(rest)) > width, rest.count > 1,
      let least = rest.indices.max(by: { rest[$0].rank < rest[$1].rank })
    {
      rest.remove(at: least)
    }
    return String(Self.joined(rest).prefix(max(width, 1)))
  }

  private static func joined(_ parts: [(text: String, rank: Int)]) -> String {
    parts.map(\.text).joined(separator: " · ")
  }
}
