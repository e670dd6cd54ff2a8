public import TextMill
import TextMillFormats
public import TextMillYAML

/// A definition read from a file, with every mistake found in it.
public struct DefinitionFile: Sendable {
  /// What it says; `nil` if too little could be understood.
  public let definition: Definition?
  /// The mistakes, in the order of the file.
  public let diagnostics: [Diagnostic]
  /// The file and those that it includes: diagnostics name places in them.
  public let sources: [SourceFile]

  /// Reads a definition and the files that it includes.
  ///
  /// `variables` are those of the command line; they win over those of the chosen profile, these
  /// over the definition's own `vars`, and these over the environment.
  public init(
    path: String, variables: [String: String] = [:], environment: [String: String] = [:],
    profile: String? = nil
  ) {
    let loaded = SourceLoader.load(path)
    self.init(
      source: loaded.source, problem: loaded.problem,
      DefinitionReader(variables: variables, environment: environment, profile: profile))
  }

  /// Reads a definition from its text.
  public init(
    source: SourceFile, variables: [String: String] = [:], environment: [String: String] = [:],
    profile: String? = nil
  ) {
    self.init(
      source: source, problem: nil,
      DefinitionReader(variables: variables, environment: environment, profile: profile))
  }

  private init(_ definition: Definition?, of file: DefinitionFile) {
    self.definition = definition
    diagnostics = file.diagnostics
    sources = file.sources
  }

  /// The definition with files of what stages have learned, by the labels of these, as if it named
  /// them itself.
  ///
  /// - Throws: `UnknownLabel` if no stage has a label.
  public func learned(_ files: [String: String]) throws(UnknownLabel) -> DefinitionFile {
    guard var definition else { return self }
    for (label, path) in files {
      guard let index = definition.stages.firstIndex(where: { $0.label == label }) else {
        throw UnknownLabel(label: label, known: definition.stages.map { $0.label })
      }
      definition.stages[index].learned = LearnedFile(
        path: path, place: definition.stages[index].place)
    }
    return DefinitionFile(definition, of: self)
  }

  private init(source: SourceFile, problem: Diagnostic?, _ reader: DefinitionReader) {
    var reader = reader
    if let problem {
      diagnostics = [problem]
      definition = nil
    } else {
      definition = reader.read(source)
      diagnostics = reader.diagnostics
    }
    sources = [source] + reader.included
  }
}

/// Reads files that people write.
enum SourceLoader {
  /// Larger files are no definitions.
  private static let maximumBytes = 16 << 20

  static func load(_ path: String) -> (source: SourceFile, problem: Diagnostic?) {
    var bytes: [UInt8] = []
    do throws(FileError) {
      if path != "-", try FileKind(path).isFolder {
        return unreadable(path, "it is a folder")
      }
      _ = try FileReader(path).read(maximumBytes + 1, into: &bytes)
    } catch {
      return unreadable(path, error.reason)
    }
    if bytes.count > maximumBytes { return unreadable(path, "it is larger than 16 MiB") }
    return (SourceFile(name: path, bytes: bytes), nil)
  }

  private static func unreadable(_ path: String, _ reason: String) -> (SourceFile, Diagnostic?) {
    let source = SourceFile(name: path, bytes: [])
    return (source, Diagnostic(.unreadable, "cannot read the definition \(path): \(reason)"))
  }
}

/// No stage of a definition has a label.
public struct UnknownLabel: Error, Sendable, CustomStringConvertible {
  /// The label.
  public let label: String
  /// The labels that there are.
  public let known: [String]

  /// A sentence for a person.
  public var description: String { "no stage of this definition has the label '\(label)'" }
}
