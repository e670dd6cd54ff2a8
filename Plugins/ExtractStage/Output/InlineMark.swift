import TextMill

/// A mark of Markdown around words within a block.
enum InlineMark: Equatable {
  /// A link: its element in the page, and its address as Markdown writes it.
  case link(Int32, String)
  case bold
  case italic
  case code

  private var opening: String {
    switch self {
    case .link: "["
    case .bold: "**"
    case .italic: "*"
    case .code: "`"
    }
  }

  private var closing: String {
    if case .link(_, let address) = self { return "](\(address))" }
    return opening
  }

  /// What ends the marks, the innermost first.
  static func end(_ marks: some BidirectionalCollection<InlineMark>) -> String {
    marks.reversed().map(\.closing).joined()
  }

  /// What begins them, the outermost first.
  static func begin(_ marks: some Collection<InlineMark>) -> String {
    marks.map(\.opening).joined()
  }

  /// What stands between two runs of a block: marks that both have go on.
  ///
  /// Only code does not: two names with a blank between them are not one.
  static func change(from old: [InlineMark], to new: [InlineMark], _ gap: String) -> String {
    let same = zip(old, new).prefix { $0 == $1 && ($0 != .code || gap.isEmpty) }.count
    return end(old.dropFirst(same)) + gap + begin(new.dropFirst(same))
  }
}

/// Finds the marks of a block's runs.
struct InlineMarks {
  let tree: PageTree
  /// Whether links are marked.
  let links: Bool

  /// The marks of a run, the outermost first.
  ///
  /// What the whole block has from the elements around it does not tell its words apart.
  func marks(_ run: TextRun, of block: Block, _ bytes: Span<UInt8>) -> [InlineMark] {
    let zones = tree.elements[Int(run.element)].zones
      .subtracting(tree.elements[Int(block.element)].zones)
    if zones.isDisjoint(with: [.link, .bold, .italic, .code]) || block.zones.contains(.pre) {
      return []
    }
    var marks: [InlineMark] = []
    if links, zones.contains(.link), let link = link(run, bytes) { marks.append(link) }
    // Markdown takes signs beside a blank for signs.
    if !zones.isDisjoint(with: [.bold, .italic]), !hasBlankEnd(run.range, bytes) {
      if zones.contains(.bold), block.tag.headingLevel == 0 { marks.append(.bold) }
      if zones.contains(.italic) { marks.append(.italic) }
    }
    if zones.contains(.code), !hasBacktick(run.range, bytes) { marks.append(.code) }
    return marks
  }

  /// Whether a run begins or ends with a no-break space; other blanks do not belong to runs.
  private func hasBlankEnd(_ run: TextRange, _ bytes: Span<UInt8>) -> Bool {
    let blanks: [StaticString] = ["\u{A0}", "&nbsp;", "&#160;", "&#xa0;"]
    return blanks.contains { blank in
      bytes.begins(with: blank, at: run.lowerBound)
        || bytes.begins(with: blank, at: run.upperBound - blank.utf8CodeUnitCount)
    }
  }

  private func hasBacktick(_ run: TextRange, _ bytes: Span<UInt8>) -> Bool {
    run.contains { at in
      bytes[at] == 0x60
        || bytes[at] == 0x26
          && ReferenceTable.shared.reference(bytes, at: at, to: run.upperBound)?.text == [0x60]
    }
  }

  private func link(_ run: TextRun, _ bytes: Span<UInt8>) -> InlineMark? {
    var element = run.element
    while element > 0, tree.elements[Int(element)].tag != .a {
      element = tree.elements[Int(element)].parent
    }
    let place = tree.links.partitioningIndex { $0.element >= element }
    guard place < tree.links.count, tree.links[place].element == element else { return nil }
    let range = tree.links[place].address
    return address(Int(range.lowerBound)..<Int(range.upperBound), bytes)
      .map { .link(element, $0) }
  }

  /// An address as Markdown writes it, if it leads to a page.
  private func address(_ range: TextRange, _ bytes: Span<UInt8>) -> String? {
    guard let address = AttributeValue.text(range, bytes), !address.hasPrefix("#") else {
      return nil
    }
    let hidden: Set<Unicode.GeneralCategory> = [.control, .format, .lineSeparator]
    if address.unicodeScalars.contains(where: { hidden.contains($0.properties.generalCategory) }) {
      return nil
    }
    let beginning = address.utf8.prefix { ![0x3A, 0x2F, 0x3F, 0x23].contains($0) }
    if address.utf8.dropFirst(beginning.count).first == 0x3A {
      let scheme = String(decoding: Array(beginning), as: UTF8.self).lowercased()
      guard ["http", "https", "mailto"].contains(scheme) else { return nil }
    }
    // Signs of Markdown, as an address can have them.
    let written = address.replacing("\\", with: "%5C").replacing("|", with: "%7C")
      .replacing("<", with: "%3C").replacing(">", with: "%3E")
    return written.utf8.contains { [0x20, 0x28, 0x29].contains($0) } ? "<\(written)>" : written
  }
}

extension [PageLink] {
  /// The first index for which it holds, of a list in which it holds for all behind the first.
  fileprivate func partitioningIndex(_ holds: (PageLink) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
