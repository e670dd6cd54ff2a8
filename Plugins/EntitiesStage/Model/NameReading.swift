/// A model as a trainer wrote it, at work.
///
/// For the trainer in Tests/Benchmarks; no promise to others.
public struct NameReading {
  private var finder: NameFinder
  private var reader = MarkedBlock()

  /// A name that was found.
  public struct Name {
    /// Its bytes.
    public var range: Range<Int>
    /// 0 person, 1 place, 2 organization, 3 other.
    public var type: Int
    /// How much better it is than the best reading without it, in units of the weights.
    public var margin: Int32
  }

  /// Takes a model; `nil` if the bytes are none.
  public init?(model bytes: [UInt8]) {
    guard let model = NameModel(ModelBytes(keeping: bytes)) else { return nil }
    finder = NameFinder(model)
  }

  /// The names in a text, in order.
  public mutating func names(in string: String) -> [Name] {
    reader.read(string)
    finder.beginDocument()
    var names: [NameFinder.Name] = []
    finder.find(in: reader.block, reader.smallWords, into: &names)
    return names.map {
      Name(range: reader.block.range(of: $0.tokens), type: $0.type, margin: $0.margin)
    }
  }
}
