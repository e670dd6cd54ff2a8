import TextMill

/// Puts atoms together to chunks, as many as fit.
struct Chunking {
  struct Chunk: Equatable {
    let range: TextRange
    /// In the unit.
    let size: Int
  }

  private(set) var chunks: [Chunk] = []
  private let atoms: [ChunkAtoms.Atom]

  init(_ atoms: [ChunkAtoms.Atom], size: Int, overlap: Int) {
    self.atoms = atoms
    var (first, next) = (0, 0)
    while next < atoms.count {
      next += 1
      while next < atoms.count, measure(first, next) <= size { next += 1 }
      chunks.append(
        Chunk(
          range: atoms[first].range.lowerBound..<atoms[next - 1].range.upperBound,
          size: measure(first, next - 1)))
      guard next < atoms.count else { return }
      first = firstOfNext(behind: first, next, size, overlap)
    }
  }

  /// How much two atoms have with all that is between them.
  private func measure(_ first: Int, _ last: Int) -> Int { atoms[last].end - atoms[first].start }

  /// Where the chunk begins in which atom `next` is the first new one: as far back as the overlap
  /// allows and the new atom leaves room for.
  private func firstOfNext(behind first: Int, _ next: Int, _ size: Int, _ overlap: Int) -> Int {
    var start = next
    while start - 1 > first, measure(start - 1, next - 1) <= overlap,
      measure(start - 1, next) <= size
    {
      start -= 1
    }
    return start
  }
}
