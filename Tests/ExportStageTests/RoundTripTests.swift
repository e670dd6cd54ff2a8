import Testing
import TextMill

@testable import ExportStage

/// Reads the forms back as their readers do, and compares with the entities that went in.
@Suite struct RoundTripTests {
  private static let seeds = Array(UInt64(1)...400)

  private func output(_ seed: UInt64, _ format: ExportFormat, _ to: String) throws
    -> (Document, MemoryOutputs)
  {
    let document = RandomDocuments.document(seed)
    let outputs = try export([document]) {
      $0.to = to
      $0.format = format
    }
    return (document, outputs)
  }

  @Test func spacy() throws {
    for seed in Self.seeds {
      let (document, outputs) = try output(seed, .spacy, "x")
      let line = try JSONValue(json: Array((outputs.text("x") ?? "").utf8))
      let flat = try spans(line["ents"])
      let rest = try spans(line["spans"]?["overlapping"])
      #expect((flat + rest).sorted() == ReadSpan.expected(document), "seed \(seed)")
      for (left, right) in zip(flat, flat.dropFirst()) { #expect(left.end <= right.start) }
      // spaCy finds a span only where tokens begin and end.
      let tokens = try spans(line["tokens"])
      #expect(Set((flat + rest).map(\.start)).isSubset(of: tokens.map(\.start)))
      #expect(Set((flat + rest).map(\.end)).isSubset(of: tokens.map(\.end)))
    }
  }

  private func spans(_ value: JSONValue?) throws -> [ReadSpan] {
    guard case .array(let items)? = value else { return [] }
    return try items.map { item in
      ReadSpan(
        try #require(item["start"]?.double.map { Int($0) }),
        try #require(item["end"]?.double.map { Int($0) }), item["label"]?.string ?? "")
    }
  }

  @Test func brat() throws {
    for seed in Self.seeds {
      let (document, outputs) = try output(seed, .brat, "{id}.ann")
      #expect(outputs.text("\(seed).txt") == document.text.string)
      let scalars = Array(document.text.string.unicodeScalars)
      var read: [ReadSpan] = []
      for line in (outputs.text("\(seed).ann") ?? "").split(separator: "\n") {
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
        #expect(parts.count == 3)
        let words = parts[1].split(separator: " ", maxSplits: 1)
        let fragments = words[1].split(separator: ";").map { fragment in
          fragment.split(separator: " ").compactMap { Int($0) }
        }
        #expect(fragments.allSatisfy { $0[0] < $0[1] }, "seed \(seed)")
        let text = fragments.map { part in scalars[part[0]..<part[1]].map { String($0) }.joined() }
        #expect(text.joined(separator: " ").utf8.elementsEqual(parts[2].utf8), "seed \(seed)")
        let (first, last) = try (#require(fragments.first), #require(fragments.last))
        read.append(ReadSpan(first[0], last[1], String(words[0])))
      }
      let expected = ReadSpan.expected(document).map {
        ReadSpan($0.start, $0.end, $0.label == "x->y" ? "x-_y" : $0.label)
      }
      #expect(read.sorted() == expected.sorted(), "seed \(seed)")
    }
  }

  @Test func columns() throws {
    for seed in Self.seeds {
      let (document, outputs) = try output(seed, .conll, "x")
      let scalars = Array(document.text.string.unicodeScalars)
      var (at, read): (Int, [ReadSpan]) = (0, [])
      for line in (outputs.text("x") ?? "").split(separator: "\n").dropFirst() {
        let parts = line.split(separator: "\t")
        #expect(parts.count == 2)
        // Tokens have all of the text but its blank space, in order.
        while ReadSpan.isBlank(scalars[at]) { at += 1 }
        let token = Array(parts[0].unicodeScalars)
        #expect(Array(scalars[at..<min(at + token.count, scalars.count)]) == token, "seed \(seed)")
        let end = at + token.count
        if parts[1].hasPrefix("B-") {
          read.append(ReadSpan(at, end, String(parts[1].dropFirst(2))))
        } else if parts[1].hasPrefix("I-") {
          let last = try #require(read.last)
          read.removeLast()
          #expect(last.label == parts[1].dropFirst(2))
          read.append(ReadSpan(last.start, end, last.label))
        }
        at = end
      }
      #expect(scalars[at...].allSatisfy(ReadSpan.isBlank))
      #expect(read == longest(ReadSpan.expected(document), in: document), "seed \(seed)")
    }
  }

  /// Those that stay when the longest in bytes are taken first, of equally long ones the first.
  private func longest(_ spans: [ReadSpan], in document: Document) -> [ReadSpan] {
    let scalars = Array(document.text.string.unicodeScalars)
    func length(_ span: ReadSpan) -> Int {
      scalars[span.start..<span.end].reduce(0) { $0 + UTF8.width($1) }
    }
    // Of one range the label that was annotated first counts, which this order does not know.
    let order = EntitySpans(of: document).all.map(\.label)
    let sorted = spans.enumerated().map { index, span in
      ReadSpan(span.start, span.end, order[index])
    }
    var kept: [ReadSpan] = []
    for span in sorted.enumerated().sorted(by: { (-length($0.1), $0.0) < (-length($1.1), $1.0) })
      .map({ $0.1 })
    where kept.allSatisfy({ $0.end <= span.start || span.end <= $0.start }) { kept.append(span) }
    return kept.sorted()
  }

  @Test func webAnno() throws {
    for seed in Self.seeds {
      let (document, outputs) = try output(seed, .webanno, "{id}.tsv")
      let units = Array(document.text.string.utf16)
      var found: [String: (Int, Int, String)] = [:]
      // Lines end with a line feed alone; nothing else of the text may end one.
      for line in (outputs.text("\(seed).tsv") ?? "").utf8.split(separator: 0x0A).map({ String($0) }
      ) {
        let line = line ?? ""
        if line.hasPrefix("#") { continue }
        let cells = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false)
          .map { String($0) ?? "" }
        #expect(cells.count == 6 && cells[5].isEmpty)
        let place = cells[1].split(separator: "-").compactMap { Int($0) }
        let text = String(decoding: units[place[0]..<place[1]], as: UTF16.self)
        #expect(unescaped(cells[2]) == Array(text.unicodeScalars), "seed \(seed)")
        if cells[4] == "_" { continue }
        for value in values(cells[4]) {
          let key = value.number.isEmpty ? cells[0] : value.number
          let start = found[key]?.0 ?? place[0]
          found[key] = (start, place[1], value.label)
        }
      }
      let read = found.values.map { start, end, label in
        ReadSpan(
          String(decoding: units[..<start], as: UTF16.self).unicodeScalars.count,
          String(decoding: units[..<end], as: UTF16.self).unicodeScalars.count, label)
      }
      #expect(read.sorted() == ReadSpan.expected(document), "seed \(seed)")
    }
  }

  private func unescaped(_ text: String) -> [Unicode.Scalar] {
    var scalars = Array(text.unicodeScalars)[...]
    var result: [Unicode.Scalar] = []
    while let scalar = scalars.popFirst() {
      guard scalar == "\\", let next = scalars.popFirst() else {
        result.append(scalar)
        continue
      }
      let known: [Unicode.Scalar: Unicode.Scalar] = [
        "n": "\n", "r": "\r", "t": "\t", "b": "\u{8}", "f": "\u{C}",
      ]
      result.append(known[next] ?? next)
    }
    return result
  }

  /// The stacked values of a cell, each with its number.
  private func values(_ cell: String) -> [(label: String, number: String)] {
    var result: [(label: String, number: String)] = []
    var (label, number, inNumber) = ("", "", false)
    var scalars = Array(cell.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\\": label.unicodeScalars.append(scalars.popFirst() ?? " ")
      case "|":
        result.append((label, number))
        (label, number, inNumber) = ("", "", false)
      case "[": inNumber = true
      case "]": inNumber = false
      default:
        if inNumber {
          number.unicodeScalars.append(scalar)
        } else {
          label.unicodeScalars.append(scalar)
        }
      }
    }
    return result + [(label, number)]
  }

  /// What stands on a page, less its marks, is the text.
  @Test func page() throws {
    for seed in Self.seeds {
      let (document, outputs) = try output(seed, .html, "x.html")
      let page = outputs.text("x.html") ?? ""
      let start = try #require(Text(page).ranges(of: "dir=\"auto\">").last).upperBound
      let body = Text(String(decoding: page.utf8.dropFirst(start), as: UTF8.self))
      // Browsers read scalar by scalar: a combining mark behind an element's end belongs to the text.
      let element = #/<small>.*?</small>|<[^>]*>/#.matchingSemantics(.unicodeScalar)
      let text = body.string.replacing(element, with: "")
      let marks = body.ranges(of: "<mark").count
      #expect(marks == body.ranges(of: "</mark>").count)
      #expect(marks >= ReadSpan.expected(document).count)
      #expect(
        text.utf8.elementsEqual((HTMLText.escaped(document.text.string) + "\n\n").utf8),
        "seed \(seed)")
    }
  }
}
