import ArgumentParser
import TextMill
import TextMillRunner

/// What the shell can offer for a word, beyond what declarations of options tell.
struct Offers: Sendable {
  /// What is offered while a command line is read; nothing where nobody knows the stages.
  @TaskLocal static var current = Offers(StageCatalog([]))

  let catalog: StageCatalog

  init(_ catalog: StageCatalog) {
    self.catalog = catalog
  }

  var stages: [String] { catalog.names }

  var manualPages: [String] {
    ManualSet(catalog).pages.map { String($0.name.dropFirst("textmill-".count)) }
      .filter { !$0.isEmpty }
  }

  var codes: [String] { DiagnosticCode.allCases.map(\.rawValue) }

  /// What can be allowed; of a host the name is missing.
  var reaches: [String] { Reach.words.map { $0.hasSuffix("HOST") ? String($0.dropLast(4)) : $0 } }
}

extension CompletionKind {
  /// Words that the program knows.
  static func offering(_ words: @escaping @Sendable (Offers) -> [String]) -> CompletionKind {
    .custom { _, _, _ in words(Offers.current) }
  }

  /// Names of pipelines, and files that can be definitions.
  static var pipeline: CompletionKind {
    .custom { _, _, prefix in ShellWords.offered(PipelineOffers(prefix).words) }
  }
}
