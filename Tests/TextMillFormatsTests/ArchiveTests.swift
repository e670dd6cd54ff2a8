import Testing
import TextMill

@testable import TextMillFormats

/// Web archives: what is a document, what is told to be broken, and what is none.
@Suite struct ArchiveTests {
  private func record(
    _ type: String, _ content: String, _ fields: String = "", length: Int? = nil
  ) -> String {
    "WARC/1.1\r\nWARC-Type: \(type)\r\nWARC-Target-URI: https://example.org/a\r\n"
      + "WARC-Date: 2026-03-14T07:30:00Z\r\n\(fields)"
      + "Content-Length: \(length ?? content.utf8.count)\r\n\r\n\(content)\r\n\r\n"
  }

  private func response(_ body: String, _ fields: String = "") -> String {
    record("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(fields)\r\n\(body)")
  }

  private func items(_ archive: String, maximum: Int = 1 << 20) throws -> [InputItem] {
    try items(Array(archive.utf8), maximum: maximum)
  }

  private func items(_ archive: [UInt8], maximum: Int = 1 << 20) throws -> [InputItem] {
    let folder = try Folder()
    let path = try folder.write("crawl.warc", archive)
    var options = InputOptions()
    options.maximumDocumentBytes = maximum
    var reader = BatchReader([path], options: options, batchBytes: 700)
    var items: [InputItem] = []
    while let batch = reader.next() {
      for chunk in batch.chunks { DocumentParser(options).parse(chunk, into: &items) }
    }
    return items
  }

  private func documents(_ items: [InputItem]) -> [Document] {
    items.compactMap { if case .document(let document) = $0 { document } else { nil } }
  }

  private func reasons(_ items: [InputItem]) -> [String] {
    items.compactMap { if case .rejected(let rejected) = $0 { rejected.reason } else { nil } }
  }

  @Test func pagesAreDocumentsAndTheRestIsNone() throws {
    let found = try items(
      record("warcinfo", "software: none") + record("request", "GET / HTTP/1.1\r\n\r\n")
        + response("<p>One") + record("resource", "<p>Two", "Content-Type: text/html\r\n")
        + record("conversion", "Three", "Content-Type: text/plain\r\n")
        + record("resource", "GIF89a", "Content-Type: image/gif\r\n") + record("revisit", ""))
    let documents = documents(found)
    #expect(reasons(found) == [])
    #expect(documents.map { $0.text.string } == ["<p>One", "<p>Two", "Three"])
    #expect(documents.map { String($0.id.suffix(2)) } == [":3", ":4", ":5"])
    #expect(documents[0].metadata["url"] == "https://example.org/a")
    #expect(documents[0].metadata["date"] == "2026-03-14T07:30:00Z")
    #expect(documents[0].metadata["status"] == .number("200"))
  }

  @Test func charsetsAndChunksAreUndone() throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n"
    let content = Array(head.utf8) + [0x3C, 0x70, 0x3E, 0xE9]
    let start = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(content.count)\r\n\r\n"
    let latin = Array(start.utf8) + content + Array("\r\n\r\n".utf8)
    #expect(try documents(items(latin)).map { $0.text.string } == ["<p>é"])
    let chunked = response("4\r\n<p>A\r\n3;x\r\nbcd\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n")
    #expect(try documents(items(chunked)).map { $0.text.string } == ["<p>Abcd"])
  }

  @Test func compressedPagesAreDecompressed() throws {
    var body: [UInt8] = []
    GzipBlock.append(Array("<p>Ebb".utf8), to: &body)
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
    let content = Array(head.utf8) + body
    let start = "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: \(content.count)\r\n\r\n"
    let found = try items(Array(start.utf8) + content + Array("\r\n\r\n".utf8))
    #expect(documents(found).map { $0.text.string } == ["<p>Ebb"])
  }

  @Test func aCutPageIsMarkedAsTheCrawlerMarkedIt() throws {
    let cut = record("resource", "<p>On", "Content-Type: text/html\r\nWARC-Truncated: length\r\n")
    #expect(try documents(items(cut)).first?.metadata["truncated"] == "length")
  }

  @Test func whatIsBrokenIsTold() throws {
    let whole = response("<p>Whole")
    let cases = [
      (String(whole.dropLast(12)), "the file ends inside a record"),
      ("WARC/1.1\r\nWARC-Ty", "the file ends inside a record's head"),
      ("WARC/1.1\r\nWARC-Type: resource\r\n\r\n", "does not say how long it is"),
      ("nonsense\r\n", "no record of a web archive begins there"),
      (record("response", "no head at all"), "HTTP head is broken"),
      (
        response("5\r\n<p>", "Transfer-Encoding: chunked\r\n"), "chunk is cut short"
      ),
    ]
    for (broken, reason) in cases {
      let found = try items(whole + broken)
      #expect(documents(found).count == 1)
      #expect(reasons(found).count == 1)
      #expect(reasons(found).first?.contains(reason) == true, "\(reasons(found))")
    }
  }

  @Test func aRecordThatIsTooLongIsLeftOutAlone() throws {
    let long = response(String(repeating: "<p>text ", count: 60_000))
    let found = try items(response("<p>One") + long + response("<p>Two"), maximum: 2000)
    #expect(documents(found).map { $0.text.string } == ["<p>One", "<p>Two"])
    #expect(reasons(found) == ["the record has more than 2000 bytes"])
  }
}
