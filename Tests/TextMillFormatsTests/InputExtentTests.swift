import Foundation
import Testing
import TextMillFormats

/// How much of the inputs lies before a position.
@Suite struct InputExtentTests {
  private func extent(_ sizes: [(name: String, size: Int)]) throws -> InputExtent? {
    let folder = FileManager.default.temporaryDirectory.appending(path: "extent-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = try sizes.map { name, size in
      let file = folder.appending(path: name)
      try Data(repeating: 0x41, count: size).write(to: file)
      return file.path
    }
    return InputExtent(paths)
  }

  @Test func placesInPlainFilesCount() throws {
    let extent = try #require(try extent([("a.jsonl", 100), ("b.txt", 50)]))
    #expect(extent.total == 150)
    #expect(extent.done(at: .start) == 0)
    #expect(extent.done(at: InputPosition(file: 0, offset: 40)) == 40)
    #expect(extent.done(at: InputPosition(file: 1)) == 100)
    #expect(extent.done(at: InputPosition(file: 1, offset: 9000)) == 150)
    #expect(extent.done(at: InputPosition(file: 2)) == 150)
  }

  /// A place in the text of a compressed file is none in the file.
  @Test func compressedFilesCountWhenTheyAreRead() throws {
    let extent = try #require(try extent([("a.jsonl.gz", 100), ("b.txt", 50)]))
    #expect(extent.done(at: InputPosition(file: 0, offset: 90)) == 0)
    #expect(extent.done(at: InputPosition(file: 1)) == 100)
  }

  @Test func streamsAndMissingFilesHaveNone() throws {
    #expect(InputExtent(["-"]) == nil)
    #expect(InputExtent(["/dev/null"]) == nil)
    #expect(InputExtent(["/nowhere/at/all"]) == nil)
    #expect(try extent([])?.total == 0)
  }
}
