import TextMill

/// Builds a page's tree from its tags and texts, after the tree construction of the HTML standard
/// (13.2.6) as far as it decides which text stands in which block.
///
/// What is not done: elements are not moved (text that a table cannot hold stays where it is
/// written, since edits keep the order of the source), and styles that were left open are not opened
/// again in the next block.
struct TreeBuilder: Sendable {
  /// Deeper elements are taken for parts of the one at this depth, as browsers do at 512.
  static let deepest = 480
  /// Further elements are taken for parts of those around them.
  static let mostElements = 1 << 20
  /// A page with more pieces of text is given up.
  static let mostRuns = 1 << 20
  private static let mostWords = 24
  private static let mostNotes = 2000

  var tree = PageTree()
  /// The open elements, the outermost one first.
  private var stack: [Int32] = []
  /// How many elements of each name are open.
  private var open: [Int32] = []
  /// How many start tags of each name were too deep to become elements and are not closed yet.
  private var tooDeep: [Int32] = []
  private var gap = TextRun.Gap.block
  private var hasBody = false

  init() {}

  mutating func begin() {
    tree.clear()
    stack.removeAll(keepingCapacity: true)
    open = Array(repeating: 0, count: Tag.allCases.count)
    tooDeep = open
    gap = .block
    hasBody = false
    tree.elements.append(
      Element(
        tag: .html, depth: 0, wordCount: 0, zones: [], parent: 0, container: 0, firstWord: 0,
        likeness: 1))
    stack.append(0)
    open[Int(Tag.html.rawValue)] = 1
  }

  mutating func finish() {
    stack.removeAll(keepingCapacity: true)
  }

  /// Whether what stands here is not read by anybody.
  var isUnread: Bool { current.zones.contains(.unread) && !isOpen(.head) }

  /// Whether a drawing or a formula is open.
  @inline(__always)
  var isForeign: Bool { isOpen(.svg) || isOpen(.math) }

  private var current: Element { tree.elements[Int(stack[stack.count - 1])] }

  @inline(__always)
  private func isOpen(_ tag: Tag) -> Bool { open[Int(tag.rawValue)] > 0 }

  // MARK: Text

  mutating func text(_ range: TextRange, _ bytes: Span<UInt8>) {
    var (start, end) = (range.lowerBound, range.upperBound)
    let element = stack[stack.count - 1]
    let zones = tree.elements[Int(element)].zones
    if zones.contains(.pre), !zones.contains(.unread) {
      add(start..<end, element)
      return
    }
    while start < end, isBlank(bytes[start]) { start += 1 }
    if start > range.lowerBound { gap = max(gap, .space) }
    guard start < end else { return }
    while isBlank(bytes[end - 1]) { end -= 1 }
    if isOpen(.head), !isForeign {
      pop(through: .head)
      text(range, bytes)
      return
    }
    if zones.contains(.unread) { return }
    add(start..<end, element)
    if end < range.upperBound { gap = .space }
  }

  @inline(__always)
  private mutating func add(_ range: TextRange, _ element: Int32) {
    guard tree.runs.count < Self.mostRuns else {
      tree.isOverfull = true
      return
    }
    tree.runs.append(
      TextRun(
        start: Int32(truncatingIfNeeded: range.lowerBound),
        end: Int32(truncatingIfNeeded: range.upperBound), element: element, gap: gap))
    gap = .none
  }

  /// The content of a script, a title and the like.
  mutating func raw(
    _ tag: Tag, _ content: TextRange, _ attributes: TagAttributes, _ bytes: Span<UInt8>
  ) {
    if tag == .title {
      note(.title, content)
    } else if tag == .script, bytes.has("application/ld+json", at: attributes.type) {
      note(.linkedData, content)
    } else if tag == .xmp {
      text(content, bytes)
    }
    if tag.traits.contains(.block) { gap = .block }
  }

  private mutating func note(_ kind: PageNote.Kind, _ range: TextRange) {
    if tree.notes.count < Self.mostNotes {
      tree.notes.append(PageNote(kind: kind, range: range, run: tree.runs.count))
    }
  }

  // MARK: Start tags

  @inline(__always)
  mutating func start(
    _ tag: Tag, _ traits: TagTraits, _ attributes: TagAttributes, name: TextRange,
    _ bytes: Span<UInt8>
  ) {
    tree.tagCount += 1
    if isForeign {
      if traits.contains(.breaksOut) { pop(through: isOpen(.svg) ? .svg : .math) }
      if isForeign, attributes.closesItself { return }
    }
    if isOpen(.head), !traits.contains(.head) { pop(through: .head) }
    takeNote(of: tag, attributes, name, bytes)
    if traits.contains(.raw), !isForeign { return }
    if traits.contains(.void) {
      if tag == .br { breakLine() } else if tag == .hr { breakBlock(traits) }
      return
    }
    guard isWanted(tag, traits) else { return }
    closeImplied(by: tag, traits)
    if traits.contains(.block) { gap = .block }
    push(tag, traits, attributes, bytes)
  }

  private mutating func breakLine() {
    // Two of them without text between them part paragraphs.
    gap = gap >= .line ? .block : .line
  }

  private mutating func breakBlock(_ traits: TagTraits) {
    if isOpen(.p) { closeParagraph() }
    gap = .block
  }

  private mutating func takeNote(
    of tag: Tag, _ attributes: TagAttributes, _ name: TextRange, _ bytes: Span<UInt8>
  ) {
    let range = name.upperBound..<attributes.end
    switch tag {
    case .html: note(.html, range)
    case .meta: note(.meta, range)
    case .link: note(.link, range)
    case .time: note(.property, range)
    default: if !attributes.property.isEmpty { note(.property, range) }
    }
  }

  /// Whether the standard makes an element of a start tag here.
  private mutating func isWanted(_ tag: Tag, _ traits: TagTraits) -> Bool {
    switch tag {
    case .html, .frameset: return false
    case .head: return !hasBody && !isOpen(.head)
    case .body:
      defer { hasBody = true }
      return !hasBody
    case .form: return !isOpen(.form)
    default: return !traits.contains(.tablePart) || isOpen(.table) || isOpen(.template)
    }
  }

  /// Closes what a start tag closes without saying so.
  private mutating func closeImplied(by tag: Tag, _ traits: TagTraits) {
    if traits.contains(.endsParagraph), isOpen(.p) { closeParagraph() }
    switch tag {
    case .li, .dd, .dt: closeItem(before: tag)
    case .h1, .h2, .h3, .h4, .h5, .h6: if current.tag.headingLevel > 0 { pop() }
    case .a where isOpen(.a): end(.a, Tag.a.traits)
    case .nobr where isOpen(.nobr): end(.nobr, Tag.nobr.traits)
    case .button where isOpen(.button): end(.button, Tag.button.traits)
    case .option, .optgroup: if current.tag == .option { pop() }
    case .rp, .rt: if current.tag == .rp || current.tag == .rt { pop() }
    default: if traits.contains(.tablePart) { closeTableParts(before: tag) }
    }
  }

  private mutating func closeParagraph() {
    var place = stack.count - 1
    while place > 0 {
      let tag = tree.elements[Int(stack[place])].tag
      if tag == .p {
        pop(downTo: place)
        gap = .block
        return
      }
      if tag == .button || tag.traits.contains(.scope) { return }
      place -= 1
    }
  }

  private mutating func closeItem(before tag: Tag) {
    guard isOpen(.li) || isOpen(.dd) || isOpen(.dt) else { return }
    var place = stack.count - 1
    while place > 0 {
      let open = tree.elements[Int(stack[place])].tag
      if open == tag || tag != .li && (open == .dd || open == .dt) {
        pop(downTo: place)
        return
      }
      if open.traits.contains(.special), open != .address, open != .div, open != .p { return }
      place -= 1
    }
  }

  private mutating func closeTableParts(before tag: Tag) {
    guard isOpen(.table) else { return }
    var place = stack.count - 1
    while place > 0 {
      let open = tree.elements[Int(stack[place])].tag
      switch open {
      case .table, .template: return pop(downTo: place + 1)
      case .tr where tag == .td || tag == .th: return pop(downTo: place + 1)
      case .tbody, .thead, .tfoot:
        if tag == .tr || tag == .td || tag == .th { return pop(downTo: place + 1) }
      default: break
      }
      place -= 1
    }
  }

  private mutating func push(
    _ tag: Tag, _ traits: TagTraits, _ attributes: TagAttributes, _ bytes: Span<UInt8>
  ) {
    guard stack.count < Self.deepest, tree.elements.count < Self.mostElements else {
      tooDeep[Int(tag.rawValue)] += 1
      return
    }
    let parent = stack[stack.count - 1]
    let index = Int32(truncatingIfNeeded: tree.elements.count)
    let around = tree.elements[Int(parent)]
    var element = Element(
      tag: tag, depth: UInt8(min(255, stack.count)), wordCount: 0,
      zones: around.zones.union(Zones(tag)), parent: parent,
      container: traits.contains(.block) ? index : around.container,
      firstWord: Int32(truncatingIfNeeded: tree.words.count),
      likeness: UInt32(tag.rawValue) &* 0x9E37_79B1)
    if traits.contains(.unread) { element.zones.insert(.unread) }
    if tag == .body { element.zones.insert(.body) }
    if !element.zones.contains(.unread) { describe(&element, attributes, bytes) }
    tree.elements.append(element)
    if tag == .a, !attributes.href.isEmpty {
      let (start, end) = (attributes.href.lowerBound, attributes.href.upperBound)
      tree.links.append(
        PageLink(
          element: index,
          address: Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: end)))
    }
    stack.append(index)
    open[Int(tag.rawValue)] += 1
  }

  private mutating func describe(
    _ element: inout Element, _ attributes: TagAttributes, _ bytes: Span<UInt8>
  ) {
    if attributes.isHidden { element.zones.insert(.hidden) }
    if !attributes.style.isEmpty, StyleReading.hides(attributes.style, bytes) {
      element.zones.insert(.hidden)
    }
    if !attributes.role.isEmpty { element.zones.formUnion(Zones(role: attributes.role, bytes)) }
    if !attributes.property.isEmpty, StyleReading.isBody(attributes.property, bytes) {
      element.zones.insert(.articleBody)
    }
    let first = tree.words.count
    NameWords.append(attributes.names, bytes, to: &tree.words, most: first + Self.mostWords)
    for index in first..<tree.words.count {
      element.likeness = (element.likeness ^ tree.words[index]) &* 0x85EB_CA6B
    }
    NameWords.append(attributes.id, bytes, to: &tree.words, most: first + Self.mostWords)
    element.wordCount = UInt8(tree.words.count - first)
  }

  // MARK: End tags

  mutating func end(_ tag: Tag, _ traits: TagTraits) {
    if traits.contains(.block) { gap = .block }
    let number = Int(tag.rawValue)
    if tooDeep[number] > 0 {
      tooDeep[number] -= 1
      return
    }
    guard open[number] > 0 || tag.headingLevel > 0 else {
      if tag == .br { breakLine() }
      return
    }
    switch tag {
    case .html, .body: return
    case .form: takeOut(.form)
    case .p: closeParagraph()
    case .head: pop(through: .head)
    default:
      if traits.contains(.formatting) { endFormatting(tag) } else { endOrdinary(tag, traits) }
    }
  }

  private mutating func endFormatting(_ tag: Tag) {
    var place = stack.count - 1
    while place > 0 {
      let open = tree.elements[Int(stack[place])].tag
      if open == tag { return pop(downTo: place) }
      if open.traits.contains(.scope) { return }
      if open.traits.contains(.special) { return takeOut(tag) }
      place -= 1
    }
  }

  private mutating func endOrdinary(_ tag: Tag, _ traits: TagTraits) {
    var place = stack.count - 1
    let isTable = tag == .table || traits.contains(.tablePart)
    let level = tag.headingLevel
    while place > 0 {
      let open = tree.elements[Int(stack[place])].tag
      if open == tag || level > 0 && open.headingLevel > 0 { return pop(downTo: place) }
      if isTable {
        // A cell's end tag closes what is open in it, and nothing beyond its table.
        if open == .table || open == .template { return }
      } else if traits.contains(.special) || traits.contains(.block) {
        if open.traits.contains(.scope) { return }
        if tag == .li, open == .ul || open == .ol { return }
      } else if open.traits.contains(.special) {
        return
      }
      place -= 1
    }
  }

  /// Closes an element, and leaves open what was opened in it.
  private mutating func takeOut(_ tag: Tag) {
    for place in stride(from: stack.count - 1, to: 0, by: -1)
    where tree.elements[Int(stack[place])].tag == tag {
      stack.remove(at: place)
      open[Int(tag.rawValue)] -= 1
      return
    }
  }

  private mutating func pop() {
    let index = stack.removeLast()
    open[Int(tree.elements[Int(index)].tag.rawValue)] -= 1
  }

  private mutating func pop(downTo count: Int) {
    while stack.count > max(1, count) { pop() }
  }

  private mutating func pop(through tag: Tag) {
    while isOpen(tag), stack.count > 1 { pop() }
    gap = .block
  }
}
