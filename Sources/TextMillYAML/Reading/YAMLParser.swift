import CYAML
import TextMill

/// libyaml's event parser.
///
/// Its pointers stay inside.
@safe final class YAMLParser {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The input, kept in place while libyaml reads it.
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let file: String

  init(_ bytes: [UInt8], file: String) {
    self.file = file
    unsafe input = .allocate(capacity: max(bytes.count, 1))
    _ = unsafe input.initialize(from: bytes)
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    let initialized = unsafe yaml_parser_initialize(parser)
    precondition(initialized == 1, "out of memory")
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  func next() throws(YAMLSyntaxError) -> YAMLEvent {
    var raw = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &raw) == 1 else { throw syntaxError() }
    let event = unsafe YAMLEvent(
      kind: kind(of: raw), anchor: anchor(of: raw), tag: tag(of: raw), place: place(of: raw))
    unsafe yaml_event_delete(&raw)
    return event
  }

  private func syntaxError() -> YAMLSyntaxError {
    let state = unsafe parser.pointee
    let (mark, contextMark) = unsafe (state.problem_mark, state.context_mark)
    return unsafe YAMLSyntaxError(
      problem: string(state.problem) ?? "this is not YAML", context: string(state.context),
      point: SourcePlace.Point(line: mark.line + 1, column: mark.column + 1),
      contextPoint: .init(line: contextMark.line + 1, column: contextMark.column + 1))
  }

  private func string(_ pointer: UnsafePointer<CChar>?) -> String? {
    unsafe pointer.map { unsafe String(cString: $0) }
  }

  private func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    unsafe pointer.map { unsafe String(cString: $0) }
  }

  private func place(of event: yaml_event_t) -> SourcePlace {
    let (start, end) = unsafe (event.start_mark, event.end_mark)
    return SourcePlace(
      file: file, start: .init(line: start.line + 1, column: start.column + 1),
      end: .init(line: end.line + 1, column: end.column + 1))
  }

  private func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
    switch unsafe event.type {
    case YAML_STREAM_END_EVENT: return .streamEnd
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_ALIAS_EVENT: return unsafe .alias(string(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT: return unsafe scalar(event.data.scalar)
    case YAML_SEQUENCE_START_EVENT: return .sequenceStart
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT: return .mappingStart
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    default: return .other
    }
  }

  private func scalar(_ scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar)
    -> YAMLEvent.Kind
  {
    let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
    return unsafe .scalar(String(decoding: bytes, as: UTF8.self), isPlain: isPlain)
  }

  private func anchor(of event: yaml_event_t) -> String? {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT: unsafe string(event.data.scalar.anchor)
    case YAML_SEQUENCE_START_EVENT: unsafe string(event.data.sequence_start.anchor)
    case YAML_MAPPING_START_EVENT: unsafe string(event.data.mapping_start.anchor)
    default: nil
    }
  }

  private func tag(of event: yaml_event_t) -> String? {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT: unsafe string(event.data.scalar.tag)
    case YAML_SEQUENCE_START_EVENT: unsafe string(event.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT: unsafe string(event.data.mapping_start.tag)
    default: nil
    }
  }
}
