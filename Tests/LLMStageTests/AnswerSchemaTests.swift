import Testing
import TextMill

@testable import LLMStage

@Suite struct AnswerSchemaTests {
  private func mistake(_ value: String, _ schema: String) throws -> String? {
    let schema = try AnswerSchema(SettingFile("s.json", bytes: Array(schema.utf8)))
    return schema.mistake(in: try JSONValue(json: Array(value.utf8)))
  }

  @Test(arguments: [
    (#"{"a":1}"#, #"{"type":"object","required":["a"]}"#), ("1", #"{"type":"integer"}"#),
    ("1.0", #"{"type":"integer"}"#), ("null", #"{"type":["null","string"]}"#),
    (#"["x"]"#, #"{"type":"array","items":{"enum":["x","y"]},"minItems":1}"#),
    (#"{"a":1,"b":2}"#, #"{"properties":{"a":{"type":"number"}}}"#),
    (#""äöü""#, #"{"maxLength":3}"#), ("3", #"{"anyOf":[{"type":"string"},{"minimum":3}]}"#),
    (#"{"k":true}"#, #"{"additionalProperties":{"type":"boolean"}}"#), ("5", "{}"),
  ])
  func whatFitsFits(value: String, schema: String) throws {
    #expect(try mistake(value, schema) == nil)
  }

  @Test(arguments: [
    ("{}", #"{"required":["a"]}"#, "has no 'a'"), ("1.5", #"{"type":"integer"}"#, "is not"),
    (#"{"a":[1,"x"]}"#, #"{"properties":{"a":{"items":{"type":"number"}}}}"#, "answer.a[1]"),
    (#""z""#, #"{"enum":["x","y"]}"#, "not in the list"), ("2", #"{"const":1}"#, "is not 1"),
    ("[]", #"{"minItems":1}"#, "fewer"), (#""four""#, #"{"maxLength":3}"#, "more"),
    (#"{"b":1}"#, #"{"properties":{},"additionalProperties":false}"#, "may not have"),
    ("7", #"{"maximum":6}"#, "above"), ("[1]", #"{"anyOf":[{"type":"object"}]}"#, "none of"),
  ])
  func whatDoesNotFitIsTold(value: String, schema: String, words: String) throws {
    let mistake = try #require(try mistake(value, schema))
    #expect(mistake.contains(words), "\(mistake)")
  }

  @Test(arguments: [
    #"{"pattern":"x"}"#, #"{"properties":{"a":{"oneOf":[]}}}"#, #"{"items":3}"#, "[", "[]",
    #"{"type":"strng"}"#, #"{"items":{"type":["string","any"]}}"#, #"{"type":1}"#,
  ])
  func whatWouldNotBeCheckedIsAMistake(schema: String) {
    #expect(throws: SettingError.self) {
      try AnswerSchema(SettingFile("s.json", bytes: Array(schema.utf8)))
    }
  }
}
