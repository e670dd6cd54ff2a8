/// Cuts names that hyphens join: "Moscow-Tokyo relations", "a Japanese-Russian group".
///
/// Marked texts do not agree on them; two places, or two peoples, are two names here.
enum CompoundNames {
  /// The words of a name if all are places or all are peoples by the lists, with those that hyphens
  /// join to its end; `nil` if it is no such name.
  static func parts(of name: Range<Int>, in block: borrowing Block) -> [Int]? {
    guard let first = name.first else { return nil }
    let kinds: WordClasses = [.place, .people]
    var kind = block.tokens[first].classes.intersection(kinds)
    var parts = [first]
    var at = first + 1
    while at + 1 < block.count, isHyphen(at, in: block), block.tokens[at + 1].isCapital {
      kind.formIntersection(block.tokens[at + 1].classes)
      parts.append(at + 1)
      at += 2
    }
    return parts.count > 1 && !kind.isEmpty && at >= name.upperBound ? parts : nil
  }

  private static func isHyphen(_ index: Int, in block: borrowing Block) -> Bool {
    let (hyphen, next) = (block.tokens[index], block.tokens[index + 1])
    return hyphen.symbol == 0x2D && !hyphen.isSpaced && next.isWord && !next.isSpaced
      && next.shape.isDisjoint(with: [.breakBefore, .taken])
  }
}
