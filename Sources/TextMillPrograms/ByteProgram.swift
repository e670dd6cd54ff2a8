#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that makes other bytes of the bytes on its standard input, such as one that compresses.
package enum ByteProgram {
  /// Why there is no result.
  package enum Failure: Error {
    /// It did not start.
    case start(SystemFailure)
    /// It ended badly: what it said last, or else how it ended.
    case end(String)
  }

  /// Whether a program can be found by the search path.
  package static func isInstalled(_ name: String) -> Bool {
    let path = ProgramEnvironment.only(["PATH"]).first?.dropFirst("PATH=".count) ?? ""
    return path.split(separator: ":").contains { unsafe access("\($0)/\(name)", X_OK) == 0 }
  }

  /// Runs a program on all of the bytes, and gives back what it writes on its standard output.
  ///
  /// It finds nothing in its environment that could change what it does, or its language.
  package static func output(
    of words: [String], given bytes: [UInt8]
  ) throws(Failure) -> [UInt8] {
    let exchange: Exchange
    do throws(SystemFailure) {
      exchange = try Exchange(words)
    } catch {
      throw .start(error)
    }
    exchange.run(giving: bytes)
    if let end = exchange.child.finish() {
      let said = exchange.tail.text
      throw .end(said.isEmpty ? end : said)
    }
    return exchange.result
  }
}

/// What goes to a program and what comes back, both at once, as neither side waits for the other.
private final class Exchange {
  var child: ChildProcess
  private var input: Pipe
  private var output: Pipe
  private var errors: Pipe
  private(set) var result: [UInt8] = []
  private(set) var tail = ErrorTail()

  init(_ words: [String]) throws(SystemFailure) {
    input = try Pipe()
    output = try Pipe()
    errors = try Pipe()
    child = try ChildProcess(
      words, standard: [input.reading, output.writing, errors.writing],
      environment: ProgramEnvironment.only(["PATH", "LD_LIBRARY_PATH", "TMPDIR"]))
  }

  /// Goes on until the program closed its output.
  func run(giving bytes: [UInt8]) {
    // The child has these ends; while they are open here, no end would be seen.
    input.closeReading()
    output.closeWriting()
    errors.closeWriting()
    for end in [input.writing, output.reading, errors.reading] { Streams.prepare(end) }
    var given = 0
    if bytes.isEmpty { input.closeWriting() }
    while output.reading >= 0 {
      let ready = Streams.poll(
        [(output.reading, POLLIN), (errors.reading, POLLIN), (input.writing, POLLOUT)],
        within: .seconds(3600))
      if ready[1], !tail.read(from: errors.reading) { errors.closeReading() }
      if ready[2] {
        switch Streams.write(bytes, from: given, to: input.writing) {
        case .some(let count): given += count
        case .wait: break
        // What it thinks of the rest it says itself.
        case .ended: given = bytes.count
        }
        if given == bytes.count { input.closeWriting() }
      }
      if ready[0], case .ended = Streams.read(output.reading, 1 << 16, into: &result) {
        output.closeReading()
      }
    }
    while errors.reading >= 0, Streams.poll([(errors.reading, POLLIN)], within: .zero)[0] {
      if !tail.read(from: errors.reading) { errors.closeReading() }
    }
  }
}
