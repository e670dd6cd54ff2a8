import TextMill

/// JSON values: what is accepted, and what comes out again.
enum JSONProperties {
  static func mistakes(_ bytes: [UInt8]) -> [String] {
    var mistakes = Mistakes()
    let value: JSONValue?
    var mistake: JSONError?
    do throws(JSONError) {
      value = try JSONValue(json: bytes)
    } catch {
      value = nil
      mistake = error
      mistakes.expect(
        (0...bytes.count).contains(error.offset), "the mistake is at \(error.offset), outside")
    }
    if let value { mistakes.expectWrittenAgain(value) }
    mistakes.expectWalked(bytes, isAccepted: value != nil)
    mistakes.compareWithFoundation(bytes, value, mistakeAt: mistake?.offset ?? 0)
    return mistakes.list
  }
}

extension Mistakes {
  /// What is written and read again is the same, byte for byte: strings that are only canonically
  /// equivalent are not.
  fileprivate mutating func expectWrittenAgain(_ value: JSONValue) {
    let written = Array(value.json.utf8)
    guard let again = try? JSONValue(json: written) else {
      add("what was written cannot be read: \(value.json)")
      return
    }
    expect(Array(again.json.utf8), equals: written, "written twice")
    expect(again, equals: value, "read again")
  }

  /// A record walks over its members without decoding them, and must not be of another opinion.
  ///
  /// Half a surrogate pair is carried as it is written, so that only decoding can refuse it, and the
  /// value is one level deeper.
  fileprivate mutating func expectWalked(_ bytes: [UInt8], isAccepted: Bool) {
    let line = Array(#"{"v":"#.utf8) + bytes + Array(#","text":"é"}"#.utf8)
    var record = try? JSONRecord(line, textField: "text", idField: nil)
    if isAccepted, bytes.count < 512 {
      expect(record != nil, "a record refuses the value")
      let text = try? record?.readText()
      expect(text == Array("é".utf8), "the text behind the value is lost")
    } else if !isAccepted, let record, record.values.count == 2 {
      // Bytes such as `1,"x":2` are whole in a record.
      let inside = Array(record.bytes[record.values[0]])
      let hasSurrogate = String(decoding: inside, as: UTF8.self).lowercased().contains("\\ud")
      expect(
        hasSurrogate || (try? JSONValue(json: inside)) != nil, "a record accepts the value")
    }
  }
}
