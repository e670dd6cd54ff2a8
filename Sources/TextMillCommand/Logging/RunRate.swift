import TextMillFormats
import TextMillRunner

/// How fast a pass goes, and how long it will take.
struct RunRate {
  private let progress: RunProgress
  private let extent: InputExtent?
  let elapsed: Duration

  /// The rate of a pass that began `elapsed` ago; with an extent, what is left can be told.
  init(_ progress: RunProgress, after elapsed: Duration, _ extent: InputExtent?) {
    self.progress = progress
    self.elapsed = elapsed
    self.extent = extent
  }

  var seconds: Double { elapsed / .seconds(1) }

  var documentsPerSecond: Double {
    Double(progress.now.documents - progress.start.documents) / max(seconds, 0.001)
  }

  var bytesPerSecond: Double {
    Double(progress.now.bytes - progress.start.bytes) / max(seconds, 0.001)
  }

  /// How much of the input is read, 0 to 1.
  var share: Double? {
    guard let extent, extent.total > 0 else { return nil }
    return Double(extent.done(at: progress.now.position)) / Double(extent.total)
  }

  /// An estimate, once enough was read for one.
  var secondsLeft: Double? {
    guard let extent, seconds >= 1 else { return nil }
    let done = extent.done(at: progress.now.position)
    let since = done - extent.done(at: progress.start.position)
    guard since > 0 else { return nil }
    return Double(extent.total - done) * seconds / Double(since)
  }
}
