import TextMill

/// What a service says to one document.
package enum ServedAnswer: Sendable {
  /// The document as a JSON object with a line end.
  case document([UInt8])
  /// None came out.
  case refused(ServedRefusal)

  /// A line of JSON Lines.
  package var line: [UInt8] {
    switch self {
    case .document(let line): line
    case .refused(let refusal): Array((refusal.json.json + "\n").utf8)
    }
  }
}
