import CleanStage

/// The Swift source that ships the costs.
struct CostFile {
  private let counts: KindCounts

  init(_ counts: KindCounts) {
    self.counts = counts
  }

  var source: String {
    let choices = counts.choices()
    let letters = EncodingLearning.letters
    return """
      // Made by `learn-encodings` in Tests/Benchmarks; do not edit.
      //
      // Learnt from the message catalogs of Django, Wagtail, Oscar and Django REST framework, WTForms
      // (BSD-3-Clause), Sphinx (BSD-2-Clause) and django-allauth (MIT), in a hundred languages. No text
      // is in here, only how often kinds of letters and marks follow each other.

      /// Costs of kinds and scalars in quarters of a natural logarithm, packed into letters.
      enum KindCosts {
        /// A row of costs for each kind: those of the kinds that may follow.
        static let steps = \(Self.literal(counts.steps()))
        /// What any scalar of a kind costs that has no cost of its own.
        static let spread = \(Self.literal(counts.spread()))
        /// The costs of U+0080–06FF.
        static let letters = \(Self.literal(Array(choices[..<letters])))
        /// The costs of U+2000–206F.
        static let marks = \(Self.literal(Array(choices[letters...])))
      }

      """
  }

  private static func literal(_ numbers: [Int]) -> String {
    let packed = EncodingLearning.packed(numbers)
    var lines: [Substring] = []
    var rest = packed[...]
    while !rest.isEmpty {
      lines.append(rest.prefix(92))
      rest = rest.dropFirst(92)
    }
    return "\"\"\"\n" + lines.map { "    \($0)" }.joined(separator: "\\\n") + "\n    \"\"\""
  }
}
