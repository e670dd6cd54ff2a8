import FuzzProperties

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The target that this process is for: a process has one, because libFuzzer keeps one corpus.
private let target: FuzzTarget = {
  let name = unsafe getenv("FUZZ_TARGET").map { unsafe String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    preconditionFailure("FUZZ_TARGET is not one of \(FuzzTarget.allCases.map(\.rawValue))")
  }
  return target
}()

/// What libFuzzer calls with every input.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  let mistakes = target.mistakes(bytes)
  if !mistakes.isEmpty {
    for mistake in mistakes.prefix(5) { print("MISTAKE \(target): \(mistake.prefix(2000))") }
    fflush(nil)
    abort()
  }
  return 0
}
