import Foundation
import Testing
import TextMill
import TextMillLanguage

@Suite struct NormalizerTests {
  static let nfc = Normalizer(.nfc)
  static let nfkc = Normalizer(.nfkc)

  @Test(arguments: [
    ("e\u{301}", "é"), ("A\u{30A}ngstro\u{308}m", "Ångström"), ("\u{212B}", "Å"),
    ("\u{1100}\u{1161}\u{11A8}", "각"), ("각\u{11A8}", "각\u{11A8}"),
    ("a\u{301}\u{323}", "ạ\u{301}"), ("q\u{307}\u{323}", "q\u{323}\u{307}"),
    ("\u{0958}", "\u{0915}\u{093C}"), ("\u{1D15E}", "\u{1D157}\u{1D165}"),
    ("\u{301}x", "\u{301}x"), ("plain", "plain"), ("", ""), ("ﬁ", "ﬁ"), ("\u{37E}", ";"),
  ])
  func composes(input: String, expected: String) {
    #expect(Array(Self.nfc.normalized(input).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    ("ﬁne", "fine"), ("Ａ１", "A1"), ("x²", "x2"), ("a\u{A0}b", "a b"), ("½", "1⁄2"),
    ("\u{1E9B}\u{323}", "ṩ"), ("ﾊﾟ", "パ"), ("…", "..."), ("“straight”", "“straight”"),
  ])
  func composesCompatibly(input: String, expected: String) {
    #expect(Array(Self.nfkc.normalized(input).utf8) == Array(expected.utf8))
  }

  /// Foundation may know an older Unicode than the tables.
  private static func isKnownToBoth(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age else { return false }
    return age.major <= 15
  }

  @Test func everyScalarAgreesWithFoundation() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), Self.isKnownToBoth(scalar) else { continue }
      expectSame("\(scalar)")
    }
  }

  @Test(arguments: [
    ("a\u{F73}\u{301}", "á\u{F71}\u{F72}"), ("\u{1FDE}\u{FB1E}", " \u{FB1E}\u{314}\u{301}"),
  ])
  func whereFoundationErrs(input: String, expected: String) {
    #expect(Self.nfkc.normalized(Text(input)).utf8 == Array(expected.utf8))
  }

  @Test(arguments: normalizationCases.split(separator: "\n"))
  func sequencesAgreeWithTheDatabase(line: Substring) {
    let forms = line.split(separator: ";").map { field in
      field.split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
    }
    let texts = forms.map { scalars in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return Text(String(view))
    }
    #expect(Self.nfc.normalized(texts[0]).utf8 == texts[1].utf8)
    #expect(Self.nfkc.normalized(texts[0]).utf8 == texts[2].utf8)
    #expect(Self.nfc.normalized(texts[1]) == texts[1])
    #expect(Self.nfkc.normalized(texts[2]) == texts[2])
  }

  private func expectSame(_ text: String) {
    let canonical = Array(text.precomposedStringWithCanonicalMapping.utf8)
    // In one step, Foundation does not order the marks behind what it has decomposed.
    let decomposed = text.decomposedStringWithCompatibilityMapping
    let compatible = Array(decomposed.precomposedStringWithCanonicalMapping.utf8)
    let ours = Self.nfc.normalized(Text(text))
    let oursCompatible = Self.nfkc.normalized(Text(text))
    // A plain condition first: a million expectations are slow.
    if ours.utf8 != canonical { #expect(ours.utf8 == canonical, "\(Self.hex(text))") }
    if oursCompatible.utf8 != compatible {
      #expect(oursCompatible.utf8 == compatible, "\(Self.hex(text))")
    }
    if !Self.nfc.isNormalized(ours.utf8.span) { Issue.record("not stable: \(Self.hex(text))") }
    if !Self.nfkc.isNormalized(oursCompatible.utf8.span) {
      Issue.record("not stable: \(Self.hex(text))")
    }
  }

  private static func hex(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
  }
}
