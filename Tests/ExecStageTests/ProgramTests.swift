import Testing
import TextMillPrograms

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Programs that are spoken to in lines.
@Suite struct ProgramTests {
  private func ask(
    _ script: String, _ request: String = "hello", time: Duration = .seconds(20)
  ) throws -> Result<String, LineFailure> {
    let program = try LineProgram(["sh", "-c", script])
    do throws(LineFailure) {
      let answer = try program.answer(to: Array(request.utf8), atMost: 1 << 20, within: time)
      return .success(String(decoding: answer, as: UTF8.self))
    } catch {
      return .failure(error)
    }
  }

  @Test func itAnswersManyTimes() throws {
    let program = try LineProgram(["cat"])
    for number in 0..<200 {
      let line = Array("\(number) \(String(repeating: "x", count: number * 500))".utf8)
      #expect(try program.answer(to: line, atMost: 1 << 20, within: .seconds(20)) == line)
    }
    program.finish(within: .seconds(5))
  }

  @Test(arguments: [
    ("exit 7", LineFailure.ended("exit code 7")), ("exit 0", .ended("exit code 0")),
    ("kill -9 $$", .ended("ended by signal 9")), ("read a; printf half", .ended("exit code 0")),
    ("read a; printf 'a\\nb\\n'; sleep 60", .tooMuch([0x61])),
    ("read a; yes | tr -d '\\n'", .tooLong),
    ("sleep 60 & wait", .late), ("trap '' TERM INT HUP; while :; do sleep 1; done", .late),
    ("exec 0<&-; sleep 60", .late), ("exec 1>&- ; read a; read b", .ended("ended by signal 9")),
    ("yes >&2", .late),
  ])
  func whyThereIsNoAnswer(script: String, failure: LineFailure) throws {
    let isSlow = failure == .late
    let start = ContinuousClock.now
    #expect(try ask(script, time: isSlow ? .milliseconds(400) : .seconds(20)) == .failure(failure))
    #expect(ContinuousClock.now - start < .seconds(15))
  }

  @Test func whatItDoesNotReadIsNoHang() throws {
    let long = String(repeating: "x", count: 1 << 20)
    #expect(try ask("sleep 60", long, time: .milliseconds(300)) == .failure(.unread))
    #expect(try ask("echo early; sleep 60", long) == .failure(.unasked))
    // It ends while most of the request is still to be written: that must not end this process.
    #expect(try ask("exit 3", long) == .failure(.ended("exit code 3")))
  }

  @Test func aClosedPipeRaisesNoSignal() async {
    await #expect(processExitsWith: .success) {
      _ = signal(SIGPIPE, SIG_DFL)
      let program = try LineProgram(["sh", "-c", "exec 0<&-; echo ready >&2; sleep 5"])
      usleep(300_000)
      _ = try? program.answer(to: [0x61], atMost: 100, within: .milliseconds(300))
      program.finish(within: .zero)
    }
  }

  @Test func itsLastWordsAreKept() throws {
    let script = "seq 1 100000 >&2; echo 'a last  word' >&2; read a; exit 1"
    let program = try LineProgram(["sh", "-c", script])
    #expect(throws: LineFailure.ended("exit code 1")) {
      try program.answer(to: [0x61], atMost: 100, within: .seconds(20))
    }
    #expect(program.lastWords == "99999 / 100000 / a last  word")
  }

  @Test func whatItStartedEndsWithIt() throws {
    var program: LineProgram? = try LineProgram(
      ["sh", "-c", "sleep 300 & echo $$ $!; exec sleep 300"])
    let answer = try program?.answer(to: [0x61], atMost: 100, within: .seconds(20)) ?? []
    let numbers = String(decoding: answer, as: UTF8.self).split(separator: " ").compactMap {
      Int32($0)
    }
    #expect(numbers.count == 2 && numbers.allSatisfy { kill($0, 0) == 0 })
    program = nil
    // An orphan that was killed is there until its new parent has noticed.
    for _ in 0..<500 where numbers.contains(where: { kill($0, 0) == 0 }) { usleep(10_000) }
    #expect(numbers.allSatisfy { kill($0, 0) == -1 })
  }

  @Test func thereIsNoSuchProgram() {
    do throws(SystemFailure) {
      _ = try LineProgram(["textmill-no-such-program"])
      Issue.record("it started")
    } catch {
      #expect(error.isAbsent)
    }
  }

  @Test(.enabled(if: LineProgram.canLimitMemory))
  func itsMemoryIsLimited() throws {
    let script = "read a; b=$(head -c 200000000 /dev/zero | tr '\\0' x); echo ${#b}"
    let program = try LineProgram(["sh", "-c", script], memory: 50_000_000)
    let answer = try? program.answer(to: [0x61], atMost: 100, within: .seconds(60))
    #expect(answer != Array("200000000".utf8))
  }
}
