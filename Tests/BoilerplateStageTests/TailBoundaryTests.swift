import Testing
import TextMillLanguage

@testable import BoilerplateStage

@Suite struct TailBoundaryTests {
  /// The probabilities of units with these scores in logits, from the last one to the front, and how many
  /// were asked for.
  private func probabilities(_ scores: [Int32]) -> (all: [Double], taken: Int) {
    var boundary = TailBoundary()
    boundary.restart()
    for score in scores where !boundary.take(score * ByteForest.unitsPerLogit) { break }
    var all: [Double] = []
    boundary.tellEach { probability in
      all.append(probability)
      return true
    }
    return (all, boundary.count)
  }

  @Test func anUnsureUnitGoesWithSureOnes() {
    let (all, _) = probabilities([4, 0, 5, 4, -6, -6])
    #expect(all.prefix(4).allSatisfy { $0 > 0.97 }, "\(all)")
    #expect(all[4] < 0.01)
    // By itself it is not sure, as the first one of a tail.
    #expect((0.4...0.6).contains(probabilities([4, 5, 0, -6]).all[2]))
  }

  @Test func aTextWithoutATailIsNotReadFurther() {
    let (all, taken) = probabilities([-7, 9, 9])
    #expect(taken == 1 && all[0] < 0.01)
  }

  @Test func probabilitiesFallTowardsTheFront() {
    var number: Int32 = 1
    for _ in 0..<200 {
      let scores = (0..<24).map { _ in
        number = (number &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
        return number >> 16 % 17 - 8
      }
      let (all, taken) = probabilities(scores)
      #expect(all.count == taken)
      #expect(all.allSatisfy { (0...1).contains($0) })
      #expect(zip(all, all.dropFirst()).allSatisfy { $0 >= $1 })
    }
  }
}
