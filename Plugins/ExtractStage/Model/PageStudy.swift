import TextMill
import TextMillLanguage

/// What training sees of pages: their blocks' texts, words and features.
///
/// For this package's trainer; no promise to others.
public struct PageStudy: Sendable {
  private var analyzer = PageAnalyzer()
  /// For each block the places of its words in the tables: of the names around it, and of its text.
  public private(set) var names: [[Int32]] = []
  /// See `names`.
  public private(set) var texts: [[Int32]] = []
  /// Each block's text as it reads.
  public private(set) var blocks: [[UInt8]] = []
  /// How many numbers a row of each model's features has.
  public static let widths = (first: Feature.firstCount, second: Feature.count)
  /// The features' names, in their order.
  public static let featureNames = Feature.allCases.map { "\($0)" }

  /// Begins without a page.
  public init() {}

  /// Reads a page.
  public mutating func read(_ html: [UInt8], _ model: PageModel) {
    var lists: [[Int32]] = []
    _ = analyzer.read(html.span, model.words) { words in
      lists.append(Self.places(of: words))
    }
    texts = lists
    names = analyzer.blocks.map { Self.places(of: $0, analyzer.tree) }
    blocks = analyzer.blocks.map { BlockText.plain($0, analyzer.tree, html.span) }
  }

  /// The first model's features, row behind row.
  public func rows() -> [UInt8] {
    var rows: [UInt8] = []
    analyzer.forEachRow { _, row in
      for index in 0..<Self.widths.first { rows.append(row[index]) }
    }
    return rows
  }

  /// The second model's features.
  public mutating func rows(knowing verdicts: [UInt8]) -> [UInt8] {
    var rows: [UInt8] = []
    analyzer.forEachRow(knowing: verdicts) { _, row in
      for index in 0..<Self.widths.second { rows.append(row[index]) }
    }
    return rows
  }

  /// What a whole model says about the blocks, 0 to 255 each.
  public mutating func verdicts(_ model: PageModel) -> [UInt8] {
    guard let first = model.first, let second = model.second else { return [] }
    analyzer.judge(first, second)
    return analyzer.verdicts
  }

  /// The blocks that stay by default.
  public var kept: [Int] {
    let choice = BlockChoice(
      analyzer.blocks, analyzer.copies, analyzer.verdicts, ExtractSettings())
    return choice.keeps.indices.filter { choice.keeps[$0] }
  }

  private static func places(of words: borrowing [UInt64]) -> [Int32] {
    var places: [Int32] = []
    var last: UInt64 = 0
    for index in words.indices {
      places.append(Int32(WordWeights.place(ofText: words[index])))
      places.append(Int32(WordWeights.place(ofText: words[index], after: last)))
      last = words[index]
    }
    return places
  }

  private static func places(of block: Block, _ tree: PageTree) -> [Int32] {
    var places: [Int32] = []
    var element = Int(block.element)
    var level = WordWeights.Level.own
    while true {
      let facts = tree.elements[element]
      if element > 0 || level != .further {
        places.append(Int32(WordWeights.place(of: facts.tag, level)))
        let first = Int(facts.firstWord)
        for word in tree.words[first..<first + Int(facts.wordCount)] {
          places.append(Int32(WordWeights.place(of: word, level)))
        }
      }
      if element == 0 { return places }
      element = Int(facts.parent)
      level = level == .own ? .parent : .further
    }
  }
}
