import Testing
import TextMillLanguage

/// The chain's margins against all labellings, one by one.
@Suite struct BinaryChainTests {
  @Test(arguments: 1...9)
  func marginsAreThoseOfTheBestLabellings(_ count: Int) {
    var state: UInt64 = UInt64(count) * 977
    func number() -> Int32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int32(state >> 33) % 41 - 20
    }
    for _ in 0..<20 {
      let own = (0..<count).map { _ in number() }
      let pairs = (0..<count).map { _ in BinaryChain.Pair { _ in number() } }
      var margins = own
      BinaryChain.decide(&margins) { pairs[$0] }
      #expect(margins == slowMargins(own, pairs))
    }
  }

  @Test func noItemsAreNoTrouble() {
    var margins: [Int32] = []
    BinaryChain.decide(&margins) { _ in .init(repeating: 0) }
    #expect(margins.isEmpty)
  }

  private func slowMargins(_ own: [Int32], _ pairs: [BinaryChain.Pair]) -> [Int32] {
    var best = [[Int32]](repeating: [.min, .min], count: own.count)
    for labels in 0..<1 << own.count {
      func label(_ item: Int) -> Int { labels >> item & 1 }
      var total: Int32 = 0
      for item in own.indices {
        if label(item) == 1 { total += own[item] }
        if item > 0 { total += pairs[item][2 * label(item - 1) + label(item)] }
      }
      for item in own.indices { best[item][label(item)] = max(best[item][label(item)], total) }
    }
    return best.map { $0[1] - $0[0] }
  }
}
