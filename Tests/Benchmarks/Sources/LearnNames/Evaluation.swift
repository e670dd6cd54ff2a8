import EntitiesStage
import Foundation

/// What a model finds in marked texts that it did not learn from.
struct Evaluation {
  private let sets: [(name: String, texts: [(text: TaggedText, names: [NameReading.Name])])]

  init(_ model: [UInt8], _ sets: [(name: String, texts: [TaggedText])]) throws {
    guard var model = NameReading(model: model) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    self.sets = sets.map { name, texts in
      (name, texts.map { ($0, model.names(in: $0.text)) })
    }
  }

  /// How often names are right from each margin on: a dozen groups of one size.
  ///
  /// Where more margin would mean less certainty, neighbours are joined.
  var certainty: [(margin: Int32, percent: UInt8)] {
    var names: [(margin: Int32, isRight: Bool)] = []
    for (text, found) in sets.flatMap(\.texts) {
      let gold = Set(text.ents)
      for name in found where text.types.contains(TaggedText.Entity.types[name.type]) {
        names.append((name.margin, gold.contains(.init(name))))
      }
    }
    names.sort { $0.margin < $1.margin }
    var groups: [(margin: Int32, right: Int, count: Int)] = []
    let size = names.count / 12 + 1
    for start in stride(from: 0, to: names.count, by: size) {
      let group = names[start..<min(start + size, names.count)]
      groups.append((group[start].margin, group.count { $0.isRight }, group.count))
      while groups.count > 1,
        groups[groups.count - 2].right * groups[groups.count - 1].count
          >= groups[groups.count - 1].right * groups[groups.count - 2].count
      {
        let last = groups.removeLast()
        groups[groups.count - 1].right += last.right
        groups[groups.count - 1].count += last.count
      }
    }
    return groups.map { ($0.margin, UInt8(100 * $0.right / $0.count)) }
  }

  /// Prints F1 by set and type.
  func report() {
    var macro = 0.0
    for (name, texts) in sets {
      var score = Score()
      for (text, found) in texts { score.add(found.map { .init($0) }, text) }
      macro += score.micro / Double(sets.count)
      let types = zip(TaggedText.Entity.types, 0...).map { "\($0) \(rounded(score.f1($1)))" }
      print("\(name): F1 \(rounded(score.micro)) (\(types.joined(separator: ", ")))")
    }
    print("macro: \(rounded(macro))")
    let steps = certainty.map { "\($0.margin): \($0.percent) %" }
    print("right by margin: \(steps.joined(separator: ", "))")
  }

  /// What is wrong, for reading.
  var mistakes: [String] {
    sets.flatMap { name, texts in
      texts.flatMap { Mistakes.lines(name, $0.text, $0.names.map { .init($0) }) }
    }
  }

  private func rounded(_ value: Double) -> String { String(format: "%.1f", value) }
}

extension TaggedText.Entity {
  init(_ name: NameReading.Name) {
    self.init(start: name.range.lowerBound, end: name.range.upperBound, type: name.type)
  }
}
