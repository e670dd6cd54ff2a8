import Benchmark
import Corpus
import Foundation
import TextMill

/// Each shipped stage and each reader over a megabyte of articles: `swift package benchmark`.
///
/// Without counters of the processor, as in most virtual machines, instructions are left out.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.instructions, megabytesPerSecond, .wallClock], maxDuration: .seconds(5),
    maxIterations: 200)
  let sample = Sample(bytes: 1_000_000)

  // In the order of a pipeline: each sees the documents as the ones before it leave them.
  var documents = sample.documents
  for entry in Sample.stages {
    let (stage, seen) = (StageRun(entry), documents)
    Benchmark("stage \(stage.name)") { benchmark in
      benchmark.measureSpeed { blackHole(stage.run(seen)) }
    }
    documents = stage.run(seen)
  }

  for file in sample.files {
    Benchmark("read \(file.name)") { benchmark in
      benchmark.measureSpeed { blackHole(file.read()) }
    }
  }
}

/// Of CPU time, which the package itself counts in steps of ten milliseconds.
private let megabytesPerSecond = BenchmarkMetric.custom(
  "MB/s of CPU time", polarity: .prefersLarger, useScalingFactor: false)

extension Benchmark {
  /// Runs what handles a megabyte.
  fileprivate func measureSpeed(_ body: () -> Void) {
    let start = clock()
    startMeasurement()
    body()
    stopMeasurement()
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    measurement(megabytesPerSecond, Int(1 / max(seconds, 1e-6)))
  }
}
