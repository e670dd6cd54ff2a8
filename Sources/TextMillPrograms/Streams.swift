import TextMillBytes

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads and writes of pipes that never wait and never raise a signal.
enum Streams {
  /// What became of a read or a write.
  enum Outcome {
    /// So many bytes went over.
    case some(Int)
    /// The other side has ended.
    case ended
    /// Nothing can go over now.
    case wait
  }

  /// Makes an end of a pipe one that does not wait.
  static func prepare(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    #if canImport(Darwin)
      _ = fcntl(descriptor, F_SETNOSIGPIPE, 1)
    #endif
  }

  /// Appends what is there, at most `count` bytes.
  static func read(_ descriptor: Int32, _ count: Int, into buffer: inout [UInt8]) -> Outcome {
    var got = 0
    var code: Int32 = 0
    buffer.makeRoom(for: count)
    buffer.append(addingCapacity: count) { (output: inout OutputSpan<UInt8>) in
      unsafe output.withUnsafeMutableBufferPointer { free, initialized in
        let target = unsafe free.baseAddress.map { unsafe $0 + initialized }
        got = unsafe systemRead(descriptor, target, count)
        code = errno
        initialized += max(got, 0)
      }
    }
    if got > 0 { return .some(got) }
    return got < 0 && (code == EAGAIN || code == EINTR) ? .wait : .ended
  }

  /// Writes what the pipe takes of the bytes from `start` on.
  static func write(_ bytes: [UInt8], from start: Int, to descriptor: Int32) -> Outcome {
    var written = 0
    var code: Int32 = 0
    withoutPipeSignal {
      written = unsafe bytes.withUnsafeBytes { bytes in
        unsafe systemWrite(
          descriptor, bytes.baseAddress.map { unsafe $0 + start }, bytes.count - start)
      }
      code = errno
    }
    if written >= 0 { return .some(written) }
    return code == EAGAIN || code == EINTR ? .wait : .ended
  }

  /// Waits until one of the ends is ready, at most so long, and says which are.
  ///
  /// An end below 0 is none.
  static func poll(_ ends: [(descriptor: Int32, events: Int32)], within time: Duration) -> [Bool] {
    var polled = ends.map { pollfd(fd: $0.descriptor, events: Int16($0.events), revents: 0) }
    let (seconds, attoseconds) = time.components
    let milliseconds = min(max(seconds, 0), 3600) * 1000 + attoseconds / 1_000_000_000_000_000 + 1
    let count = unsafe systemPoll(&polled, nfds_t(polled.count), Int32(milliseconds))
    return polled.map { count > 0 && $0.revents != 0 }
  }

  /// A write to a pipe that nobody reads must not end the process, whatever the process does with
  /// the signal otherwise.
  private static func withoutPipeSignal(_ body: () -> Void) {
    #if canImport(Darwin)
      body()
    #else
      var signals = sigset_t()
      var (before, pending) = (sigset_t(), sigset_t())
      unsafe sigemptyset(&signals)
      unsafe sigaddset(&signals, SIGPIPE)
      unsafe sigpending(&pending)
      unsafe pthread_sigmask(SIG_BLOCK, &signals, &before)
      body()
      if unsafe sigismember(&pending, SIGPIPE) == 0 {
        var now = timespec()
        while unsafe sigtimedwait(&signals, nil, &now) == -1, errno == EINTR {}
      }
      unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
    #endif
  }
}

private func systemRead(
  _ descriptor: Int32, _ target: UnsafeMutableRawPointer?, _ count: Int
) -> Int {
  unsafe read(descriptor, target, count)
}

private func systemWrite(
  _ descriptor: Int32, _ source: UnsafeRawPointer?, _ count: Int
) -> Int {
  unsafe write(descriptor, source, count)
}

private func systemPoll(
  _ ends: UnsafeMutablePointer<pollfd>, _ count: nfds_t, _ time: Int32
) -> Int32 {
  unsafe poll(ends, count, time)
}
