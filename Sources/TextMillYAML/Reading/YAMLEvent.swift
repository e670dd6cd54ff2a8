import TextMill

/// One step of a YAML stream, as libyaml tells it.
struct YAMLEvent {
  enum Kind {
    case streamEnd
    case documentStart
    case documentEnd
    case alias(String)
    case scalar(String, isPlain: Bool)
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
    /// What carries nothing for a reader.
    case other
  }

  var kind: Kind
  var anchor: String?
  var tag: String?
  var place: SourcePlace
}

/// Bytes that are not YAML.
struct YAMLSyntaxError: Error {
  /// libyaml's words.
  var problem: String
  var context: String?
  var point: SourcePlace.Point
  /// Where what libyaml was reading began.
  var contextPoint: SourcePlace.Point
}
