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
  static func change(from old: [InlineMark], to new: [InlineMark], _ gap: String) -> String {
    let same = zip(old, new).prefix { $0 == $1 }.count
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
  /// What the whole block has from the elements around it does not tell its words apart. `before` are the
  /// marks of the run before it, and `tags` is the source between the two.
  func marks(
    _ run: TextRun, of block: Block, behind before: [InlineMark], _ tags: TextRange,
    _ bytes: Span<UInt8>
  ) -> [InlineMark] {
    let zones = tree.elements[Int(run.element)].zones
      .subtracting(tree.elements[Int(block.element)].zones)
    if zones.isDisjoint(with: [.link, .bold, .italic, .code]) || block.zones.contains(.pre) {
      return []
    }
    var marks: [InlineMark] = []
    if links, zones.contains(.link), let link = link(run, before, tags, bytes) {
      marks.append(link)
    }
    if zones.contains(.bold), block.tag.headingLevel == 0 { marks.append(.bold) }
    if zones.contains(.italic) { marks.append(.italic) }
    if zones.contains(.code), !run.range.contains(where: { bytes[$0] == 0x60 }) {
      marks.append(.code)
    }
    return marks
  }

  private func link(
    _ run: TextRun, _ before: [InlineMark], _ tags: TextRange, _ bytes: Span<UInt8>
  ) -> InlineMark? {
    var element = run.element
    while element > 0, tree.elements[Int(element)].tag != .a {
      element = tree.elements[Int(element)].parent
    }
    if case .link(element, _)? = before.first { return before.first }
    // No text stands between a link's tag and the link's first run.
    var at = tags.upperBound - 3
    while at >= tags.lowerBound {
      if bytes[at] == 0x3C, bytes[at + 1] | 0x20 == 0x61, isBlank(bytes[at + 2]) {
        return address(at + 2..<tags.upperBound, bytes).map { .link(element, $0) }
      }
      at -= 1
    }
    return nil
  }

  /// The address that a tag gives, if it leads to a page.
  private func address(_ tag: TextRange, _ bytes: Span<UInt8>) -> String? {
    guard let address = AttributeValue.of("href", tag, bytes), !address.hasPrefix("#") else {
      return nil
    }
    let beginning = address.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    if address.dropFirst(beginning.count).first == ":" {
      guard ["http", "https", "mailto"].contains(beginning.lowercased()) else { return nil }
    }
    guard address.utf8.contains(where: { [0x20, 0x28, 0x29, 0x3C, 0x3E].contains($0) }) else {
      return address
    }
    return address.utf8.contains { $0 == 0x3C || $0 == 0x3E } ? nil : "<\(address)>"
  }
}
