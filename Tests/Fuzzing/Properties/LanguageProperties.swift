import TextMill
import TextMillLanguage

/// Texts of any kind: a known language or none, the same at every call and for a part cut out.
enum LanguageProperties {
  /// The first byte says where the part begins, the rest is the text.
  static func mistakes(_ bytes: [UInt8]) -> [String] {
    var mistakes = Mistakes()
    var choices = Choices(bytes)
    let offset = choices.number(below: 256)
    let text = Text(String(decoding: choices.rest, as: UTF8.self))
    let start = boundary(in: text, near: offset)
    let detector = LanguageDetector()
    let found = detector.language(of: text)
    let part = detector.language(of: text, in: start..<text.count)
    mistakes.expect(0...1 ~= found.confidence, "a confidence of \(found.confidence)")
    mistakes.expect(
      found == .none || LanguageDetector.languages.contains(found.code), "'\(found.code)'")
    mistakes.expect(detector.language(of: text), equals: found, "read twice")
    let cut = Text(text[start..<text.count])
    mistakes.expect(part, equals: detector.language(of: cut), "a part")
    let one = LanguageDetector(allowing: ["de"]).language(of: text)
    mistakes.expect(one == .none || one.code == "de", "not allowed: '\(one.code)'")
    return mistakes.list
  }

  private static func boundary(in text: Text, near offset: Int) -> Int {
    var offset = min(offset, text.count)
    while !text.isScalarBoundary(offset) { offset += 1 }
    return offset
  }
}
