import Testing
import TextMill
import TextMillLanguage

@Suite struct NormalizerChangeTests {
  private func changes(_ text: String, _ form: Normalizer.Form = .nfc) -> [String] {
    var found: [String] = []
    let source = Text(text)
    Normalizer(form).forEachChange(in: source.utf8.span) { range, replacement in
      found.append("\(range.lowerBound)..<\(range.upperBound) \(Text(decoding: replacement))")
    }
    return found
  }

  @Test func reportsOnlyWhatChanges() {
    #expect(changes("Chiloe\u{301} and cafe\u{301}.") == ["5..<8 é", "16..<19 é"])
    #expect(changes("Chiloé and café’s “naïve” crème — наш Ёж 東京 한국") == [])
  }

  @Test func aChangeIsAsShortAsEqualEndsAllow() {
    #expect(changes("q\u{307}\u{323}") == ["1..<5 \u{323}\u{307}"])
    #expect(changes("xﬁx", .nfkc) == ["1..<4 fi"])
    #expect(changes("\u{1D15E}") == ["0..<4 \u{1D157}\u{1D165}"])
  }

  @Test func marksThatStayCostNoChange() {
    #expect(changes("x\u{301} \u{301} \u{93C}") == [])
  }

  @Test func longRunsOfMarksAreOrderedInLinearTime() {
    let marks = String(repeating: "\u{301}\u{323}", count: 500_000)
    let result = Normalizer(.nfc).normalized(Text("q" + marks))
    let below = String(repeating: "\u{323}", count: 500_000)
    let above = String(repeating: "\u{301}", count: 500_000)
    #expect(result.utf8 == Array(("q" + below + above).utf8))
  }

  @Test func oneScalar() {
    #expect(Normalizer(.nfkc).normalized("\u{FF06}" as Unicode.Scalar) == Array("&".utf8))
    #expect(Normalizer(.nfc).normalized("\u{37E}" as Unicode.Scalar) == Array(";".utf8))
    #expect(Normalizer(.nfc).normalized("é" as Unicode.Scalar) == Array("é".utf8))
  }
}

extension Text {
  fileprivate init(decoding bytes: [UInt8]) {
    self.init(String(decoding: bytes, as: UTF8.self))
  }
}
