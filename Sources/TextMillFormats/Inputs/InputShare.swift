/// One of several parts of all input, for processes that do one each: `3/16`.
///
/// Parts follow one another, so that what they give, one behind the other, is what a single run gives.
public struct InputShare: Sendable, Hashable, CustomStringConvertible {
  /// The part's number, from 1.
  public let number: Int
  /// How many parts there are.
  public let count: Int

  /// Reads a number and a count; `nil` unless 1 ≤ number ≤ count ≤ 99,999.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], count <= 99_999,
      (1...max(count, 1)).contains(number), count > 0
    else { return nil }
    self.number = number
    self.count = count
  }

  /// The notation that `init` reads.
  public var description: String { "\(number)/\(count)" }

  /// The name of this part's file in the place of one of the whole run:
  /// `news.00003-of-00016.jsonl` for `news.jsonl`.
  ///
  /// Sorted by name, the files of all parts are in the order of the input.
  package func name(of path: String) -> String {
    if path == "-" { return path }
    let slash = path.unicodeScalars.lastIndex(of: "/") ?? path.startIndex
    let mark = "\(Self.padded(number))-of-\(Self.padded(count))"
    guard let dot = path[slash...].firstIndex(of: "."), dot > path.startIndex else {
      return "\(path).\(mark)"
    }
    return "\(path[..<dot]).\(mark)\(path[dot...])"
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(5 - digits.count, 0)) + digits
  }
}
