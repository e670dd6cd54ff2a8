/// Writes a corpus of articles as JSON Lines to standard output.
///
/// `corpus --seed 1 --megabytes 100` ends with the first article that reaches 100 000 000 bytes.
/// Fewer megabytes of the same seed are a prefix of more.
@main
struct Corpus {
  static func main() {
    guard let options = Options(CommandLine.arguments.dropFirst()) else {
      StandardStream.fail("usage: corpus [--seed N] [--megabytes N]\n")
    }
    let words = Vocabulary()
    var record = Record()
    var written = 0
    var number = 0
    while written + record.count < options.bytes {
      number += 1
      var dice = Dice(seed: options.seed, document: UInt64(number))
      record.add(Article(number: number, words, &dice), &dice)
      guard record.count >= 1 << 20 else { continue }
      written += record.count
      StandardStream.write(record.take())
    }
    StandardStream.write(record.take())
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
