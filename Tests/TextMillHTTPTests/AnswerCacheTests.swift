import Foundation
import Testing

@testable import TextMillHTTP

@Suite struct AnswerCacheTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "answers-\(UUID().uuidString)")

  private func cache() -> AnswerCache { AnswerCache(folder: folder.path) }

  private var file: URL { folder.appending(path: "answers.jsonl") }

  private func key(_ question: String) -> AnswerKey { AnswerKey(of: bytes(question)) }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func answersAreFoundAgain() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = cache()
    #expect(first.answer(to: key("a?")) == nil)
    for number in 0..<300 {
      let answer = #"{"n":\#(number),"pad":"\#(String(repeating: "x", count: number * 40))"}"#
      try first.keep(bytes(answer), to: key("question \(number)"))
    }
    for cache in [first, cache()] {
      for number in 0..<300 {
        let answer = try #require(cache.answer(to: key("question \(number)")))
        #expect(String(decoding: answer, as: UTF8.self).hasPrefix(#"{"n":\#(number),"#))
      }
      #expect(cache.answer(to: key("question 300")) == nil)
    }
  }

  @Test func nothingIsMadeBeforeItIsUsed() {
    _ = cache()
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  /// As after a loss of power, or with a disk that was full.
  @Test func aLineCutShortIsNoAnswer() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try cache().keep(bytes("1"), to: key("one"))
    try cache().keep(bytes(#""two is long""#), to: key("two"))
    let whole = try Data(contentsOf: file)
    let firstLine = whole.firstIndex(of: 0x0A).map { $0 + 1 } ?? 0
    for length in firstLine..<whole.count - 1 {
      try whole.prefix(length).write(to: file)
      let after = cache()
      #expect(after.answer(to: key("one")) == bytes("1"))
      #expect(after.answer(to: key("two")) == nil)
      try after.keep(bytes("3"), to: key("three"))
      #expect(cache().answer(to: key("three")) == bytes("3"))
    }
  }

  @Test func twoRunsShareAFile() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let (one, other) = (cache(), cache())
    for number in 0..<50 {
      try one.keep(bytes("\(number)"), to: key("one \(number)"))
      try other.keep(bytes("-\(number)"), to: key("other \(number)"))
    }
    #expect(one.answer(to: key("one 7")) == bytes("7"))
    #expect(other.answer(to: key("other 49")) == bytes("-49"))
    let later = cache()
    #expect(later.answer(to: key("one 49")) == bytes("49"))
    #expect(later.answer(to: key("other 0")) == bytes("-0"))
  }

  @Test func aFolderThatCannotBeMadeIsAnError() throws {
    let cache = AnswerCache(folder: "/dev/null/x")
    #expect(cache.answer(to: key("q")) == nil)
    #expect(throws: (any Error).self) { try cache.keep(bytes("1"), to: key("q")) }
  }

  /// The examples of FIPS 180-4, and of RFC 6234.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func hashesAreThoseOfTheStandard(text: String, digits: String) {
    #expect(SHA256.digits(of: bytes(text)) == digits)
  }
}
