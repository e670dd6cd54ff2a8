import Foundation

/// Learns the weights of the boilerplate stage from labelled pages, or compares what is learnt with
/// other ways on sites that were not learnt from.
///
///     learn-lines learn FOLDER OUTPUT TEXTS...    writes the source file of the weights of looks
///     learn-lines tail FOLDER OUTPUT TEXTS...     writes the model of tails
///     learn-lines compare FOLDER - TEXTS...       prints the tables of the README
///     learn-lines misses FOLDER careful TEXTS...  prints the lines that wrongly stay or go
///
/// TEXTS are files of gzip JSON Lines with a `text` of which nothing is boilerplate, and with the places
/// of its sentences, `sents`.
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4 else { usage() }
    let (folder, option) = (arguments[2], arguments[3])
    let pages = try LabelledPage.read(folder, texts: arguments.dropFirst(4))
    switch arguments[1] {
    case "learn": try WeightsFile(learnt(from: pages)).write(to: option)
    case "tail":
      try Data(TailTrainer.learnt(from: pages).encoded()).write(to: URL(filePath: option))
    case "compare": Comparison(pages).print()
    case "misses": Comparison(pages).printMisses(option)
    default: usage()
    }
  }

  private static func usage() -> Never {
    FileHandle.standardError.write(
      Data(
        "usage: learn-lines learn|tail FOLDER OUTPUT | compare FOLDER - | misses FOLDER STRICTNESS\n"
          .utf8))
    exit(2)
  }

  /// A chain trained on pages.
  static func learnt(from pages: [LabelledPage]) -> ChainTrainer {
    ChainTrainer.learnt(from: pages.filter { $0.set != "short" }.map(\.example))
  }
}
