import Testing

@testable import ExtractStage

/// Blocks that say what others say: counted for the model, and removed where both would stay.
@Suite struct CopiesTests {
  /// Blocks of numbers that stand for threes of words.
  private func copies(_ blocks: [ClosedRange<UInt64>], describedBy: [UInt64] = []) -> Copies {
    var copies = Copies()
    copies.begin(describedBy: describedBy.map(Self.three))
    var threes: [UInt64] = []
    for block in blocks {
      threes += block.map(Self.three)
      copies.endBlock(at: threes.count)
    }
    copies.gather(threes)
    return copies
  }

  private static func three(_ number: UInt64) -> UInt64 { number &* 0x9E37_79B9_7F4A_7C15 }

  @Test func whatStandsBeforeAndBehindIsCounted() {
    let copies = copies([1...20, 11...40, 30...30, 50...60], describedBy: [1, 2, 35])
    #expect(copies.earlier == [0, 10, 1, 0])
    #expect(copies.later == [10, 1, 0, 0])
    #expect(copies.described == [2, 1, 0, 0])
    #expect(copies.descriptionCount == 3)
  }

  @Test func aLongCopyOfWhatStaysIsOne() {
    let copies = copies([1...50, 51...100, 1...100, 1...20, 1...200])
    let all = [true, true, true, true, true]
    #expect((0..<5).map { copies.isCopy($0, ofThose: all) } == [false, false, true, false, false])
    // Of text that goes it would be the only one left.
    #expect(!copies.isCopy(2, ofThose: [true, false, true, true, true]))
  }

  @Test func aChoiceKeepsOneOfEachText() {
    let copies = copies([1...50, 1...50, 60...99])
    let blocks = Array(repeating: Block(), count: 3).map { block in
      var block = block
      block.words = 52
      return block
    }
    let choice = BlockChoice(blocks, copies, [250, 250, 250], ExtractSettings())
    #expect(choice.keeps == [true, false, true])
    #expect(choice.copies == [1])
  }

  @Test func wordsThatCollideTakeNoLongerThanOthers() {
    // All of them begin their search at the same place.
    let threes = (1...UInt64(20_000)).map { $0 << 40 }
    var copies = Copies()
    copies.begin(describedBy: [])
    copies.endBlock(at: threes.count)
    copies.gather(threes)
    #expect(copies.earlier == [0])
  }
}
