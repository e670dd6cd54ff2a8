import Testing

@testable import TextMill

@Suite struct JSONTests {
  @Test(arguments: [
    "null", "true", "[]", "{}", "[1,2.50,-3e+10,12345678901234567890123]",
    #"{"b":1,"a":{"x":[true,false,null]},"b":2}"#, #""\"\\\n\u0001""#, #""é日👍""#,
  ])
  func valuesComeOutAsTheyWere(json: String) throws {
    #expect(try JSONValue(json: Array(json.utf8)).json == json)
  }

  @Test(arguments: [
    "", " ", "nul", "tru", "[1,]", "[1 2]", "{1:2}", #"{"a" 1}"#, #"{"a":}"#, #"{"a":1,}"#, "01",
    "1.",
    "-", "1e", "+1", ".5", #""a"#, #""\x""#, #""\u12""#, "\"\t\"", "[", "{", "]", "1 1", "'a'",
    "NaN",
    #""\ud800""#, #""\udc00\ud800""#, "[1]x", "\u{FEFF}1",
  ])
  func brokenTextIsRefused(json: String) {
    #expect(throws: JSONError.self) { try JSONValue(json: Array(json.utf8)) }
  }

  @Test func escapesAreDecoded() throws {
    let value = try JSONValue(json: Array(#""\u00e9\ud83d\udc4d\/\b\f\r\t""#.utf8))
    #expect(value.string == "é👍/\u{8}\u{C}\r\t")
  }

  @Test func deepNestingIsAnErrorAndNotACrash() {
    let deep = Array(String(repeating: "[", count: 100_000).utf8)
    #expect(throws: JSONError.self) { try JSONValue(json: deep) }
    #expect(throws: JSONError.self) {
      try JSONRecord(Array(#"{"a":"#.utf8) + deep, textField: "text", idField: nil)
    }
  }

  @Test func invalidBytesInAStringAreRefused() {
    #expect(throws: JSONError.self) { try JSONValue(json: [0x22, 0xFF, 0x22]) }
  }

  @Test(arguments: 0..<2000)
  func mutatedTextNeverCrashes(seed: Int) {
    var random = RandomTexts(seed: UInt64(seed))
    var bytes = Array(
      #"{"id":"a","text":"x\u00e9\ud83d\udc4d","n":[1,-2.5e3,{"k":null}],"t":true}"#.utf8)
    for _ in 0..<3 {
      let at = Int.random(in: 0..<bytes.count, using: &random.generator)
      bytes[at] = UInt8.random(in: 0...255, using: &random.generator)
      if random.chance(1, in: 3) { bytes.remove(at: at) }
    }
    let value = try? JSONValue(json: bytes)
    if let value {
      #expect((try? JSONValue(json: Array(value.json.utf8))) == value)
    }
  }
}
