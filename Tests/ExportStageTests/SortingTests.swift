import Testing
import TextMill
import TextMillLanguage

@testable import ExportStage

/// Exports whose documents stand in the order of a value.
@Suite struct SortingTests {
  private func documents(_ years: [JSONValue?]) -> [Document] {
    years.enumerated().map { number, year in
      var metadata = Metadata()
      if let year { metadata["year"] = year }
      return Document(id: "\(number)", text: Text("Text \(number)"), metadata: metadata)
    }
  }

  private func ids(_ years: [JSONValue?], descending: Bool = false) throws -> [Int] {
    let outputs = try export(documents(years), together: 3) {
      $0.to = "out.txt"
      $0.separator = "|"
      $0.orderBy = try? MeasureExpression("metadata.year")
      $0.descending = descending
    }
    let text = try #require(outputs.text("out.txt"))
    return text.split(separator: "|").compactMap { Int($0.split(separator: " ").last ?? "") }
  }

  @Test func numbersStandInOrder() throws {
    let years: [JSONValue?] = [
      .integer(3), .integer(-20), .double(2.5), .integer(100), .integer(3),
    ]
    #expect(try ids(years) == [1, 2, 0, 4, 3])
    #expect(try ids(years, descending: true) == [3, 0, 4, 2, 1])
  }

  @Test func textsStandInTheOrderOfTheirCharacters() throws {
    let years: [JSONValue?] = ["b", "ab", "a", "é", "Z", ""]
    #expect(try ids(years) == [5, 4, 2, 1, 0, 3])
    #expect(try ids(years, descending: true) == [3, 0, 1, 2, 4, 5])
  }

  @Test func kindsStandApartAndWhatHasNoValueLast() throws {
    let years: [JSONValue?] = [nil, .bool(true), "x", .integer(7), .null, .bool(false), .array([])]
    #expect(try ids(years) == [3, 2, 5, 1, 0, 4, 6])
    #expect(try ids(years, descending: true) == [3, 2, 1, 5, 0, 4, 6])
  }

  /// Whatever fits into memory, as the library sorts.
  @Test(arguments: [1, 40, 700, 1 << 20], [1, 64, 4096])
  func runsAreMerged(runBytes: Int, blockBytes: Int) throws {
    var rows: [UInt8] = []
    var expected: [(key: Int, number: Int)] = []
    for number in 0..<300 {
      let key = number * 7919 % 41
      var bytes: [UInt8] = []
      SortKey.append(.number(Double(key)), to: &bytes)
      SortRow.append(key: bytes, to: &rows) {
        $0 +=
          Array(repeating: UInt8(0x61 + number % 26), count: number % 23) + Array("\(number)".utf8)
      }
      expected.append((key, number))
    }
    for descending in [false, true] {
      var sort = RowSort(descending: descending)
      (sort.runBytes, sort.blockBytes) = (runBytes, blockBytes)
      var found: [Int] = []
      try sort.run(rows.count) {
        Array(rows.dropFirst($1).prefix($0))
      } forEach: { document in
        let number = String(decoding: document.drop { $0 < 0x30 || $0 > 0x39 }, as: UTF8.self)
        found.append(Int(number) ?? -1)
      }
      expected.sort {
        ($0.key == $1.key ? $0.number < $1.number : ($0.key < $1.key) != descending)
      }
      #expect(found == expected.map(\.number))
    }
  }

  @Test(arguments: ["-", "{id}.txt"]) func thereMustBeAnOrder(to: String) {
    #expect(throws: SettingError.self) {
      try export([]) {
        $0.to = to
        $0.format = .text
        $0.orderBy = try? MeasureExpression("words")
      }
    }
  }
}
