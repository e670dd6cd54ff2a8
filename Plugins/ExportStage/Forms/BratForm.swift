import TextMill

/// brat's standoff annotations; the text stands beside them in a file of its own.
///
/// Offsets count Unicode scalars. A line of the file cannot hold a line break or a tab: an entity
/// with one has several fragments.
struct BratForm: DocumentForm {
  var header: [UInt8] { [] }

  func write(_ document: Document, to output: inout [UInt8]) {
    let table = OffsetTable(document.text, .scalars)
    var lines = ""
    var notes = 0
    for (index, entity) in EntitySpans(of: document).all.enumerated() {
      let fragments = fragments(of: entity.range, in: document.text)
      let places = fragments.map { range in
        let units = table.units(of: range)
        return "\(units.lowerBound) \(units.upperBound)"
      }
      let texts = fragments.map { document.text[$0] }
      lines += "T\(index + 1)\t\(Self.type(entity.label)) \(places.joined(separator: ";"))"
      lines += "\t\(texts.joined(separator: " "))\n"
      for attribute in entity.attributes {
        notes += 1
        let value = attribute.value.string ?? attribute.value.json
        lines += "#\(notes)\tAnnotatorNotes T\(index + 1)\t"
        lines += Self.line("\(attribute.name): \(value)") + "\n"
      }
    }
    output.append(contentsOf: lines.utf8)
  }

  /// The parts of an entity between line breaks and tabs; there is one at least.
  private func fragments(of range: TextRange, in text: Text) -> [TextRange] {
    var fragments: [TextRange] = []
    var (start, at) = (range.lowerBound, range.lowerBound)
    while at < range.upperBound {
      let (scalar, next) = ScalarWalk.scalar(at: at, in: text.utf8)
      if Self.breaks(scalar) {
        if at > start { fragments.append(start..<at) }
        start = next
      }
      at = next
    }
    if start < range.upperBound { fragments.append(start..<range.upperBound) }
    return fragments
  }

  /// A tab, and whatever Python's `splitlines` takes for a line's end.
  private static func breaks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// brat's names of types have ASCII letters, digits, `-` and `_` alone.
  private static func type(_ label: String) -> String {
    if label.isEmpty { return "entity" }
    return String(
      decoding: label.unicodeScalars.map { scalar -> UInt8 in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": UInt8(scalar.value)
        default: 0x5F
        }
      }, as: UTF8.self)
  }

  private static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { line.append(breaks(scalar) ? " " : scalar) }
    return String(line)
  }
}
