import TextMill
import TextMillPrograms

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Decompresses a file with an installed program, piece by piece.
///
/// One owner uses it at a time. The program ends with it.
final class ProgramReader: @unchecked Sendable {
  private let path: String
  private let program: String
  private var child: ChildProcess
  private var output: Pipe
  private var errors: Pipe
  private var input: Pipe?
  /// What is to be given to the program, where it cannot read the file itself.
  private var pending: [UInt8]
  private var given = 0
  private var message: [UInt8] = []
  private var failure: FileError?
  private var isFinished = false

  /// Starts the program for a file of which `start` was read.
  init(
    _ path: String, _ compression: Compression, _ file: borrowing FileReader, start: [UInt8]
  ) throws(FileError) {
    self.path = path
    program = compression.program ?? ""
    output = try Self.pipe(for: path)
    errors = try Self.pipe(for: path)
    var source = file.descriptor
    if file.size != nil {
      try file.seek(to: 0)
      pending = []
      input = nil
    } else {
      let feed = try Self.pipe(for: path)
      source = feed.reading
      pending = start
      _ = fcntl(feed.writing, F_SETFL, O_NONBLOCK)
      input = consume feed
    }
    do throws(SystemFailure) {
      child = try ChildProcess(
        [program, "-dc"], standard: [source, output.writing, errors.writing],
        environment: Self.environment)
    } catch {
      let fault =
        error.isAbsent ? "is not installed" : "does not start: \(error)"
      let need = "reading .\(compression.fileExtension) needs the program '\(program)'"
      throw FileError(path, reason: "\(need), which \(fault)")
    }
    // The child has them; while they are open here, no end would be seen.
    output.closeWriting()
    errors.closeWriting()
    input?.closeReading()
  }

  private static func pipe(for path: String) throws(FileError) -> Pipe {
    do throws(SystemFailure) {
      return try Pipe()
    } catch {
      throw FileError(path, code: error.code)
    }
  }

  /// Without the environment's language messages are in English, without its settings the program
  /// does what its arguments say.
  private static var environment: [String] {
    ProgramEnvironment.only(["PATH", "LD_LIBRARY_PATH", "TMPDIR"])
  }

  /// Appends up to `count` decompressed bytes; fewer only at the end.
  ///
  /// - Throws: What the program says is wrong, after all bytes before that were returned.
  func read(
    _ count: Int, from file: borrowing FileReader, into buffer: inout [UInt8]
  ) throws(FileError) -> Int {
    let start = buffer.count
    do throws(FileError) {
      while failure == nil, !isFinished, buffer.count - start < count {
        try step(count - (buffer.count - start), from: file, into: &buffer)
      }
    } catch {
      failure = error
    }
    let got = buffer.count - start
    if got == 0, let failure { throw failure }
    return got
  }

  private func step(
    _ count: Int, from file: borrowing FileReader, into buffer: inout [UInt8]
  ) throws(FileError) {
    let feed = input?.writing ?? -1
    let ready = try poll([(output.reading, POLLIN), (errors.reading, POLLIN), (feed, POLLOUT)])
    if ready[1], message.count < 1 << 12 { _ = try readSome(errors.reading, 1 << 12, &message) }
    if ready[2] { try give(from: file) }
    if ready[0], try readSome(output.reading, count, &buffer) == 0 { try finish() }
  }

  private func poll(_ ends: [(Int32, Int32)]) throws(FileError) -> [Bool] {
    var polled = ends.map { pollfd(fd: $0.0, events: Int16($0.1), revents: 0) }
    // A program that says too much is not listened to any more.
    if message.count >= 1 << 12 { polled[1].fd = -1 }
    while unsafe systemPoll(&polled, nfds_t(polled.count), -1) < 0 {
      if SystemError.last == EINTR, !ReadInterruption.isRequested { continue }
      throw FileError(path, code: SystemError.last)
    }
    return polled.map { $0.revents != 0 }
  }

  /// Gives the program more of the file.
  private func give(from file: borrowing FileReader) throws(FileError) {
    if given == pending.count {
      pending.removeAll(keepingCapacity: true)
      given = 0
      if try file.read(1 << 16, into: &pending) == 0 {
        input = nil
        return
      }
    }
    let end = input?.writing ?? -1
    let count = unsafe pending.withUnsafeBytes { bytes in
      unsafe write(end, bytes.baseAddress.map { unsafe $0 + given }, bytes.count - given)
    }
    // A program that has enough closes its input; what it thinks of the rest it says itself.
    if count < 0, SystemError.last != EAGAIN, SystemError.last != EINTR { input = nil }
    given += max(count, 0)
  }

  private func readSome(
    _ descriptor: Int32, _ count: Int, _ buffer: inout [UInt8]
  ) throws(FileError) -> Int {
    let start = buffer.count
    var got = 0
    buffer.append(addingCapacity: count) { (output: inout OutputSpan<UInt8>) in
      unsafe output.withUnsafeMutableBufferPointer { free, initialized in
        let target = unsafe free.baseAddress.map { unsafe $0 + initialized }
        got = unsafe systemRead(descriptor, target, count)
        initialized += max(got, 0)
      }
    }
    if got < 0, SystemError.last != EINTR { throw FileError(path, code: SystemError.last) }
    return got < 0 ? -1 : buffer.count - start
  }

  /// The program has written all: whether it ended well decides whether that was all.
  private func finish() throws(FileError) {
    isFinished = true
    while message.count < 1 << 12, try readSome(errors.reading, 1 << 12, &message) > 0 {}
    guard let end = child.finish() else { return }
    let words = String(decoding: message, as: UTF8.self).split(whereSeparator: \.isNewline)
    let said = words.isEmpty ? end : words.prefix(2).joined(separator: "; ")
    throw FileError(path, reason: "'\(program)' cannot decompress it: \(said)")
  }
}

private func systemRead(_ descriptor: Int32, _ target: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  unsafe read(descriptor, target, count)
}

private func systemPoll(_ ends: UnsafeMutablePointer<pollfd>, _ count: nfds_t, _ time: Int32)
  -> Int32
{
  unsafe poll(ends, count, time)
}
