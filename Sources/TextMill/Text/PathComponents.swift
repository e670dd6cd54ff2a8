extension String {
  /// The parts between slashes, empty ones left out.
  ///
  /// A slash is a Unicode scalar here: as a `Character` it could hide behind a combining mark, and
  /// a name from outside could then hold a `..` that is not seen.
  public var pathComponents: [String] {
    unicodeScalars.split(separator: "/").map { String($0) }
  }
}
