public import TextMill

/// A YAML file as nodes with places, and every mistake found on the way.
public struct YAMLDocument: Sendable {
  /// The root, `nil` if the file could not be read to its end or holds nothing.
  public let root: DefinitionNode?
  /// What is wrong with the file as YAML.
  public let diagnostics: [Diagnostic]

  /// Reads one YAML document.
  ///
  /// Nesting beyond 100 levels, and aliases that would expand to more than 100,000 values, are
  /// mistakes: reading takes time in proportion to the file.
  public init(_ file: SourceFile) {
    var reader = YAMLReader(file)
    root = reader.read()
    diagnostics = reader.diagnostics
  }
}

/// Builds nodes from events.
struct YAMLReader {
  private static let maximumDepth = 100
  private static let aliasBudget = 100_000

  private(set) var diagnostics: [Diagnostic] = []
  private let file: SourceFile
  private let parser: YAMLParser
  private var anchors: [String: (node: DefinitionNode, size: Int)] = [:]
  private var aliasedValues = 0
  /// How many values were read so far, those behind aliases counted each time.
  private var size = 0

  init(_ file: SourceFile) {
    self.file = file
    parser = YAMLParser(Array(file.text.utf8), file: file.name)
  }

  mutating func read() -> DefinitionNode? {
    if let problem = file.problem {
      diagnostics.append(problem)
      return nil
    }
    do {
      return try readStream()
    } catch {
      if case .syntax(let error) = error {
        diagnostics.append(YAMLSyntaxMessage(error, in: file).diagnostic)
      }
      return nil
    }
  }

  /// Why reading ends early.
  private enum Stop: Error {
    case syntax(YAMLSyntaxError)
    /// The mistake is among the diagnostics already.
    case reported
  }

  private mutating func next() throws(Stop) -> YAMLEvent {
    do {
      var event = try parser.next()
      event.place = file.clamped(event.place)
      return event
    } catch {
      throw .syntax(error)
    }
  }

  private mutating func readStream() throws(Stop) -> DefinitionNode? {
    var root: DefinitionNode?
    while true {
      let event = try next()
      switch event.kind {
      case .streamEnd:
        if root == nil { report(.empty, "the file holds no definition", at: file.startPlace) }
        return root
      case .documentStart where root != nil:
        report(
          .severalDocuments, "the file holds more than one YAML document", at: event.place,
          label: "a second one begins here", notes: ["put each pipeline in a file of its own"])
        return root
      case .documentStart, .documentEnd, .other: continue
      default: root = try node(event, depth: 1)
      }
    }
  }

  private mutating func node(_ event: YAMLEvent, depth: Int) throws(Stop) -> DefinitionNode {
    guard depth <= Self.maximumDepth else {
      report(.tooDeep, "nested more than \(Self.maximumDepth) levels deep", at: event.place)
      throw .reported
    }
    let before = size
    size += 1
    var node: DefinitionNode
    switch event.kind {
    case .scalar(let text, let isPlain):
      node = DefinitionNode(.scalar(.init(text, isPlain: isPlain)), at: event.place)
      node.pieces = ScalarPieces.of(text, at: event.place, in: file)
    case .sequenceStart: node = try sequence(from: event, depth: depth)
    case .mappingStart: node = try mapping(from: event, depth: depth)
    case .alias(let name): return try alias(name, at: event.place)
    default: node = DefinitionNode(.scalar(.init("", isPlain: true)), at: event.place)
    }
    applyTag(of: event, to: &node)
    if let anchor = event.anchor { anchors[anchor] = (node, size - before) }
    return node
  }

  private mutating func sequence(
    from start: YAMLEvent, depth: Int
  ) throws(Stop) -> DefinitionNode {
    var elements: [DefinitionNode] = []
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind {
        return DefinitionNode(.sequence(elements), at: start.place.upTo(event.place.end))
      }
      elements.append(try node(event, depth: depth + 1))
    }
  }

  private mutating func mapping(from start: YAMLEvent, depth: Int) throws(Stop) -> DefinitionNode {
    var builder = MappingBuilder()
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        diagnostics.append(contentsOf: builder.diagnostics)
        return DefinitionNode(.mapping(builder.entries), at: start.place.upTo(event.place.end))
      }
      let key = try node(event, depth: depth + 1)
      let value = try node(try next(), depth: depth + 1)
      builder.add(key: key, value: value)
    }
  }

  private mutating func alias(
    _ name: String, at place: SourcePlace
  ) throws(Stop) -> DefinitionNode {
    guard let (node, size) = anchors[name] else {
      report(
        .unknownAlias, "no anchor '&\(name)' stands before this alias", at: place,
        fix: .spelling(of: "*\(name)", among: anchors.keys.sorted().map { "*\($0)" }))
      return DefinitionNode(.scalar(.init("", isPlain: true)), at: place)
    }
    aliasedValues += size
    self.size += size
    guard aliasedValues <= Self.aliasBudget else {
      report(
        .aliasBomb, "the aliases expand to more than \(Self.aliasBudget) values", at: place,
        notes: ["aliases of lists of aliases multiply; write out what is meant"])
      throw .reported
    }
    return node
  }

  private mutating func applyTag(of event: YAMLEvent, to node: inout DefinitionNode) {
    guard let tag = event.tag, tag != "!" else { return }
    let core = "tag:yaml.org,2002:"
    let name = tag.hasPrefix(core) ? String(tag.dropFirst(core.count)) : tag
    switch name {
    case "str":
      if case .scalar(let scalar) = node.content {
        node.content = .scalar(.init(scalar.text, isPlain: false))
      }
    case "int", "float", "bool", "null", "seq", "map": break
    default:
      let shown = tag.hasPrefix(core) ? "!!\(name)" : tag
      report(
        .unknownTag, "definitions have no tag '\(shown)'", at: event.place,
        notes: ["leave the tag away, or write !!str before a text that looks like a number"])
    }
  }

  private mutating func report(
    _ code: DiagnosticCode, _ message: String, at place: SourcePlace, label: String? = nil,
    fix: Fix? = nil, notes: [String] = []
  ) {
    diagnostics.append(
      Diagnostic(code, message, at: place, label: label, fix: fix, notes: notes))
  }
}

extension SourcePlace {
  /// From this place's start to a point behind it.
  func upTo(_ end: Point) -> SourcePlace { SourcePlace(file: file, start: start, end: end) }
}
