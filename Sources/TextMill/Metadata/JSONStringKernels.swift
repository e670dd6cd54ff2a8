import TextMillBytes

/// The inner loops of JSON's strings: blocks of bytes are copied and looked at in one go, and what lies
/// behind the first byte of interest is written over.
///
/// Reads end before the given end, writes stay within the free room: both are checked at the start of
/// each kernel and hold in its loops as said there.
@safe
enum JSONStringKernels {
  /// The room that a kernel needs beyond what it writes.
  static let slack = 32

  /// The first place from `at` on that ends a run of plain characters and simple escapes: the closing
  /// quote, a backslash before `u` or before what no escape begins with, a control character; or
  /// `end`.
  static func stringEnd(_ bytes: Span<UInt8>, from start: Int, before end: Int) -> Int {
    precondition(start >= 0 && start <= end && end <= bytes.count)
    var at = start
    return unsafe bytes.withUnsafeBytes { buffer in
      guard let source = buffer.baseAddress else { return end }
      while at + ByteWindow.count <= end {
        var specials = ByteWindow(bytes, at: at).bits { $0.jsonSpecials }
        var next = at + ByteWindow.count
        while specials != 0 {
          let lane = specials.trailingZeroBitCount
          guard unsafe isSimpleEscape(source, at + lane, end) else { return at + lane }
          // What stands behind the backslash may be the next window's first byte.
          next = Swift.max(next, at + lane + 2)
          specials &= ~(3 << UInt64(lane))
        }
        at = next
      }
      while at + 16 <= end {
        let block = unsafe source.loadUnaligned(fromByteOffset: at, as: ByteBlock.self)
        guard let lane = block.jsonSpecials.firstLane else {
          at += 16
          continue
        }
        at += lane
        guard unsafe isSimpleEscape(source, at, end) else { return at }
        at += 2
      }
      while at < end {
        let byte = unsafe source.load(fromByteOffset: at, as: UInt8.self)
        if byte == 0x22 || byte < 0x20 { return at }
        if byte == 0x5C {
          guard unsafe isSimpleEscape(source, at, end) else { return at }
          at += 1
        }
        at += 1
      }
      return end
    }
  }

  /// Whether a backslash stands at a place and a character behind it that stands for one character.
  @inline(__always)
  private static func isSimpleEscape(_ source: UnsafeRawPointer, _ at: Int, _ end: Int) -> Bool {
    guard unsafe at + 1 < end && source.load(fromByteOffset: at, as: UInt8.self) == 0x5C else {
      return false
    }
    let kind = unsafe source.load(fromByteOffset: at + 1, as: UInt8.self)
    // A bit for each character: a switch would be a jump that is hard to foresee.
    let kinds = kind & 0x40 == 0 ? Self.lowKinds : Self.highKinds
    return kind < 0x80 && kinds &>> UInt64(kind) & 1 != 0
  }

  /// Quote and slash, by the lowest six bits.
  private static let lowKinds: UInt64 = 1 << 0x22 | 1 << 0x2F
  /// Backslash, b, f, n, r, t, by the lowest six bits.
  private static let highKinds: UInt64 =
    1 << 0x1C | 1 << 0x22 | 1 << 0x26 | 1 << 0x2E | 1 << 0x32 | 1 << 0x34

  /// The byte that a simple escape stands for, by the character behind the backslash.
  @inline(__always)
  static func plainByte(ofEscape kind: UInt8) -> UInt8? {
    switch kind {
    case 0x6E: 0x0A
    case 0x22, 0x2F, 0x5C: kind
    case 0x74: 0x09
    case 0x72: 0x0D
    case 0x62: 0x08
    case 0x66: 0x0C
    default: nil
    }
  }

  /// Decodes a string's body up to the next `\\u`, or `end`; returns how far it read.
  ///
  /// `free` must have room for `end - start` bytes and `slack` more. `isCanonical` becomes false at an
  /// escape that `escape` would not write.
  static func decode(
    _ bytes: Span<UInt8>, from start: Int, before end: Int, to free: inout OutputSpan<UInt8>,
    isCanonical: inout Bool
  ) -> Int {
    precondition(start >= 0 && start <= end && end <= bytes.count)
    precondition(free.freeCapacity >= end - start + slack)
    var read = start
    let backslashes = ByteBlock(repeating: 0x5C)
    unsafe bytes.withUnsafeBytes { buffer in
      unsafe free.withUnsafeMutableBufferPointer { room, count in
        guard let source = buffer.baseAddress, let base = room.baseAddress else { return }
        // Nothing becomes longer: what is written stays within the room asked for.
        var target = unsafe UnsafeMutableRawPointer(base + count)
        let first = unsafe target
        defer { unsafe count += target - first }
        while true {
          while read + 16 <= end {
            let block = unsafe source.loadUnaligned(fromByteOffset: read, as: ByteBlock.self)
            unsafe target.storeBytes(of: block, as: ByteBlock.self)
            let lane = (block .== backslashes).firstLane ?? 16
            read += lane
            unsafe target += lane
            if lane < 16 { break }
          }
          while read < end {
            let byte = unsafe source.load(fromByteOffset: read, as: UInt8.self)
            if byte == 0x5C { break }
            unsafe target.storeBytes(of: byte, as: UInt8.self)
            read += 1
            unsafe target += 1
          }
          guard read + 1 < end,
            let plain = unsafe plainByte(
              ofEscape: source.load(fromByteOffset: read + 1, as: UInt8.self))
          else { return }
          if plain == 0x2F { isCanonical = false }
          unsafe target.storeBytes(of: plain, as: UInt8.self)
          read += 2
          unsafe target += 1
        }
      }
    }
    return read
  }

  /// Writes bytes as a JSON string's body, from `start` on, as far as there is room; returns how far.
  static func escape(
    _ bytes: Span<UInt8>, from start: Int, to free: inout OutputSpan<UInt8>
  ) -> Int {
    precondition(start >= 0 && start <= bytes.count && free.freeCapacity > slack)
    var read = start
    let end = bytes.count
    unsafe bytes.withUnsafeBytes { buffer in
      unsafe free.withUnsafeMutableBufferPointer { room, count in
        guard let source = buffer.baseAddress, let base = room.baseAddress else { return }
        var target = unsafe UnsafeMutableRawPointer(base + count)
        let first = unsafe target
        // A step writes at most 16 bytes and an escape of 8, which the slack leaves room for.
        let last = unsafe UnsafeMutableRawPointer(base + room.count - slack)
        defer { unsafe count += target - first }
        while unsafe read + 16 <= end && target <= last {
          let block = unsafe source.loadUnaligned(fromByteOffset: read, as: ByteBlock.self)
          unsafe target.storeBytes(of: block, as: ByteBlock.self)
          guard let lane = block.jsonSpecials.firstLane else {
            read += 16
            unsafe target += 16
            continue
          }
          read += lane
          unsafe target += lane
          unsafe target += write(source.load(fromByteOffset: read, as: UInt8.self), to: target)
          read += 1
        }
        while unsafe read < end && target <= last {
          let byte = unsafe source.load(fromByteOffset: read, as: UInt8.self)
          if byte == 0x22 || byte == 0x5C || byte < 0x20 {
            unsafe target += write(byte, to: target)
          } else {
            unsafe target.storeBytes(of: byte, as: UInt8.self)
            unsafe target += 1
          }
          read += 1
        }
      }
    }
    return read
  }

  /// Writes a byte's escape and returns its length, at most 6; touches up to 8 bytes.
  @inline(__always)
  private static func write(_ byte: UInt8, to target: UnsafeMutableRawPointer) -> Int {
    let short: UInt8 =
      switch byte {
      case 0x0A: 0x6E
      case 0x22, 0x5C: byte
      case 0x09: 0x74
      case 0x0D: 0x72
      case 0x08: 0x62
      case 0x0C: 0x66
      default: 0
      }
    if short != 0 {
      unsafe target.storeBytes(of: (0x5C | UInt16(short) << 8).littleEndian, as: UInt16.self)
      return 2
    }
    let digit = UInt64(byte & 0xF)
    let letters = 0x30 + UInt64(byte >> 4) | (digit < 10 ? 0x30 + digit : 0x57 + digit) << 8
    let word: UInt64 = 0x3030_755C | letters << 32
    unsafe target.storeBytes(of: word.littleEndian, as: UInt64.self)
    return 6
  }
}
