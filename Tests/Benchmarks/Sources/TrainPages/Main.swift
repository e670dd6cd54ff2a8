import ExtractStage
import Foundation

/// Trains the model by which `extract` tells a page's text from its furniture.
///
///     gzip -dc pages.jsonl.gz | train-pages --model FILE      trains on all pages
///     gzip -dc pages.jsonl.gz | train-pages --check FILE      writes for each page the text that a model
///                                                            trained on other sites finds
@main
struct TrainPages {
  static func main() throws {
    let arguments = CommandLine.arguments
    var pages: [TrainingPage] = []
    while let line = readLine() { pages.append(try TrainingPage(json: line)) }
    log("\(pages.count) pages read")
    let trainer = ModelTrainer(pages)
    log("\(pages.indices.reduce(0) { $0 + trainer.label($1).weights.count }) blocks labelled")
    let folds = Int(value(of: "--folds", arguments) ?? "5") ?? 5
    if let path = value(of: "--check", arguments) {
      let only = value(of: "--only", arguments).map { list in
        list.split(separator: ",").compactMap { Int($0) }
      }
      try check(pages, trainer, folds: folds, only: only ?? Array(0..<folds), path: path)
    }
    if let path = value(of: "--model", arguments) {
      let model = trainer.train(on: Array(pages.indices))
      try Data(model.encoded()).write(to: URL(fileURLWithPath: path))
    }
  }

  private static func value(of option: String, _ arguments: [String]) -> String? {
    guard let place = arguments.firstIndex(of: option), place + 1 < arguments.count else {
      return nil
    }
    return arguments[place + 1]
  }

  private struct Answer: Encodable {
    let id: String
    let text: String
    let best: String
    let verdicts: [UInt8]
    let blocks: [String]
  }

  private static func check(
    _ pages: [TrainingPage], _ trainer: ModelTrainer, folds: Int, only: [Int], path: String
  ) throws {
    var output = Data()
    for fold in only {
      let held = pages.indices.filter { pages[$0].deal(folds, salt: 1) == fold }
      let model = trainer.train(
        on: pages.indices.filter { pages[$0].deal(folds, salt: 1) != fold })
      var study = PageStudy()
      for page in held {
        study.read(pages[page].html, model)
        let verdicts = study.verdicts(model)
        let label = trainer.label(page)
        let kept = study.kept
        let best = verdicts.indices.filter { label.isContent[$0] }
        output += try JSONEncoder().encode(
          Answer(
            id: pages[page].id, text: text(kept, study), best: text(best, study),
            verdicts: verdicts, blocks: study.blocks.map { String(decoding: $0, as: UTF8.self) }))
        output.append(0x0A)
      }
      log("fold \(fold + 1) of \(folds)")
    }
    try output.write(to: URL(fileURLWithPath: path))
  }

  private static func text(_ blocks: [Int], _ study: PageStudy) -> String {
    blocks.map { String(decoding: study.blocks[$0], as: UTF8.self) }.joined(separator: "\n\n")
  }
}

/// Tells how far the work is.
func log(_ message: String) {
  FileHandle.standardError.write(
    Data("\(String(format: "%.1f", ProcessInfo.processInfo.systemUptime)) \(message)\n".utf8))
}
