import Testing

@testable import TextMillLanguage

/// That what is known of scalars without asking for each is what the standard library says.
@Suite struct UnicodeClassTests {
  @Test func theTablesAreThoseOfTheStandardLibrary() {
    let word = UnicodeClasses.set(of: [
      .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation,
    ])
    #expect(UnicodeClasses.word == word)
    #expect(UnicodeClasses.digit == UnicodeClasses.set(of: [.decimalNumber]))
  }

  @Test func casesAreThoseOfTheTable() {
    var others: [UInt32: Set<UInt32>] = [:]
    for family in CaseFolding.families {
      for scalar in family { others[scalar] = Set(family) }
    }
    for value in UInt32(0)...0x1FFFF {
      guard Unicode.Scalar(value) != nil else { continue }
      var closure: Set<UInt32> = []
      for range in CaseFolding.closure(of: value).ranges {
        closure.formUnion(range.lower...range.upper)
      }
      if closure != others[value, default: [value]] {
        Issue.record("U+\(String(value, radix: 16)): \(closure)")
      }
    }
    #expect(
      CaseFolding.closure(of: ScalarSet(0x41...0xFF, 0x2019...0x2019))
        == ScalarSet(
          0x41...0xFF, 0x178...0x178, 0x17F...0x17F, 0x39C...0x39C, 0x3BC...0x3BC,
          0x1E9E...0x1E9E, 0x2019...0x2019, 0x212A...0x212B))
  }
}
