package import TextMill

extension Compression {
  /// The program that compresses and decompresses it; `nil` for what is done without help.
  package var program: String? { self == .gzip ? nil : rawValue }

  /// How many bytes of a file are needed to tell.
  static let signatureLength = 10

  /// The compression that a file's first bytes tell of.
  init?(signatureOf bytes: ArraySlice<UInt8>) {
    if bytes.starts(with: [0x1F, 0x8B, 0x08]) {
      self = .gzip
    } else if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
      self = .zstd
    } else if bytes.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]) {
      self = .xz
    } else if bytes.starts(with: "BZh".utf8), Self.beginsBzip2Block(bytes.dropFirst(4)) {
      self = .bzip2
    } else {
      return nil
    }
  }

  /// `BZh` may begin a text: the magic number of the first block, or that of the end, tells.
  private static func beginsBzip2Block(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
      || bytes.starts(with: [0x17, 0x72, 0x45, 0x38, 0x50, 0x90])
  }
}
