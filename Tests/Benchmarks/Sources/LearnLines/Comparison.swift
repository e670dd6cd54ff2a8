import BoilerplateStage

/// What ways to decide do on sites that the learnt ones have not seen.
struct Comparison {
  private static let folds = 5

  private let pages: [LabelledPage]
  private let counts: [[Int]]
  /// The model for the pages of each fold, learnt from the others.
  private let models: [LineModel]
  private let tails: [TailModel]
  private let shapeModels: [LineModel]

  init(_ pages: [LabelledPage]) {
    self.pages = pages
    counts = pages.map { $0.lines.map(\.text.wordCount) }
    models = (0..<Self.folds).map { fold in
      Main.learnt(from: pages.filter { Self.fold($0.site) != fold }).model
    }
    tails = (0..<Self.folds).map { fold in
      TailTrainer.learnt(from: pages.filter { Self.fold($0.site) != fold })
    }
    let shapes = pages.filter { !["spaced", "short", "texts"].contains($0.set) }
      .map { $0.example.only([.shape, .links]) }
    shapeModels = Self.models(shapes) { ChainTrainer.learnt(from: $0, usesPairs: false) }
  }

  private static func models(
    _ examples: [Example], _ learn: ([Example]) -> ChainTrainer
  ) -> [LineModel] {
    (0..<folds).map { fold in learn(examples.filter { Self.fold($0.site) != fold }).model }
  }

  /// Sites are spread over the folds by a hash of their numbers.
  private static func fold(_ site: Int) -> Int {
    Int(UInt64(site) &* 0x9E37_79B9_7F4A_7C15 >> 32) % folds
  }

  private func byUnit(_ decide: (LabelledPage) -> [Bool]) -> [[Bool]] {
    pages.map { page in
      let units = decide(page)
      return page.units.map { units[$0] }
    }
  }

  private func removals(_ strictness: String) -> [[Bool]] {
    byUnit { page in
      let fold = Self.fold(page.site)
      return page.page.removals(by: models[fold], tails[fold], strictness: strictness) ?? []
    }
  }

  private var byShape: [[Bool]] {
    byUnit { page in
      let model = shapeModels[Self.fold(page.site)]
      let example = page.example.only([.shape, .links])
      return (0..<page.page.count).map { unit in
        model.score(example.features[example.starts[unit]..<example.starts[unit + 1]]) > 0
      }
    }
  }

  /// Prints both tables.
  func print() {
    let ways: [(String, [[Bool]])] = [
      ("keep all", pages.map { $0.lines.map { _ in false } }),
      ("C4's rules, five words", pages.map { Baselines.c4($0) }),
      ("C4's rules, three words", pages.map { Baselines.c4($0, least: 3) }),
      ("jusText, stop words and context", pages.map(Baselines.justext)),
      ("logistic regression on shape", byShape),
      ("phrases alone", byUnit { page in (0..<page.page.count).map(page.page.goesByPhrase) }),
      ("`careful`", removals("careful")), ("`balanced`", removals("balanced")),
      ("`strict`", removals("strict")),
    ]
    for set in ["lines", "tail", "spaced", "short", "segments", "texts"] {
      Swift.print("\n| \(set) | F1, lines | F1, words | precision | recall | content kept |")
      Swift.print("| --- | --- | --- | --- | --- | --- |")
      for (name, removals) in ways {
        Swift.print("| \(name) | \(Score(pages, set: set, removals, counts).cells) |")
      }
    }
    Swift.print(
      "\n| set, source | way | F1, lines | F1, words | precision | recall | content kept |")
    Swift.print("| --- | --- | --- | --- | --- | --- | --- |")
    for (name, removals) in ways.suffix(3) {
      for (set, source) in sources {
        let score = Score(pages, set: set, source: source, removals, counts)
        Swift.print("| \(set), \(source) | \(name) | \(score.cells) |")
      }
    }
  }

  private var sources: [(String, String)] {
    var seen: [(String, String)] = []
    for page in pages where !seen.contains(where: { $0 == (page.set, page.source) }) {
      seen.append((page.set, page.source))
    }
    return seen
  }

  /// Prints each line that is decided wrongly, with its margin and its words.
  func printMisses(_ strictness: String) {
    let removals = removals(strictness)
    for (index, page) in pages.enumerated() {
      let margins = page.page.margins(by: models[Self.fold(page.site)])
      for (at, line) in page.lines.enumerated() where line.label != "drop" {
        let isBoilerplate = line.label == "boilerplate"
        if isBoilerplate == removals[index][at] { continue }
        Swift.print(
          page.set, page.source, page.site, isBoilerplate ? "stays" : "goes",
          margins[page.units[at]], page.page.features.situation(page.units[at]),
          page.page.goesByPhrase(page.units[at]) ? "phrase" : "looks", counts[index][at],
          line.text, separator: "\t")
      }
    }
  }
}
