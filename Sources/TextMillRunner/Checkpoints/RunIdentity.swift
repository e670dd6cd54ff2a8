import TextMill
import TextMillFormats

/// What two runs must share so that one can go on with the other's work.
struct RunIdentity: Sendable, Equatable {
  /// The program's version.
  var version: String
  /// The definition with all values in place, hashed.
  var definition: String
  /// The options that change what is read or written, hashed.
  var options: String
  /// The files that settings name, hashed.
  var files: String
  /// The number of inputs, and their names, sizes and times of change, hashed.
  var inputCount: Int
  var inputs: String

  /// Why the work of the run with this identity cannot be gone on with, in words; `nil` if it can.
  func difference(from now: RunIdentity) -> String? {
    if version != now.version {
      return "it was begun by version \(version) of the program, and this is \(now.version)"
    }
    if definition != now.definition { return "the definition has changed since" }
    if files != now.files { return "a file that a setting names has changed since" }
    if options != now.options { return "the options are not those it was begun with" }
    if inputCount != now.inputCount {
      return "there were \(inputCount) inputs then, and now there are \(now.inputCount)"
    }
    if inputs != now.inputs { return "an input has changed since" }
    return nil
  }

  var json: JSONValue {
    .object([
      .init("version", .string(version)), .init("definition", .string(definition)),
      .init("files", .string(files)), .init("options", .string(options)),
      .init("input_count", .integer(inputCount)),
      .init("inputs", .string(inputs)),
    ])
  }

  init?(json: JSONValue) {
    guard let version = json["version"]?.string, let definition = json["definition"]?.string,
      let files = json["files"]?.string, let options = json["options"]?.string,
      let inputCount = json["input_count"]?.int,
      let inputs = json["inputs"]?.string
    else { return nil }
    self.version = version
    self.definition = definition
    self.files = files
    self.options = options
    self.inputCount = inputCount
    self.inputs = inputs
  }

  /// The identity of a run about to begin.
  init(version: String, plan: Plan, options: ExecutionOptions, inputs stamps: InputStamps) {
    self.version = version
    definition = plan.definitionHash
    files = ContentHash.digits(
      of: plan.settingFiles.map { "\($0.hash) \($0.path)" }.joined(separator: "\n"))
    self.options = ContentHash.digits(
      of: "\(options.input) \(options.partBytes ?? 0) \(plan.destinations) "
        + (options.share?.description ?? "1/1"))
    inputCount = stamps.lines.count
    inputs = stamps.hash
  }
}

extension Definition {
  /// The stages with all that is set for them, in a form that depends on nothing else.
  var canonicalText: String {
    stages.map { entry in
      "\(entry.label) \(entry.stage) \(entry.onError.rawValue) "
        + "\(entry.condition?.canonicalText ?? "") \(entry.settings.canonicalText)"
        + (entry.learned.map { " " + ((try? ContentHash.digits(ofFile: $0.path)) ?? "-") } ?? "")
    }.joined(separator: "\n")
  }
}

extension DefinitionNode {
  /// The value as JSON; scalars are strings that tell whether they stood in quotes.
  fileprivate var canonicalText: String {
    switch content {
    case .scalar(let scalar): JSONValue.string((scalar.isPlain ? "=" : "'") + scalar.text).json
    case .sequence(let nodes): "[\(nodes.map(\.canonicalText).joined(separator: ","))]"
    case .mapping(let entries):
      "{"
        + entries.map { "\(JSONValue.string($0.key).json):\($0.value.canonicalText)" }
        .joined(separator: ",") + "}"
    }
  }
}
