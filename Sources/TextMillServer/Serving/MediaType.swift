/// Media types of bodies.
enum MediaType {
  static let json = "application/json"
  /// JSON Lines; no media type of theirs is registered.
  static let jsonLines = "application/x-ndjson"
  static let text = "text/plain"
}
