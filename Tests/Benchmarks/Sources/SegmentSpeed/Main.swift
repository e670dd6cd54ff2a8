import Foundation
import TextMill
import TextMillLanguage

/// How fast a file's words and sentences are found, on one core: `segment-speed TEXT`.
///
/// Prints MB per CPU second; the file is read five times over.
@main
struct Main {
  static func main() throws {
    let text = Text(
      String(decoding: try Data(contentsOf: URL(filePath: CommandLine.arguments[1])), as: UTF8.self)
    )
    measure("words", text) { text in
      var (walk, count) = (WordSegmentWalk(text.range), 0)
      let utf8 = text.utf8.span
      while let segment = walk.next(in: utf8) { count += segment.isWord ? 1 : 0 }
      return count
    }
    measure("words, counted only", text) { text in
      var document = Document(id: "text", text: text)
      return document.wordCount
    }
    measure("sentences", text) { $0.sentences.count }
  }

  private static func measure(_ name: String, _ text: Text, _ body: (Text) -> Int) {
    var count = body(text)
    let start = clock()
    for _ in 0..<5 { count = body(text) }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    let speed = String(format: "%.0f", Double(5 * text.count) / 1e6 / seconds)
    print("\(name): \(speed) MB/s, \(count) found")
  }
}
