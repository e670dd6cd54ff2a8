import TextMill
import TextMillLanguage

/// Splits documents into chunks of whole sentences.
struct ChunkStage: DocumentStage {
  struct Settings: StageSettings {
    static let shorthand: String? = "size"

    @Setting("The most that a chunk has, in the unit.", in: 1...1_000_000)
    var size = 200
    @Setting("What is counted: words, characters (Unicode scalars), or tokens of `vocabulary`.")
    var unit = ChunkUnit.words
    @Setting(
      "The most that a chunk repeats of the one before it: whole sentences, in the unit.",
      in: 0...500_000)
    var overlap = 0
    @Setting("A file of word pieces, one a line, as vocab.txt of BERT models: for tokens.")
    var vocabulary: SettingFile? = nil
    @Setting("Make each chunk a document, or only mark it in the layer 'chunks'.")
    var make = ChunkResult.documents
  }

  static let manual = StageManual(
    name: "chunk",
    summary: "Split documents into chunks of whole sentences, for retrieval.",
    discussion: """
      A chunk has as many sentences as fit; only a sentence that is too long for one is cut, between \
      words. With an overlap a chunk begins with the last sentences of the one before it.

      Each chunk is a document: its id is the document's with #1, #2 and so on behind it, it takes along \
      the metadata and the annotations that lie in it, and the metadata key 'chunk' says of which \
      document it is ('of'), which of how many ('number', 'count'), how large ('size'), and where it \
      stands, in bytes of the document's text ('start', 'end') and of the input ('source_start', \
      'source_end'). The stages behind see chunks. With `make: marks` the document stays whole, and \
      the layer 'chunks' has the same.

      Tokens are counted as BERT's tokenizer does it: words and marks are cut from the left into the \
      longest pieces of the vocabulary, those inside a word with ## before them; a word that cannot be cut \
      counts as one. A vocabulary without capitals is asked for small letters.
      """,
    examples: [
      Example(
        "It rained all day. The river rose. Nobody slept.",
        settings: "{ size: 7, make: marks }",
        marks: ["It rained all day. The river rose.": "", "Nobody slept.": ""]),
      Example(
        "It rained all day. The river rose. Nobody slept.",
        settings: "{ size: 7, overlap: 3, make: marks }",
        marks: [
          "It rained all day. The river rose.": "", "The river rose. Nobody slept.": "",
        ]),
      Example(
        "Too long a sentence, cut between words.",
        settings: "{ size: 20, unit: characters, make: marks }",
        marks: ["Too long a sentence,": "", "cut between words.": ""]),
    ],
    usages: [
      "chunk: 200", "chunk: { size: 1000, unit: characters, overlap: 200 }",
      "chunk: { size: 120, make: marks }",
    ])

  private let settings: Settings
  private let measure: ChunkMeasure

  init(settings: Settings) throws {
    guard settings.overlap < settings.size else {
      throw SettingError(
        "overlap", "overlap (\(settings.overlap)) is not below size (\(settings.size))")
    }
    self.settings = settings
    measure = try ChunkMeasure(settings)
  }

  var provides: [Fact] {
    settings.make == .marks ? [.layer(Self.layer)] : [.metadata("chunk")]
  }

  private static let layer: Layer = "chunks"

  func process(_ document: inout Document) {
    let atoms = ChunkAtoms(
      document.sentences, of: document.text.utf8.span, measure, atMost: settings.size)
    let chunks = Chunking(atoms.atoms, size: settings.size, overlap: settings.overlap).chunks
    switch settings.make {
    case .marks:
      document.declare(Self.layer)
      for index in chunks.indices {
        var mark = Annotation(chunks[index].range)
        mark["number"] = .integer(index + 1)
        mark["size"] = .integer(chunks[index].size)
        document.annotate(mark, in: Self.layer)
      }
    case .documents:
      document.split(
        into: chunks.indices.map { index in
          DocumentPart(
            chunks[index].range,
            metadata: [.init("chunk", facts(chunks, index, of: document))])
        })
    }
  }

  private func facts(_ chunks: [Chunking.Chunk], _ index: Int, of document: Document) -> JSONValue {
    let (range, source) = (
      chunks[index].range, document.sourceRange(of: chunks[index].range)
    )
    return .object([
      .init("of", .string(document.id)), .init("number", .integer(index + 1)),
      .init("count", .integer(chunks.count)), .init("size", .integer(chunks[index].size)),
      .init("start", .integer(range.lowerBound)), .init("end", .integer(range.upperBound)),
      .init("source_start", .integer(source.lowerBound)),
      .init("source_end", .integer(source.upperBound)),
    ])
  }
}

/// What becomes of chunks.
enum ChunkResult: String, SettingChoice {
  case documents
  case marks
}
