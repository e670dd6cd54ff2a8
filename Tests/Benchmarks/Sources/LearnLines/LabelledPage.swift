import BoilerplateStage
import Foundation
import PackedLines

/// A page with what is known of its lines.
struct LabelledPage {
  /// The file it comes from: lines, tail or segments.
  let set: String
  let source: String
  let site: Int
  let lines: [Line]
  let page: LearningPage
  let example: Example
  /// For each line, the unit that it stands in.
  let units: [Int]

  struct Line: Decodable {
    var text: String
    var label: String
    var gap: Int?
  }

  private struct Record: Decodable {
    var source: String
    var site: String
    var lines: [Line]
  }

  /// Reads the files of a folder; sites are numbered as they come.
  static func read(_ folder: String) throws -> [LabelledPage] {
    var sites: [String: Int] = [:]
    var pages: [LabelledPage] = []
    for set in ["lines", "tail", "segments"] {
      for line in try PackedLines.read("\(folder)/\(set)-dev.jsonl.gz") {
        let record = try JSONDecoder().decode(Record.self, from: line)
        let site = sites[record.site, default: sites.count]
        sites[record.site] = site
        pages.append(try LabelledPage(set, record, site))
      }
    }
    return pages
  }

  private init(_ set: String, _ record: Record, _ site: Int) throws {
    (self.set, source, self.site, lines) = (set, record.source, site, record.lines)
    var text = ""
    var offsets: [Int] = []
    for line in record.lines {
      if !offsets.isEmpty { text += line.gap == 1 ? "\n\n" : "\n" }
      offsets.append(text.utf8.count)
      text += line.text
    }
    let page = try LearningPage(text)
    self.page = page
    units = offsets.map { page.unit(at: $0) }
    example = Self.example(page, lines, units, site)
  }

  private static func example(
    _ page: LearningPage, _ lines: [Line], _ units: [Int], _ site: Int
  ) -> Example {
    var example = Example(site: site)
    example.labels = Array(repeating: .unknown, count: page.count)
    for (line, unit) in zip(lines, units) {
      if line.label == "content" { example.labels[unit] = .content }
      if line.label == "boilerplate" { example.labels[unit] = .boilerplate }
    }
    example.weights = Array(repeating: 0, count: page.count)
    for (line, unit) in zip(lines, units) {
      example.weights[unit] += Double(line.text.utf8.count)
    }
    // A long line is more of the text.
    example.weights = example.weights.map { 0.5 + min(800, $0).squareRoot() / 10 }
    var list = FeatureList()
    for unit in 0..<page.count {
      page.features.add(unit, to: &list)
      example.starts.append(list.features.count)
      example.transitions.append(unit > 0 ? page.features.transition(unit) : 0)
    }
    (example.features, example.groups) = (list.features, list.groups)
    return example
  }

  private struct FeatureList: FeatureSink {
    var features: [UInt32] = []
    var groups: [FeatureGroup] = []

    mutating func add(_ group: FeatureGroup, _ hash: UInt32) {
      features.append(hash)
      groups.append(group)
    }
  }
}

extension String {
  /// How many words there are: runs of letters and digits, and each character of scripts that
  /// write none.
  var wordCount: Int {
    var (count, isInWord) = (0, false)
    for scalar in unicodeScalars {
      let isWide =
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
          0x4E00...0x9FFF, 0xF900...0xFAFF:
          true
        default: false
        }
      let properties = scalar.properties
      let isLetter = properties.isAlphabetic || properties.numericType != nil || scalar == "_"
      if isWide || isLetter && !isInWord { count += 1 }
      isInWord = isLetter && !isWide
    }
    return max(1, count)
  }
}
