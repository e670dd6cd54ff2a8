import Testing

@testable import TextMillFormats

/// Pages that the server had compressed: undone, bounded, and told where that cannot be.
@Suite struct ContentCodingTests {
  private static let page = Array("<p>The tide. The tide. The tide.".utf8)
  /// The same page as RFC 1951 has it, and the ends that gzip and zlib put around it.
  private static let bare: [UInt8] = [
    0xB3, 0x29, 0xB0, 0x0B, 0xC9, 0x48, 0x55, 0x28, 0xC9, 0x4C, 0x49, 0xD5, 0x53, 0xC0, 0xC2, 0x02,
    0,
  ]
  private static let gzip =
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3] + bare + [0x54, 0x82, 0xE3, 0xD9, 0x20, 0, 0, 0]
  private static let zlib = [0x78, 0x9C] + bare + [0xAB, 0xF3, 0x0A, 0x6A]

  private func decoded(
    _ bytes: [UInt8], _ name: String, limit: Int = 1000, isCut: Bool = false
  ) throws -> [UInt8] {
    try ContentCoding(name: name, limit: limit, isCut: isCut).decoded(bytes)
  }

  private func reason(_ bytes: [UInt8], _ name: String, limit: Int = 1000) -> String {
    do {
      return "none: \(try decoded(bytes, name, limit: limit).count) bytes"
    } catch {
      return (error as? Unreadable)?.reason ?? "\(error)"
    }
  }

  @Test func everyFormOfZlibIsUndone() throws {
    for (bytes, name) in [
      (Self.gzip, "gzip"), (Self.gzip, "X-GZIP"), (Self.zlib, "deflate"), (Self.bare, "deflate"),
    ] {
      #expect(try decoded(bytes, name) == Self.page, "\(name)")
    }
    var twice: [UInt8] = []
    GzipBlock.append(Self.zlib, to: &twice)
    #expect(try decoded(twice, "deflate, gzip") == Self.page)
  }

  @Test func whatTheCrawlerUndidStaysAsItIs() throws {
    for name in ["gzip", "deflate", "br", "zstd", "identity", "UTF-8"] {
      #expect(try decoded(Self.page, name) == Self.page, "\(name)")
    }
  }

  @Test func whatCannotBeUndoneIsTold() {
    #expect(reason([0x1B, 0x1F, 0x00, 0xF8, 0x05], "br").contains("compressed by br"))
    #expect(reason(Array(Self.gzip.dropLast(12)), "gzip") == "the page's gzip data are cut short")
    #expect(reason(Self.gzip.map { $0 == 0xB0 ? 0xFF : $0 }, "gzip").contains("data are broken"))
    #expect(reason([0x01, 0x02, 0x03, 0x04, 0x05, 0x06], "deflate").contains("data are broken"))
  }

  @Test func aPageThatTheCrawlerCutGoesAsFarAsItGoes() throws {
    let cut = try decoded(Array(Self.gzip.dropLast(12)), "gzip", isCut: true)
    #expect(Self.page.starts(with: cut) && cut.count > 10)
  }

  @Test func aBombIsStoppedAtTheLimit() {
    var bomb: [UInt8] = []
    GzipBlock.append(Array(repeating: 0x20, count: 1 << 24), to: &bomb)
    #expect(reason(bomb, "gzip", limit: 1 << 20).contains("more than 1048576 bytes"))
    #expect(reason(bomb, "gzip", limit: 1 << 24) == "none: 16777216 bytes")
    #expect(reason(bomb, "gzip", limit: 1 << 24 - 1).contains("more than"))
  }
}
