import TextMill
import TextMillFormats
import TextMillRunner

/// The stages, with what is read for them and what is counted.
struct MeteredService: Sendable {
  let service: DocumentService
  /// How requests become documents.
  let input: InputOptions
  let metrics: ServiceMetrics

  /// What to say to a piece of JSON Lines.
  func answers(to piece: LineCutter.Piece) async -> [UInt8] {
    switch piece {
    case .lines(let bytes, let first):
      let block = RecordBlock(path: "-", bytes: bytes, firstRecord: first)
      return await answers(to: .records(block), input).flatMap(\.line)
    case .tooLong(let number):
      let refusal = ServedRefusal(
        code: .unreadable, position: number, id: "", stage: "read",
        reason: "the line has more than \(input.maximumDocumentBytes) bytes")
      metrics.add([.refused(refusal)])
      return ServedAnswer.refused(refusal).line
    }
  }

  /// What to say to the documents in a piece of input.
  func answers(to chunk: InputChunk, _ input: InputOptions) async -> [ServedAnswer] {
    let batch = await service.answers(to: chunk, input)
    metrics.add(batch)
    return batch.answers
  }
}
