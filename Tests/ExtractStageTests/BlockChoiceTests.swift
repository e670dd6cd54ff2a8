import Testing
import TextMill

@testable import ExtractStage

/// From which probability on blocks stay.
@Suite struct BlockChoiceTests {
  /// Which blocks of a hundred words each stay.
  private func kept(_ verdicts: [UInt8], _ favor: ExtractFavor = .balance) -> [UInt8] {
    let blocks = verdicts.map { _ in
      var block = Block()
      block.words = 100
      return block
    }
    var settings = ExtractSettings()
    settings.favor = favor
    var copies = Copies()
    copies.begin(describedBy: [])
    for _ in blocks { copies.endBlock(at: 0) }
    copies.gather([])
    let choice = BlockChoice(blocks, copies, verdicts, settings)
    return verdicts.indices.filter { choice.keeps[$0] }.map { verdicts[$0] }
  }

  @Test func ofACertainPageMoreThanHalfIsAsked() {
    #expect(kept([250, 250, 250, 250, 145, 0]) == [250, 250, 250, 250, 145])
    #expect(kept([250, 250, 250, 250, 130, 0]) == [250, 250, 250, 250])
    #expect(kept([250, 250, 250, 250, 145, 0], .precision) == [250, 250, 250, 250])
    #expect(kept([250, 250, 250, 250, 60, 0], .recall) == [250, 250, 250, 250, 60])
  }

  /// The best F1 that one may expect of it is 0.48.
  @Test func ofAnUncertainPageLessIsAsked() {
    #expect(kept([110, 90, 80, 70, 53, 45, 10, 10, 10]) == [110, 90, 80, 70, 53])
  }
}
