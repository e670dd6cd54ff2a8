import EntitiesStage
import Foundation

/// Learns the names' model: `learn-names DATA LEXICON [key=value ...]`.
@main struct LearnNames {
  static func main() throws {
    let arguments = CommandLine.arguments
    var options: [String: String] = [:]
    for argument in arguments.dropFirst(3) {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      options[parts[0]] = parts[1]
    }
    let lexicon = [UInt8](try Data(contentsOf: URL(filePath: arguments[2])))
    guard var learning = NameLearning(lexicon: lexicon) else { fatalError("no lexicon") }
    let epochs = Int(options["epochs"] ?? "10")!
    let sets = (options["train"] ?? "ewt,gum,redocred,crossner,litbank,gmb/3,multiner").split(separator: ",")
    func note(_ message: String) { FileHandle.standardError.write(Data("\(message)\n".utf8)) }

    var texts: [(TaggedText, NameLearning.Sample, Float)] = []
    var numbers = FeatureNumbers(least: UInt8(options["least"] ?? "2")!)
    for set in sets {
      let parts = set.split(separator: "/").map(String.init)
      let name = parts[0].split(separator: "*").map(String.init)
      let every = parts.count > 1 ? Int(parts[1])! : 1
      let weight = name.count > 1 ? Float(name[1])! : 1
      for (index, text) in try TaggedText.read("\(arguments[1])/train-\(name[0]).jsonl.gz").enumerated()
      where index % every == 0 {
        let sample = learning.sample(text.text)
        numbers.see(sample.features)
        texts.append((text, sample, weight))
      }
    }
    var examples: [(Example, Float)] = texts.map { (Example($0.0, $0.1, numbers), $0.2) }
    note("\(examples.count) texts, \(numbers.count) features, \(examples.reduce(0) { $0 + $1.0.features.count }) instances, \(examples.reduce(0) { $0 + $1.0.ranges.count }) words")
    texts = []
    let devs = ["ewt", "gum", "politics", "redocred", "gmb"]
    let held = try devs.map { set in
      try TaggedText.read("\(arguments[1])/dev-\(set).jsonl.gz").map { text in
        Example(text, learning.sample(text.text), numbers)
      }
    }
    // What no labelling can reach.
    for (set, examples) in zip(devs, held) {
      var score = Score()
      for example in examples {
        let starts = Set(example.ranges.map(\.lowerBound)), ends = Set(example.ranges.map(\.upperBound))
        score.add(example.gold.filter { starts.contains($0.start) && ends.contains($0.end) }, example)
      }
      note("\(set) at most \(score.micro)")
    }
    let seeds = Int(options["seeds"] ?? "1")!
    var sum: Perceptron?
    for seed in 1...seeds {
      var model = Perceptron(
        features: numbers.count, seed: UInt64(options["seed"] ?? "1")! + UInt64(seed) * 77,
        dropout: Double(options["dropout"] ?? "0.3")!, margin: Float(options["margin"] ?? "0")!)
      model.usesHistory = options["history"] != nil
      model.adagrad = options["adagrad"] != nil
      model.wordDropout = UInt64(Double(options["worddrop"] ?? "0")! * 65536)
      for epoch in 1...epochs {
        for index in stride(from: examples.count - 1, to: 0, by: -1) {
          examples.swapAt(index, Int(model.next() % UInt64(index + 1)))
        }
        var wrong = 0
        for (example, weight) in examples { wrong += model.learn(example, weight: weight) }
        if epoch % 3 == 0 || epoch == epochs { report(epoch, wrong, model.averaged(), devs, held) }
      }
      let mean = model.averaged()
      if var total = sum {
        for index in total.weights.indices { total.weights[index] += mean.weights[index] }
        for index in total.pairs.indices { total.pairs[index] += mean.pairs[index] }
        sum = total
        report(seed, 0, total, devs, held)
      } else {
        sum = mean
      }
    }
    let final = sum!
    if let out = options["errors"] { try errors(final, devs, held, arguments[1], out) }
  }

  static func report(
    _ epoch: Int, _ wrong: Int, _ mean: Perceptron, _ devs: [String], _ held: [[Example]]
  ) {
    var line = "\(epoch) wrong \(wrong) "
    var macro = 0.0
    for (set, examples) in zip(devs, held) {
      var score = Score()
      for example in examples { score.add(mean.entities(example), example) }
      macro += score.micro / Double(devs.count)
      line += set + String(format: " %.1f (P %.0f L %.0f O %.0f M %.0f)  ", score.micro, score.f1(0), score.f1(1), score.f1(2), score.f1(3))
    }
    FileHandle.standardError.write(Data((line + String(format: "macro %.2f\n", macro)).utf8))
  }

  static func errors(
    _ mean: Perceptron, _ devs: [String], _ held: [[Example]], _ folder: String, _ out: String
  ) throws {
    var lines = ""
    for (set, examples) in zip(devs, held) {
      let texts = try TaggedText.read("\(folder)/dev-\(set).jsonl.gz")
      for (text, example) in zip(texts, examples) {
        let found = mean.entities(example).filter { example.scored[$0.type] }
        let gold = example.gold.filter { example.scored[$0.type] }
        let utf8 = Array(text.text.utf8)
        func show(_ e: TaggedText.Entity) -> String {
          String(decoding: utf8[max(0, e.start - 40)..<e.start], as: UTF8.self) + "[["
            + String(decoding: utf8[e.start..<e.end], as: UTF8.self) + "]]"
            + String(decoding: utf8[e.end..<min(utf8.count, e.end + 30)], as: UTF8.self)
        }
        for e in found where !gold.contains(e) { lines += "\(set) + \(TaggedText.Entity.types[e.type]) \(show(e))\n".replacing("\n", with: " ") + "\n" }
        for e in gold where !found.contains(e) { lines += "\(set) - \(TaggedText.Entity.types[e.type]) \(show(e))\n".replacing("\n", with: " ") + "\n" }
      }
    }
    try lines.write(toFile: out, atomically: true, encoding: .utf8)
  }
}
