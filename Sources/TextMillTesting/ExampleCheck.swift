import TextMill
import TextMillRunner

/// An example of a manual comes out as printed, and its text in harsher forms keeps offsets true.
struct ExampleCheck {
  private(set) var failures: [String] = []

  init(_ subject: ExampleSubject) {
    let example = subject.example
    let document = Document(id: "example", text: Text(example.input))
    guard let step = Trial(subject.plan).run(document).last else { return }
    let mistakes =
      ExampleComparison(example, step).mistakes + Invariants(step.after).mistakes
    failures = mistakes.map { "line \(example.line): \($0)" }
    for variant in Self.variants(of: example.input) {
      failures += TextCheck.mistakes(subject.plan, variant).map { "line \(example.line): \($0)" }
    }
  }

  private static func variants(of input: String) -> [String] {
    [
      "\u{FEFF}é😀 " + input, input + "\n\n" + input, String(input.prefix(input.count / 2)),
      input.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .joined(separator: "\r\n"),
      input.uppercased(),
    ]
  }
}
