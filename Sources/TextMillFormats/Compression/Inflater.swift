/// Decompresses a gzip file piece by piece.
///
/// One owner uses it at a time.
final class Inflater: @unchecked Sendable {
  private enum State {
    case insideMember
    case betweenMembers
    case finished
  }

  private let stream = InflateStream(.gzip)
  private let path: String
  private var input: [UInt8]
  private var used = 0
  private var state = State.insideMember
  private var members = 0
  private var failure: FileError?

  /// A decompressor for data that begin with `start`.
  init(_ path: String, start: [UInt8]) {
    self.path = path
    input = start
  }

  /// Appends up to `count` decompressed bytes; fewer only at the end.
  ///
  /// - Throws: What is wrong with the data, after all bytes before the fault were returned.
  func read(
    _ count: Int, from file: borrowing FileReader, into buffer: inout [UInt8]
  ) throws(FileError) -> Int {
    let start = buffer.count
    do throws(FileError) {
      while failure == nil, state != .finished, buffer.count - start < count {
        try refill(from: file)
        try step(count - (buffer.count - start), into: &buffer)
      }
    } catch {
      failure = error
    }
    let got = buffer.count - start
    if got == 0, let failure { throw failure }
    return got
  }

  private func refill(from file: borrowing FileReader) throws(FileError) {
    guard used == input.count else { return }
    input.removeAll(keepingCapacity: true)
    used = 0
    _ = try file.read(1 << 16, into: &input)
  }

  private func step(_ count: Int, into buffer: inout [UInt8]) throws(FileError) {
    if state == .betweenMembers {
      try beginMember()
      return
    }
    let before = (used, buffer.count)
    switch stream.step(&input, &used, atMost: count, into: &buffer) {
    case .ended:
      members += 1
      state = .betweenMembers
    case .goingOn:
      // No input is left, no output came: the data end inside a member.
      if (used, buffer.count) == before, input.isEmpty { throw truncated() }
    case .broken: throw broken()
    }
  }

  /// Goes on to the next of several members; zeros behind the last one are padding.
  private func beginMember() throws(FileError) {
    while used < input.count, input[used] == 0, members > 0 { used += 1 }
    if used == input.count {
      if input.isEmpty { state = .finished }
      return
    }
    guard input[used] == 0x1F else { throw garbage() }
    stream.reset()
    state = .insideMember
  }

  // MARK: Faults

  private func truncated() -> FileError {
    FileError(path, reason: "the gzip data end too early: the file is cut short")
  }

  private func garbage() -> FileError {
    FileError(path, reason: "there is something behind the gzip data that is no gzip")
  }

  private func broken() -> FileError {
    if members > 0, stream.message == "incorrect header check" { return garbage() }
    return FileError(path, reason: "the gzip data are broken: \(stream.message)")
  }
}
