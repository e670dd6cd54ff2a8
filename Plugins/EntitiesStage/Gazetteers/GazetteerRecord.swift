import TextMill

/// One line of a gazetteer in JSON Lines: `{"name": …, "type": …, "id": …, "aliases": […]}`.
struct GazetteerRecord {
  let bytes: [UInt8]
  let line: Range<Int>

  /// Adds the line's entry.
  func read(into builder: inout GazetteerBuilder) throws(GazetteerFault) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(json: Array(bytes[line]))
    } catch {
      throw fault("this is no JSON: \(error.message)", at: line.lowerBound + error.offset)
    }
    guard case .object(let members) = value else { throw fault("a line is a JSON object") }
    try checkFields(members)
    let name = try text(value, "name")
    let type = try text(value, "type")
    guard let name, let type else { throw fault("an entry has a 'name' and a 'type'") }
    let id = try text(value, "id") ?? ""
    let label: UInt16
    do throws(LabelError) {
      label = try builder.labels.number(of: type)
    } catch {
      throw fault(error.message, hint: error.hint)
    }
    guard max(name.utf8.count, id.utf8.count) <= GazetteerEntries.longest else {
      throw fault("this name is too long")
    }
    builder.addEntry(label, name: Array(name.utf8).span, id: Array(id.utf8).span)
    for phrase in [name] + (try aliases(value)) where !builder.addPhrase(Array(phrase.utf8).span) {
      throw fault("'\(phrase)' is not a phrase of 1 to \(PhraseIndex.longest) words")
    }
  }

  private func checkFields(_ members: [JSONValue.Member]) throws(GazetteerFault) {
    let known = ["name", "type", "id", "aliases"]
    for member in members where !known.contains(member.name) {
      // Lists from elsewhere may carry more; only what looks like a slip is one.
      if let near = Suggestion.nearest(to: member.name, among: known) {
        throw fault("there is no field '\(member.name)'", hint: "did you mean '\(near)'?")
      }
    }
  }

  private func text(_ value: JSONValue, _ name: String) throws(GazetteerFault) -> String? {
    switch value[name] {
    case nil, .null?: return nil
    case .string(let text)?: return text
    case .number(let digits)? where name == "id": return digits
    default: throw fault("'\(name)' is not a text")
    }
  }

  private func aliases(_ value: JSONValue) throws(GazetteerFault) -> [String] {
    switch value["aliases"] {
    case nil, .null?: return []
    case .array(let elements)?:
      let texts = elements.compactMap(\.string)
      if texts.count == elements.count { return texts }
    default: break
    }
    throw fault("'aliases' is not a list of texts")
  }

  private func fault(_ message: String, hint: String? = nil, at offset: Int? = nil)
    -> GazetteerFault
  {
    GazetteerFault(offset: offset ?? line.lowerBound, message: message, hint: hint)
  }
}
