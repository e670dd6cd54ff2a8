import Foundation

/// Commands and what they print, as a page shows them: `$ ` stands before a command, `...` for any
/// lines.
struct Transcript {
  /// A command and what the page says that it prints.
  struct Step {
    let command: String
    var output: [String] = []
  }

  private(set) var steps: [Step] = []

  init(_ lines: [String]) {
    for line in lines {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else if !steps.isEmpty {
        steps[steps.count - 1].output.append(line)
      }
    }
  }

  /// Whether what was printed is what the page shows: times and the width of gaps are chance.
  static func matches(_ printed: [String], _ shown: [String]) -> Bool {
    matches(normalized(printed)[...], normalized(shown)[...])
  }

  private static func matches(
    _ printed: ArraySlice<String>, _ shown: ArraySlice<String>
  ) -> Bool {
    guard let first = shown.first else { return printed.isEmpty }
    if first == "..." {
      return (printed.startIndex...printed.endIndex).contains {
        matches(printed[$0...], shown.dropFirst())
      }
    }
    return printed.first == first && matches(printed.dropFirst(), shown.dropFirst())
  }

  private static func normalized(_ lines: [String]) -> [String] {
    var lines = lines.map { line in
      line.replacing(#/\d+\.\d+ (ms|s|seconds)\b/#, with: "TIME")
        .split(separator: " ").joined(separator: " ")
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    while lines.first?.isEmpty ?? false { lines.removeFirst() }
    return lines
  }
}
