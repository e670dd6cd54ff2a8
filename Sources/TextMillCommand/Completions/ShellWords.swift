import ArgumentParser

/// Names of files as the asking shell's completion script takes them.
enum ShellWords {
  /// What bash gives a meaning: its script expands what it is offered, so that `$(…)` in a file's name
  /// would be run.
  ///
  /// Scalars are compared: of characters, one that is joined to a sign hides it.
  private static let bashSigns = Set("$`\"'\\;&|<>()*?[]{}!~#".unicodeScalars)

  static func offered(_ names: [String], for shell: CompletionShell? = .requesting) -> [String] {
    let names = names.filter { name in
      !name.unicodeScalars.contains {
        [.control, .format].contains($0.properties.generalCategory)
      }
    }
    switch shell {
    case .fish: return names
    // Behind a colon zsh expects what the word means.
    case .zsh: return names.map { $0.replacing(":", with: "\\:") }
    default: return names.filter { bashSigns.isDisjoint(with: $0.unicodeScalars) }
    }
  }
}
