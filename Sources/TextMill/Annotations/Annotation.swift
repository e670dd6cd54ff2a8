/// A typed fact about a range of a document's text.
///
/// It moves with its text. When an edit touches the text it covers, it goes: what it said was
/// about other words.
public struct Annotation: Sendable, Hashable {
  /// A further fact by name.
  public struct Attribute: Sendable, Hashable {
    /// Its name: an export's field name.
    public let name: String
    /// Its value.
    public let value: JSONValue
  }

  /// The range it is about, in UTF-8 bytes of the current text.
  public internal(set) var range: TextRange
  /// What it says, such as `person`; exports call it `type`.
  ///
  /// Empty when the layer says it all.
  public var label: String
  /// How sure the stage is, from 0 to 1, where it can tell.
  public var score: Double?
  /// Further facts, in order.
  public private(set) var attributes: [Attribute] = []

  /// A fact about a range (UTF-8 bytes of the current text).
  public init(_ range: TextRange, label: String = "", score: Double? = nil) {
    self.range = range
    self.label = label
    self.score = score
  }

  /// A further fact by name; setting `nil` takes it away.
  public subscript(name: String) -> JSONValue? {
    get { attributes.first { $0.name == name }?.value }
    set {
      let index = attributes.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): attributes[index] = Attribute(name: name, value: value)
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let value?): attributes.append(Attribute(name: name, value: value))
      case (nil, nil): break
      }
    }
  }
}
