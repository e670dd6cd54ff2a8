import Corpus

/// Writes a corpus of articles as JSON Lines to standard output: `corpus --seed 1 --megabytes 100`.
@main
struct MakeCorpus {
  static func main() {
    guard let options = Options(CommandLine.arguments.dropFirst()) else {
      StandardStream.fail("usage: corpus [--seed N] [--megabytes N]\n")
    }
    for articles in Corpus(seed: options.seed, size: options.bytes) {
      StandardStream.write(articles)
    }
  }
}

/// What the command line asks for.
private struct Options {
  private(set) var seed: UInt64 = 1
  private(set) var bytes = 100_000_000

  /// `nil` for arguments that are none.
  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let name = rest.popFirst() {
      guard let value = rest.popFirst().flatMap(UInt32.init) else { return nil }
      switch name {
      case "--seed": seed = UInt64(value)
      case "--megabytes": bytes = Int(value) * 1_000_000
      default: return nil
      }
    }
  }
}
