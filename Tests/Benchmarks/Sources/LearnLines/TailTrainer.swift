import BoilerplateStage
import ForestTraining
import TextMillLanguage

/// Learns what tells an article's last lines from those that follow it on the page.
///
/// The forest is told what the looks and the words of a line say by models that have not seen its site,
/// as it will be where it is used; the words' weights and looks it is then used with have seen all.
struct TailTrainer {
  private static let parts = 6
  /// Where the forest's rows come from.
  private static let sets: Set = ["tail", "spaced", "short", "texts"]

  private var options: ForestTrainer.Options {
    var options = ForestTrainer.Options()
    (options.depth, options.trees, options.rate) = (5, 300, 0.05)
    (options.ridge, options.leastWeight, options.features) = (5, 1, 50)
    return options
  }

  static func learnt(from pages: [LabelledPage]) -> TailModel {
    TailTrainer().learnt(from: pages)
  }

  private func learnt(from pages: [LabelledPage]) -> TailModel {
    var table = ForestTrainer.Table(width: LearningPage.tailWidth)
    for part in 0..<Self.parts {
      let others = pages.filter { Self.part($0.site) != part }
      let looks = Main.learnt(from: others).model
      let words = Self.words(others)
      for page in pages where Self.sets.contains(page.set) && Self.part(page.site) == part {
        add(page, page.page.tailRows(by: looks, words), to: &table)
      }
    }
    let forest = ForestTrainer.train(table, options, seed: 1)
    return TailModel(words: Self.words(pages), forest: forest)
  }

  private static func part(_ site: Int) -> Int {
    Int(UInt64(site) &* 0x9E37_79B9_7F4A_7C15 >> 20) % parts
  }

  private func add(_ page: LabelledPage, _ rows: [UInt8], to table: inout ForestTrainer.Table) {
    let width = LearningPage.tailWidth
    for (index, unit) in page.page.tailUnits.enumerated() {
      let label = page.example.labels[unit]
      if label == .unknown { continue }
      table.rows += rows[index * width..<(index + 1) * width]
      table.labels.append(label == .boilerplate)
      // A long line is more of the text.
      table.weights.append(Float(page.bytes[unit]).squareRoot() / 3)
    }
  }

  /// Weights of the words of all labelled lines.
  private static func words(_ pages: [LabelledPage]) -> TailWords {
    var examples: [LinearTrainer.Example] = []
    for page in pages where !["spaced", "short"].contains(page.set) {
      for unit in 0..<page.page.count where page.example.labels[unit] != .unknown {
        let places = page.page.tailWords(of: unit)
        examples.append(
          LinearTrainer.Example(
            texts: places, length: places.count, label: page.example.labels[unit] == .boilerplate,
            weight: Float(min(800, page.bytes[unit])).squareRoot() / 8, site: Int32(page.site)))
      }
    }
    return TailWords(LinearTrainer.train(examples, size: TailWords.size)[1])
  }
}
