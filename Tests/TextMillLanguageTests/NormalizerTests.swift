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

  /// Foundation may know an older Unicode than the tables; and it does not let an accent go past
  /// the Tibetan vowels that are starters but decompose to marks.
  private static func isKnownToBoth(_ scalar: Unicode.Scalar) -> Bool {
    if [0xF73, 0xF75, 0xF81].contains(scalar.value) { return false }
    guard let age = scalar.properties.age else { return false }
    return age.major <= 15
  }

  @Test func everyScalarAgreesWithFoundation() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), Self.isKnownToBoth(scalar) else { continue }
      expectSame("a\(scalar)\u{301}")
      expectSame("\(scalar)")
    }
  }

  @Test(arguments: [
    ("a\u{F73}\u{301}", "á\u{F71}\u{F72}"), ("\u{1FDE}\u{FB1E}", " \u{FB1E}\u{314}\u{301}"),
  ])
  func whereFoundationErrs(input: String, expected: String) {
    #expect(Self.nfkc.normalized(Text(input)).utf8 == Array(expected.utf8))
  }

  @Test func randomSequencesAgreeWithFoundation() {
    var random = SystemRandomNumberGenerator()
    let pool = Self.trickyScalars
    for _ in 0..<4000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        view.append(pool[Int.random(in: 0..<pool.count, using: &random)])
      }
      expectSame(String(view))
    }
  }

  /// Whatever decomposes, combines or is combined with, and some that do nothing.
  private static let trickyScalars: [Unicode.Scalar] = {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0x17F, 0x300...0x36F, 0x591...0x5C7, 0x64B...0x65F, 0x900...0x97F,
      0x9BE...0x9D7, 0x1100...0x1200, 0x1AB0...0x1ABE, 0x1E00...0x1FFF, 0x2000...0x206F,
      0x3040...0x30FF, 0xAC00...0xAC40, 0xF900...0xF920, 0xFB00...0xFB4F, 0xFE20...0xFE2F,
      0xFF00...0xFFEF, 0x11099...0x110BA, 0x1D15E...0x1D1A0, 0x1D400...0x1D420,
    ]
    return ranges.joined().compactMap { Unicode.Scalar($0) }.filter(isKnownToBoth)
  }()

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
