import ExtractStage
import ForestTraining
import TextMillLanguage

/// Trains the weights of words and the two forests, each on verdicts about sites that the one below
/// it has not seen.
struct ModelTrainer {
  /// How many parts the sites are dealt into for that.
  static let parts = 4
  var options = ForestTrainer.Options()

  private let pages: [TrainingPage]
  private let labels: [Labels]
  private let examples: [[LinearTrainer.Example]]

  init(_ pages: [TrainingPage]) {
    var (labels, examples): ([Labels], [[LinearTrainer.Example]]) = ([], [])
    var tokens = Tokens()
    var study = PageStudy()
    var sites: [String: Int32] = [:]
    for page in pages {
      study.read(page.html, PageModel())
      let label = Labels(blocks: study.blocks, gold: page.gold, weight: page.weight, &tokens)
      let site = sites[page.site] ?? Int32(sites.count)
      sites[page.site] = site
      examples.append(
        study.blocks.indices.map {
          LinearTrainer.Example(
            names: study.names[$0], texts: study.texts[$0], length: study.texts[$0].count / 2,
            label: label.isContent[$0], weight: label.weights[$0], site: site)
        })
      labels.append(label)
    }
    (self.pages, self.labels, self.examples) = (pages, labels, examples)
  }

  func label(_ page: Int) -> Labels { labels[page] }

  /// Trains on some of the pages.
  func train(on chosen: [Int]) -> PageModel {
    let size = PageModel().wordWeights[0].count
    var rows: [[UInt8]] = Array(repeating: [], count: pages.count)
    var parts: [[Int]] = Array(repeating: [], count: Self.parts)
    for page in chosen { parts[pages[page].deal(Self.parts, salt: 99)].append(page) }
    for part in parts {
      let others = chosen.filter { page in !part.contains(page) }
      var model = PageModel()
      model.wordWeights = LinearTrainer.train(others.flatMap { examples[$0] }, size: size)
      for page in part { rows[page] = firstRows(page, model) }
    }
    var model = PageModel()
    model.wordWeights = LinearTrainer.train(chosen.flatMap { examples[$0] }, size: size)
    log("words")
    let verdicts = firstVerdicts(parts, rows)
    model.first = ForestTrainer.train(
      table(chosen, PageStudy.widths.first) { rows[$0] }, options, seed: 1)
    log("first forest")
    // The second forest's rows repeat the first one's, as they were made for other sites' words.
    var study = PageStudy()
    var more: [[UInt8]] = Array(repeating: [], count: pages.count)
    for page in chosen {
      study.read(pages[page].html, model)
      more[page] = joined(rows[page], study.rows(knowing: verdicts[page]))
    }
    model.second = ForestTrainer.train(
      table(chosen, PageStudy.widths.second) { more[$0] }, options, seed: 2)
    log("second forest")
    return model
  }

  private func firstRows(_ page: Int, _ model: PageModel) -> [UInt8] {
    var study = PageStudy()
    study.read(pages[page].html, model)
    return study.rows()
  }

  /// The first forest's verdicts on each part, learned on the others.
  private func firstVerdicts(_ parts: [[Int]], _ rows: [[UInt8]]) -> [[UInt8]] {
    var verdicts: [[UInt8]] = Array(repeating: [], count: pages.count)
    let width = PageStudy.widths.first
    for (number, part) in parts.enumerated() {
      let others = parts.enumerated().filter { $0.offset != number }.flatMap { $0.element }
      let forest = ForestTrainer.train(
        table(others, width) { rows[$0] }, options, seed: UInt64(10 + number))
      for page in part {
        for start in stride(from: 0, to: rows[page].count, by: width) {
          let row = Array(rows[page][start..<start + width])
          let score = forest.score(row.span)
          verdicts[page].append(ByteForest.probability(score))
        }
      }
      log("verdicts on part \(number + 1)")
    }
    return verdicts
  }

  /// The rows of the second kind with the features of the first kind as they were.
  private func joined(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    var result = second
    let (narrow, wide) = PageStudy.widths
    for row in 0..<second.count / wide {
      for index in 0..<narrow { result[row * wide + index] = first[row * narrow + index] }
    }
    return result
  }

  private func table(
    _ chosen: [Int], _ width: Int, _ rows: (Int) -> [UInt8]
  ) -> ForestTrainer.Table {
    var table = ForestTrainer.Table(width: width)
    for page in chosen {
      table.rows += rows(page)
      table.labels += labels[page].isContent
      table.weights += labels[page].weights
    }
    return table
  }
}
