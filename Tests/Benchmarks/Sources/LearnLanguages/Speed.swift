import Foundation
import TextMill
import TextMillLanguage

/// How many bytes a CPU second is enough for.
enum Speed {
  static func report(_ texts: [KnownText]) {
    let detector = LanguageDetector()
    let sentences = texts.filter(\.isSentence).map(\.text)
    measure("sentences", sentences, detector)
    measure("paragraphs", texts.filter { !$0.isSentence }.map(\.text), detector)
    // Documents of about 4 KB and 40 KB, each in one language.
    for size in [20, 200] {
      let pages = Dictionary(grouping: texts, by: \.code).sorted { $0.key < $1.key }.map {
        _, group in
        Text((0..<size).map { group[$0 % group.count].text.string }.joined(separator: "\n\n"))
      }
      measure(
        "documents of \(pages.reduce(0) { $0 + $1.count } / pages.count) bytes", pages, detector)
    }
  }

  private static func measure(_ name: String, _ texts: [Text], _ detector: LanguageDetector) {
    let size = texts.reduce(0) { $0 + $1.count }
    var speeds: [Double] = []
    for _ in 0..<5 {
      let start = clock()
      var known = 0
      for _ in 0..<(4_000_000 / size + 1) {
        for text in texts where detector.language(of: text).confidence > 0 { known += 1 }
      }
      let spent = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      speeds.append(Double(size * (4_000_000 / size + 1)) / 1e6 / spent)
    }
    print("\(name): \(String(format: "%.1f", speeds.sorted()[2])) MB per CPU second")
  }
}
