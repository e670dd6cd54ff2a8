import Foundation
import Testing

/// Runs into `out` that are killed, and gone on with.
struct KilledRuns {
  let arguments: [String]
  let scratch: Scratch
  /// How long a run takes that nobody kills, in milliseconds.
  let duration: Double

  /// Runs to the end, and measures how long that takes.
  init(_ arguments: [String], in scratch: Scratch, code: Int32 = 0) throws {
    self.arguments = arguments
    self.scratch = scratch
    let start = ContinuousClock.now
    let result = try Tool.run(arguments, in: scratch.folder)
    duration = start.duration(to: .now) / .milliseconds(1)
    #expect(result.code == code, "\(result.error)")
  }

  /// Kills runs at random moments, every other one behind its first checkpoint, and goes on with each.
  ///
  /// A loaded machine stretches runs as it likes: there are more kills than asked for until enough of
  /// them came behind a checkpoint.
  ///
  /// - Parameters:
  ///   - times: How many runs are killed, at least.
  ///   - enough: How many of them must have had a checkpoint.
  ///   - prepare: What is done before each run.
  ///   - check: Gets how it ended after `--resume`, and which kill it was.
  /// - Throws: What `prepare` and `check` throw, and `CocoaError` if the program cannot be started.
  func each(
    _ times: Int, resumed enough: Int, prepare: () throws -> Void,
    check: (_ result: Tool.Result, _ kill: Comment) throws -> Void
  ) throws {
    var (kills, resumed) = (0, 0)
    while kills < times || (resumed < enough && kills < 10 * times) {
      try prepare()
      let moment = try killed(behindCheckpoint: !kills.isMultiple(of: 2))
      kills += 1
      let isBegun = scratch.hasCheckpoint
      if isBegun { resumed += 1 }
      let kill: Comment = "kill \(kills), \(moment)"
      let result = try Tool.run(arguments + ["--resume"], in: scratch.folder)
      #expect(result.error.contains("going on behind document") == isBegun, kill)
      try check(result, kill)
    }
    #expect(resumed >= enough, "the kills came too early or too late to prove anything")
  }

  private func killed(behindCheckpoint: Bool) throws -> String {
    let running = try RunningTool(arguments, in: scratch.folder)
    if behindCheckpoint {
      while running.isRunning, !scratch.hasCheckpoint { usleep(200) }
    }
    let moment = Double.random(in: 0...duration) / (behindCheckpoint ? 10 : 1)
    usleep(UInt32(moment * 1000))
    running.send(SIGKILL)
    running.wait()
    return "\(moment) ms behind its \(behindCheckpoint ? "first checkpoint" : "start")"
  }
}

extension Scratch {
  /// Whether a run into `out` has noted how far it is.
  var hasCheckpoint: Bool { checkpoint != nil }

  /// The note of a run into `out`, how far it is.
  var checkpoint: URL? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url("out").path)) ?? []
    return names.filter { $0.hasPrefix(".textmill-") }.map { url("out/\($0)/state.json") }.first {
      FileManager.default.fileExists(atPath: $0.path)
    }
  }
}
