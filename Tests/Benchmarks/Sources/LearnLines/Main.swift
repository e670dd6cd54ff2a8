import Foundation

/// Learns the weights of the boilerplate stage from labelled pages, or compares what is learnt with
/// other ways on sites that were not learnt from.
///
///     learn-lines learn FOLDER OUTPUT     writes the weights' source file
///     learn-lines compare FOLDER          prints the tables of the README
///     learn-lines misses FOLDER careful   prints the lines that wrongly stay or go
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { usage() }
    let pages = try LabelledPage.read(arguments[2])
    switch arguments[1] {
    case "learn":
      guard arguments.count == 4 else { usage() }
      try WeightsFile(learnt(from: pages)).write(to: arguments[3])
    case "compare": Comparison(pages).print()
    case "misses":
      Comparison(pages).printMisses(arguments.count > 3 ? arguments[3] : "balanced")
    default: usage()
    }
  }

  private static func usage() -> Never {
    FileHandle.standardError.write(
      Data(
        "usage: learn-lines learn FOLDER OUTPUT | compare FOLDER | misses FOLDER [STRICTNESS]\n"
          .utf8))
    exit(2)
  }

  /// A chain trained on pages.
  static func learnt(from pages: [LabelledPage]) -> ChainTrainer {
    ChainTrainer.learnt(from: pages.map(\.example))
  }
}
