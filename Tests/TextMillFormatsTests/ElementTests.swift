import Testing
import TextMill

@testable import TextMillFormats

@Suite struct ElementTests {
  @Test(arguments: [
    ("[{\"text\":\"a\"},{\"text\":\"b\"}]", ["1=a", "2=b"]),
    (" \n[ {\"text\":\"a\"} ,\n{\"text\":\"b\"}\n]\n", ["1=a", "2=b"]),
    ("\u{FEFF}[{\"text\":\"a\"}]", ["1=a"]),
    ("[{\"text\":\"]},{[\\\"\\\\\"}, {\"text\":\"b\"}]", ["1=]},{[\"\\", "2=b"]),
    ("{\"text\":\"a\"}", ["1=a"]),
    ("{\n  \"text\":\n\"a\"}\n{\"text\":\"b\"}{\"text\":\"c\"}", ["1=a", "2=b", "3=c"]),
    ("[]", []), (" [ ] ", []), ("", []), ("  \n", []),
  ])
  func elementsBecomeDocuments(json: String, expected: [String]) throws {
    let items = try read(json, as: "e.json")
    #expect(items.map { $0.replacing("e.json:", with: "") } == expected)
  }

  @Test func whatIsNoDocumentIsRejectedAlone() throws {
    let json =
      "[{\"text\":\"a\"}, 5, \"x,]\", [{\"text\":\"no\"}], nul, -1e5, {\"text\":tru}, {\"text\":\"b\"}]"
    let items = try read(json, as: "e.json")
    #expect(items.count == 8)
    #expect(items.first == "e.json:1=a")
    #expect(items.last == "e.json:8=b")
    for (number, item) in items.enumerated().dropFirst().dropLast() {
      #expect(item.hasPrefix("!e.json:\(number + 1): element \(number + 1): broken JSON"))
    }
  }

  @Test(arguments: [
    (
      "[{\"text\":\"a\"} {\"text\":\"b\"}]",
      "it is broken at byte 14: a comma or ']' is missing here"
    ),
    ("[{\"text\":\"a\"},]", "it is broken at byte 14: no JSON value begins like this"),
    (
      "[{\"text\":\"a\"},,{\"text\":\"b\"}]",
      "it is broken at byte 14: no JSON value begins like this"
    ),
    ("[{\"text\":\"a\"}", "it is broken at byte 13: the list does not end: ']' is missing"),
    (
      "[{\"text\":\"a\"},{\"text\":\"b",
      "it is broken at byte 13: the element behind this place does not end"
    ),
    ("[{\"text\":\"a\"}] {}", "it is broken at byte 15: there is more behind the list's end"),
    (
      "{\"text\":\"a\"},{\"text\":\"b\"}", "it is broken at byte 12: no JSON value begins like this"
    ),
    ("{\"text\":\"a\"}]", "it is broken at byte 12: no JSON value begins like this"),
  ])
  func aBrokenStructureIsToldOnceWithItsPlace(json: String, reason: String) throws {
    #expect(try read(json, as: "e.json") == ["e.json:1=a", "!e.json:2: element 2: \(reason)"])
  }

  @Test(arguments: [("{\"a\":", "}"), ("[", "]")])
  func deepNestingIsRejectedAndHarmsNobody(open: String, close: String) throws {
    let deep =
      String(repeating: open, count: 200_000) + "1" + String(repeating: close, count: 200_000)
    let items = try read("[{\"text\":\"a\",\"x\":\(deep)},{\"text\":\"b\"}]", as: "e.json")
    #expect(items.count == 2)
    #expect(items.first?.contains("nested too deeply") == true)
    #expect(items.last == "e.json:2=b")
  }

  @Test(arguments: ["e.json", "e.jsonl"])
  func halfASurrogatePairIsNoText(name: String) throws {
    let items = try read("{\"text\":\"\\ud800\"}\n{\"text\":\"\\ud83d\\udc4d\"}", as: name)
    #expect(items.first?.contains("half of a surrogate pair stands alone") == true)
    #expect(items.last == "\(name):2=👍")
  }

  @Test func elementsThatAreTooLongAreRejectedAlone() throws {
    let long = "{\"text\":\"\(String(repeating: "[\\\"", count: 100_000))\"}"
    let options = InputOptions(maximumDocumentBytes: 1000)
    #expect(
      try read("[{\"text\":\"a\"},\(long),{\"text\":\"b\"}]", as: "e.json", options)
        == [
          "e.json:1=a", "!e.json:2: element 2: the element has more than 1000 bytes", "e.json:3=b",
        ])
  }

  /// It is told once, also where decoding adds something at the end: for half a character here.
  @Test(arguments: [1, 1 << 20])
  func anElementThatDoesNotEndIsTheRestOfTheFile(batchBytes: Int) throws {
    let json = "{\"text\":\"a\"} [\"\(String(repeating: "x", count: 50))"
    let folder = try Folder()
    let path = try folder.write(
      "e.json", [0xFF, 0xFE] + json.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [0x78])
    let items = read(
      [path], InputOptions(maximumDocumentBytes: 40), batchBytes: batchBytes)
    #expect(
      described(items, below: folder) == [
        "e.json:1=a", "!e.json:2: element 2: the element has more than 40 bytes",
      ])
  }

  /// Random brackets, quotes and commas: nothing crashes, nothing hangs, and whole lists are read.
  @Test(arguments: 0..<300) func randomBytesNeverCrash(seed: Int) throws {
    var dice = Dice(seed)
    let alphabet = [
      "[", "]", "{", "}", "\"", "\\", ",", ":", " ", "\n", "1", "t", "\"text\":\"x\"",
    ]
    let json = (0..<40).map { _ in alphabet.randomElement(using: &dice) ?? "" }.joined()
    for name in ["e.json", "e.csv", "e.jsonl"] {
      #expect(try read("[{\"text\":\"a\"},\(json)", as: name).count < 80)
    }
  }
}
