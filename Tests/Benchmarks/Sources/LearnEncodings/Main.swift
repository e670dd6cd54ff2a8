import CleanStage
import Foundation

/// Learns how unlikely it is that kinds of scalars follow each other, by which `clean` tells damaged
/// text from sound one.
///
///     learn-encodings LINES OUT.swift
///
/// LINES is what `mojibake lines FOLDER` makes: a language, a tab and a sound line, each line.
@main struct LearnEncodings {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      print("usage: learn-encodings LINES OUT.swift")
      exit(64)
    }
    let text = try String(contentsOfFile: arguments[1], encoding: .utf8)
    var languages: [String: [[UInt32]]] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2 else { continue }
      languages[String(parts[0]), default: []].append(parts[1].unicodeScalars.map(\.value))
    }
    var counts = KindCounts()
    var wrapping = Wrapping()
    for (_, lines) in languages.sorted(by: { $0.key < $1.key }) {
      // No language counts for more than a middling one.
      let weight = min(1, 400 / Double(lines.count))
      for line in lines {
        counts.add(line, weight: weight)
        for variant in wrapping.variants(of: line) {
          counts.add(variant, weight: weight * Wrapping.weight)
        }
      }
    }
    try CostFile(counts).source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
    print("\(languages.count) languages")
  }
}
