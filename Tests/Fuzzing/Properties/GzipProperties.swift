import TextMillFormats

/// Compressed data: what is there comes out, in pieces of any size, and what is wrong is told.
enum GzipProperties {
  static func mistakes(_ bytes: [UInt8]) -> [String] {
    var mistakes = Mistakes()
    mistakes.expectSameInAnyPieces(bytes)
    mistakes.expectPacked(bytes)
    return mistakes.list
  }
}

/// What decompressing a file gave.
private struct Unpacked: Equatable {
  /// More than this is a bomb, of which the rest is not looked at.
  static let most = 1 << 20

  private(set) var bytes: [UInt8] = []
  private(set) var fault: String?

  /// Reads `size` bytes at a time.
  init(_ file: ScratchFile, by size: Int, _ mistakes: inout Mistakes) {
    do throws(FileError) {
      var source = try ByteSource(file.path)
      while bytes.count < Self.most {
        var piece: [UInt8] = []
        let count = try source.read(size, into: &piece)
        mistakes.expect(count == piece.count, "a piece has \(piece.count) bytes, not \(count)")
        // The first look at a file that is not compressed takes as much as a signature has.
        mistakes.expect(count <= max(size, 10), "\(count) bytes were not asked for")
        mistakes.expect(source.offset == bytes.count + count, "the offset is \(source.offset)")
        if count == 0 { break }
        bytes += piece
      }
      if bytes.count > Self.most { bytes.removeLast(bytes.count - Self.most) }
    } catch {
      fault = error.reason
    }
  }
}

extension Mistakes {
  /// Bytes of any kind: the same content and the same fault, however much is read at a time.
  fileprivate mutating func expectSameInAnyPieces(_ bytes: [UInt8]) {
    // Other compressions are left to programs, which are slow to start.
    guard bytes.starts(with: [0x1F, 0x8B]) else { return }
    let file = ScratchFile(bytes)
    let whole = Unpacked(file, by: 1 << 16, &self)
    for size in whole.bytes.count > 4096 ? [997, 1 << 20] : [1, 13, 300] {
      expect(Unpacked(file, by: size, &self) == whole, "\(size) bytes at a time are another thing")
    }
  }

  /// Content that we packed ourselves, in several members, with something behind or missing.
  fileprivate mutating func expectPacked(_ bytes: [UInt8]) {
    var choices = Choices(bytes)
    let fate = choices.number(below: 6)
    let lead = choices.number(below: 16) == 0 ? (1 << 16) - choices.number(below: 200) : 0
    var content: [UInt8] = []
    var packed: [UInt8] = []
    var ends: [(packed: Int, content: Int)] = []
    // The reader takes 64 KiB at a time: a stored member lets such a piece end in the next ones.
    var members = lead > 0 ? [([UInt8](repeating: 0x61, count: lead), 0)] : []
    repeat {
      let level = choices.number(below: 10)
      let piece = choices.piece(atMost: 300)
      let times = choices.number(below: 40) == 0 ? 200 : 1
      members.append((Array(repeatElement(piece, count: times).joined()), level))
    } while !choices.isEmpty && members.count < 6
    for (member, level) in members {
      content += member
      GzipBlock.append(member, level: level, to: &packed)
      ends.append((packed.count, content.count))
    }
    switch fate {
    case 1: packed += [UInt8](repeating: 0, count: 1 + numberOf(bytes, below: 70_000))
    case 2: packed += Array("rubbish".utf8)
    case 3: packed.removeLast(1 + numberOf(bytes, below: packed.count - 3))
    default: break
    }
    let found = Unpacked(ScratchFile(packed), by: 1 + numberOf(bytes, below: 5000), &self)
    guard content.count < Unpacked.most else { return }
    if fate == 3 {
      expectBeginning(found, of: content, cutAt: packed.count, ends)
    } else {
      expect(found.bytes == content, "the content is another one")
      expect((found.fault != nil) == (fate == 2), "the fault is \(found.fault ?? "none")")
    }
  }

  /// A file that was cut short: the beginning comes out, and only between two members nothing is
  /// wrong with that.
  private mutating func expectBeginning(
    _ found: Unpacked, of content: [UInt8], cutAt cut: Int,
    _ ends: [(packed: Int, content: Int)]
  ) {
    expect(content.starts(with: found.bytes), "the beginning is another one")
    let whole = ends.last { $0.packed <= cut }
    expect(found.bytes.count >= whole?.content ?? 0, "a whole member is missing")
    if whole?.packed == cut {
      expect(found.fault == nil, "cut between members: \(found.fault ?? "")")
    } else {
      expect(found.fault != nil, "nobody noticed that the file is cut short")
    }
  }
}
