import TextMillFormats

/// Files whose names look like options.
enum FileArguments {
  /// The arguments, with `./` before each one dash and letters that are the name of a file: a shell puts
  /// it there for `*`, and `-dash.jsonl` would ask for help by its `h`.
  static func plain(_ arguments: [String]) -> [String] {
    let options = arguments.prefix { $0 != "--" }
    return options.map { isFile($0) ? "./" + $0 : $0 } + arguments[options.endIndex...]
  }

  /// Options of one letter stay what they are, whatever files there are.
  private static func isFile(_ argument: String) -> Bool {
    argument.hasPrefix("-") && !argument.hasPrefix("--") && argument.utf8.count > 2
      && (try? FileKind(argument)) != nil
  }
}
