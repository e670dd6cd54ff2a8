import Testing

@testable import TextMillLanguage

/// What is refused, where, and that nothing crashes.
@Suite struct PatternErrorTests {
  struct Refusal: CustomTestStringConvertible, Sendable {
    var pattern: String
    var offset: Int
    var length: Int
    var words: String

    init(_ pattern: String, _ offset: Int, _ length: Int, _ words: String) {
      (self.pattern, self.offset, self.length, self.words) = (pattern, offset, length, words)
    }

    var testDescription: String { pattern }
  }

  static let refusals: [Refusal] = [
    Refusal("é*+", 3, 1, "possessive"),
    Refusal("*a", 0, 1, "nothing to repeat"),
    Refusal("a|+", 2, 1, "nothing to repeat"),
    Refusal("a{2,1}", 1, 5, "wrong order"),
    Refusal("a{x}", 1, 1, "begins no repetition"),
    Refusal("a{1001}", 1, 6, "more than 1000"),
    Refusal("a{99999999999999999999}", 1, 22, "more than 1000"),
    Refusal("a**", 2, 1, "cannot be repeated"),
    Refusal("(?i)*", 4, 1, "flags cannot"),
    Refusal("{{name}}", 0, 1, "nothing to repeat"),
    Refusal("(a", 0, 1, "never closed"),
    Refusal("é(a(b)", 2, 1, "never closed"),
    Refusal("a)", 1, 1, "closes no group"),
    Refusal("[a", 0, 1, "never closed"),
    Refusal("[]", 0, 1, "never closed"),
    Refusal("[z-a]", 1, 3, "wrong order"),
    Refusal("[\\d-z]", 3, 1, "begin with a class"),
    Refusal("[a-\\d]", 3, 2, "end with a class"),
    Refusal("[[:alpha:]]", 1, 2, "named classes"),
    Refusal("[a&&b]", 2, 2, "operations"),
    Refusal("[\\b]", 1, 2, "word boundary"),
    Refusal("(?=a)", 0, 3, "lookahead"),
    Refusal("é(?<!a)", 2, 4, "lookbehind"),
    Refusal("(?>a)", 0, 3, "atomic"),
    Refusal("(?R)", 0, 3, "recursive"),
    Refusal("(?1)", 0, 3, "recursive"),
    Refusal("(?(1)a|b)", 0, 3, "conditions"),
    Refusal("(?#no)", 0, 3, "comments"),
    Refusal("(?q)", 2, 1, "not a flag"),
    Refusal("(?)", 2, 1, "not a flag"),
    Refusal("(?i", 0, 1, "never closed"),
    Refusal("(?<a", 3, 0, "no “>”"),
    Refusal("(?<1a>b)", 3, 2, "no name"),
    Refusal("(?<>b)", 3, 0, "no name"),
    Refusal("(?<a>b)(?<a>c)", 10, 1, "two groups"),
    Refusal("(a)\\1", 3, 2, "backreferences"),
    Refusal("\\k<a>", 0, 2, "backreferences"),
    Refusal("(?P=a)", 0, 4, "backreferences"),
    Refusal("a\\", 1, 1, "at the end"),
    Refusal("\\Z", 0, 2, "not supported"),
    Refusal("\\y", 0, 2, "does not exist"),
    Refusal("\\é", 0, 3, "does not exist"),
    Refusal("\\p", 0, 2, "no name"),
    Refusal("\\p{L", 0, 3, "no “}”"),
    Refusal("é\\p{Greek}", 2, 9, "no general category"),
    Refusal("\\xZZ", 0, 2, "no hexadecimal"),
    Refusal("\\x{}", 0, 2, "no hexadecimal"),
    Refusal("\\x{+1}", 0, 2, "no hexadecimal"),
    Refusal("\\x{110000}", 0, 10, "no Unicode scalar"),
    Refusal("\\uD800", 0, 6, "no Unicode scalar"),
    Refusal("((a{1000}){1000}){1000}", 0, 23, "too large"),
    Refusal("((a?)b?){1000}" + String(repeating: "()", count: 999), 0, 2012, "too many groups"),
    Refusal("(?:(?:(?:){1000}){1000}|a{1000}){1000}", 0, 38, "too large"),
  ]

  @Test(arguments: refusals)
  func refuses(_ refusal: Refusal) throws {
    let error = try #require(throws: PatternError.self) { try Pattern(refusal.pattern) }
    #expect(error.offset == refusal.offset)
    #expect(error.length == refusal.length)
    #expect(error.message.contains(refusal.words), "\(error)")
  }

  @Test func depthIsBounded() throws {
    let nested = String(repeating: "(", count: 99) + "a" + String(repeating: ")", count: 99)
    #expect(try Pattern(nested).look(in: "a").ranges == [0..<1])
    let deep = String(repeating: "(", count: 100_000)
    let error = try #require(throws: PatternError.self) { try Pattern(deep) }
    #expect(error.message.contains("nested"))
  }

  @Test func nothingRepeatedIsCheap() throws {
    #expect(try Pattern("((((){1000}){1000}){0}){1000}").look(in: "").ranges == [0..<0])
    #expect(try Pattern("(?:(?:(?:){1000}){1000}){1000}").look(in: "").ranges == [0..<0])
  }

  @Test func aSetSaysWhichPatternIsWrong() throws {
    let error = try #require(throws: PatternSetError.self) { try PatternSet(["a", "^b", "c)"]) }
    #expect(error.index == 2)
    #expect(error.error.offset == 1)
    #expect("\(error)".contains("pattern 2, byte 1"))
    let large = try #require(throws: PatternSetError.self) {
      try PatternSet(["a", "((a{1000}){1000}){9}"])
    }
    #expect(large.index == 1)
  }

  @Test(arguments: 1...4)
  func noPatternCrashes(seed: Int) {
    var generator = SeededGenerator(UInt64(seed) &+ 3000)
    let pieces = [
      "(", ")", "[", "]", "{", "}", "?", "*", "+", "|", "\\", "^", "$", "-", ":", "<", ">", "P",
      "i", "x", "p", "u", "1", "9", ",", "#", "&", "=", "!", "a", "é", "😀", "\u{0}", "d", "b",
    ]
    let text = Array("a1é-😀\u{0}".utf8)
    var compiled = 0
    for _ in 0..<3000 {
      let source = (0..<Int.random(in: 1..<14, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "a" }.joined()
      do throws(PatternError) {
        let pattern = try Pattern(source)
        compiled += 1
        _ = pattern.firstMatch(in: text.span)
      } catch {
        #expect(error.offset >= 0 && error.length >= 0)
        #expect(error.offset + error.length <= source.utf8.count, "\(source)")
      }
    }
    #expect(compiled > 100)
  }

  @Test(arguments: PatternSyntaxTests.groups + PatternSyntaxTests.classes)
  func noMutationCrashes(_ example: PatternSyntaxTests.Case) {
    var generator = SeededGenerator(UInt64(example.pattern.utf8.count))
    for _ in 0..<20 {
      var bytes = Array(example.pattern.utf8)
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
        in: 0..<128, using: &generator)
      let source = String(decoding: bytes, as: UTF8.self)
      _ = try? Pattern(source).look(in: example.text)
    }
  }
}
