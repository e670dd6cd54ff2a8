import BoilerplateStage
import Foundation
import PackedLines

/// A page with what is known of its lines.
struct LabelledPage {
  /// The file it comes from: lines, tail or segments; spaced, those of tail with blank lines; short,
  /// their last paragraphs; or texts, of which nothing is boilerplate.
  let set: String
  let source: String
  let site: Int
  let lines: [Line]
  let page: LearningPage
  let example: Example
  /// For each line, the unit that it stands in.
  let units: [Int]
  /// The length of each unit, in UTF-8 bytes.
  let bytes: [Int]

  struct Line: Decodable {
    var text: String
    var label: String
    var gap: Int?
  }

  private struct Record: Decodable {
    var source: String
    var site: String
    var lines: [Line]

    /// The same with blank lines between all lines.
    var spaced: Record { with(gap: 1) }
    /// The same without blank lines.
    var dense: Record { with(gap: 0) }

    private func with(gap: Int) -> Record {
      var record = self
      for index in lines.indices { record.lines[index].gap = gap }
      return record
    }
  }

  private struct WholeText: Decodable {
    var text: String
    var sents: [[Int]]?
  }

  /// Reads the files of a folder, and texts without boilerplate; sites are numbered as they come.
  static func read(_ folder: String, texts: some Sequence<String>) throws -> [LabelledPage] {
    var sites: [String: Int] = [:]
    var pages: [LabelledPage] = []
    for set in ["lines", "tail", "segments"] {
      for line in try PackedLines.read("\(folder)/\(set)-dev.jsonl.gz") {
        let record = try JSONDecoder().decode(Record.self, from: line)
        let site = sites[record.site, default: sites.count]
        sites[record.site] = site
        pages.append(try LabelledPage(set, record, site))
        guard set == "tail" else { continue }
        pages.append(try LabelledPage("spaced", record.spaced, site))
        if let short = shortened(record, to: 4 + pages.count % 6) {
          pages.append(try LabelledPage("short", pages.count % 4 < 2 ? short : short.spaced, site))
        }
      }
    }
    for file in texts {
      for (number, line) in try PackedLines.read(file).enumerated() {
        let whole = try JSONDecoder().decode(WholeText.self, from: line)
        let site = sites.count
        sites["\(file) \(number)"] = site
        let plain = record(of: whole.text)
        pages.append(try LabelledPage("texts", plain, site))
        pages.append(try LabelledPage("texts", plain.dense, site))
        guard let sentences = whole.sents else { continue }
        pages.append(try LabelledPage("texts", record(of: whole.text, sentences), site))
      }
    }
    return pages
  }

  /// An article with its last paragraphs only, and what follows it: many are shorter than those of the
  /// data.
  private static func shortened(_ record: Record, to count: Int) -> Record? {
    guard let last = record.lines.lastIndex(where: { $0.label == "content" }), last >= count else {
      return nil
    }
    var short = record
    short.lines.removeFirst(last - count + 1)
    return short
  }

  /// A text whose lines are all content.
  private static func record(of text: String) -> Record {
    var lines: [Line] = []
    var isBehindGap = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isBlank = line.allSatisfy(\.isWhitespace)
      if !isBlank {
        lines.append(Line(text: String(line), label: "content", gap: isBehindGap ? 1 : 0))
      }
      isBehindGap = isBlank
    }
    return Record(source: "plain", site: "", lines: lines)
  }

  /// The same with a line for each sentence, from one Unicode scalar to another.
  private static func record(of text: String, _ sentences: [[Int]]) -> Record {
    let scalars = Array(text.unicodeScalars)
    var (lines, end): ([Line], Int) = ([], 0)
    for sentence in sentences where sentence.count == 2 {
      let gap = scalars[end..<sentence[0]].count { $0 == "\n" }
      var line = String.UnicodeScalarView()
      line.append(contentsOf: scalars[sentence[0]..<sentence[1]].map { $0 == "\n" ? " " : $0 })
      lines.append(Line(text: String(line), label: "content", gap: gap > 1 ? 1 : 0))
      end = sentence[1]
    }
    return Record(source: "sentences", site: "", lines: lines)
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
    var bytes = Array(repeating: 0, count: page.count)
    for (line, unit) in zip(lines, units) { bytes[unit] += line.text.utf8.count }
    self.bytes = bytes
    example = Self.example(page, lines, units, bytes, site)
  }

  private static func example(
    _ page: LearningPage, _ lines: [Line], _ units: [Int], _ bytes: [Int], _ site: Int
  ) -> Example {
    var example = Example(site: site)
    example.labels = Array(repeating: .unknown, count: page.count)
    for (line, unit) in zip(lines, units) {
      if line.label == "content" { example.labels[unit] = .content }
      if line.label == "boilerplate" { example.labels[unit] = .boilerplate }
    }
    // A long line is more of the text.
    example.weights = bytes.map { 0.5 + Double(min(800, $0)).squareRoot() / 10 }
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
