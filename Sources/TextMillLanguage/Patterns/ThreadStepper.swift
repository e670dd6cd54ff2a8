/// Which of several ends a search reports.
enum SearchKind {
  /// The end of the leftmost match, and of those the one that comes first in the pattern's order.
  case leftmostFirst
  /// The furthest end of a match that begins where the search does.
  case longest
  /// Every pattern that matches somewhere.
  case everyPattern
}

/// Moves all threads of a program over one byte: the nondeterministic automaton itself.
///
/// A thread is the index of an instruction and a `Need`, packed as `index << 3 | need`. Threads
/// are kept in order of priority, except where order means nothing and sorting makes them equal
/// to more others.
struct ThreadStepper {
  let program: Program
  let kind: SearchKind
  let tracker: ScalarTracker

  /// The threads after the last step.
  private(set) var threads: [UInt32] = []
  private(set) var trackerState = ScalarTracker.State.boundary
  /// Whether a match may still begin further on.
  private(set) var isSearching = false
  /// How many bytes back the match ended that the last step found; nil if it found none.
  private(set) var matchDelay: Int?
  private(set) var matched: [UInt32] = []
  /// Whether the threads are those alone with which a search starts.
  private(set) var isFresh = false
  /// Threads looked at so far, as a measure of the work that does not hang on a clock.
  private(set) var work = 0

  private var marks: [UInt32]
  private var generation: UInt32 = 0
  private var stack: [UInt32] = []

  init(_ program: Program, kind: SearchKind) {
    self.program = program
    self.kind = kind
    tracker = ScalarTracker(words: program.tracksWords, backwards: program.backwards)
    marks = [UInt32](repeating: 0, count: program.instructions.count << 3)
  }

  /// Puts the threads where a search begins that has `behind` behind it.
  mutating func start(behind: Behind, isSearching: Bool) {
    begin()
    trackerState = .boundary
    self.isSearching = isSearching
    isFresh = true
    if follow(program.start, need: .nothing, behind: behind) { self.isSearching = false }
    finish()
  }

  /// Moves `old` over `byte`.
  mutating func step(
    _ old: ArraySlice<UInt32>, tracker oldTracker: ScalarTracker.State, isSearching: Bool,
    byte: UInt8
  ) {
    begin()
    self.isSearching = isSearching
    var pending: Bool?
    var behind: Behind = byte == 0x0A ? .newline : []
    trackerState = .boundary
    if program.tracksScalars {
      let outcome = tracker.advance(oldTracker, by: byte)
      (trackerState, pending) = (outcome.state, outcome.pending)
      if outcome.completed { behind.insert(.word) }
    }
    let isCut = move(
      old, over: byte, pending: pending, delay: oldTracker.read + 1, behind: behind)
    if isCut {
      self.isSearching = false
    } else if isSearching && trackerState == .boundary {
      isFresh = threads.isEmpty && matchDelay == nil
      if follow(program.start, need: .nothing, behind: behind) { self.isSearching = false }
    }
    finish()
  }

  /// What matches when the text, or the part to be read, ends behind `old`.
  ///
  /// - Returns: How many bytes back the match ended; nil if none did.
  mutating func end(
    _ old: ArraySlice<UInt32>, tracker oldTracker: ScalarTracker.State, ahead: Behind
  ) -> Int? {
    matched.removeAll(keepingCapacity: true)
    for index in old.indices {
      let instruction = program.instructions[Int(old[index] >> 3)]
      guard instruction.kind == .match else { continue }
      let isSatisfied =
        switch Need(rawValue: UInt8(old[index] & 7)) ?? .nothing {
        case .nothing: false
        case .word: ahead.contains(.word) && oldTracker == .boundary
        case .notWord: !ahead.contains(.word) || oldTracker != .boundary
        case .lineEnd: !ahead.isDisjoint(with: [.textEdge, .newline])
        case .textEnd: ahead.contains(.textEdge)
        }
      if isSatisfied { matched.append(instruction.other) }
    }
    return matched.isEmpty ? nil : oldTracker.read
  }

  /// Whether a thread waits for no more than to see what comes next.
  var mayMatchAtEnd: Bool {
    threads.contains { program.instructions[Int($0 >> 3)].kind == .match }
  }

  private mutating func begin() {
    threads.removeAll(keepingCapacity: true)
    matched.removeAll(keepingCapacity: true)
    matchDelay = nil
    isFresh = false
    generation &+= 1
    if generation == 0 {
      for index in marks.indices { marks[index] = 0 }
      generation = 1
    }
  }

  private mutating func finish() {
    if kind != .leftmostFirst { threads.sort() }
  }

  /// Moves the threads; true when a match makes all that come after it pointless.
  private mutating func move(
    _ old: ArraySlice<UInt32>, over byte: UInt8, pending: Bool?, delay: Int, behind: Behind
  ) -> Bool {
    work += old.count
    for index in old.indices {
      let thread = old[index]
      var need = Need(rawValue: UInt8(thread & 7)) ?? .nothing
      switch need {
      case .nothing: break
      case .textEnd: continue
      case .lineEnd:
        if byte != 0x0A { continue }
        need = .nothing
      case .word, .notWord:
        if let pending {
          if pending != (need == .word) { continue }
          need = .nothing
        }
      }
      let instruction = program.instructions[Int(thread >> 3)]
      if instruction.kind == .match {
        if need == .nothing {
          if found(instruction.other, delay: delay) { return true }
        } else {
          keep(thread)
        }
      } else if let target = program.target(from: instruction, by: byte) {
        if follow(target, need: need, behind: behind) { return true }
      }
    }
    return false
  }

  private mutating func keep(_ thread: UInt32) {
    guard marks[Int(thread)] != generation else { return }
    marks[Int(thread)] = generation
    threads.append(thread)
  }

  private mutating func found(_ pattern: UInt32, delay: Int) -> Bool {
    matchDelay = min(matchDelay ?? delay, delay)
    if kind == .everyPattern {
      if !matched.contains(pattern) { matched.append(pattern) }
    }
    return kind == .leftmostFirst
  }

  /// Adds all threads that `entry` leads to without a byte; true when a match cuts the rest off.
  private mutating func follow(_ entry: UInt32, need: Need, behind: Behind) -> Bool {
    stack.append(entry << 3 | UInt32(need.rawValue))
    while let thread = stack.popLast() {
      work += 1
      if marks[Int(thread)] == generation { continue }
      marks[Int(thread)] = generation
      let need = thread & 7
      let instruction = program.instructions[Int(thread >> 3)]
      switch instruction.kind {
      case .bytes, .table: threads.append(thread)
      case .save: stack.append(instruction.next << 3 | need)
      case .split:
        stack.append(instruction.other << 3 | need)
        stack.append(instruction.next << 3 | need)
      case .look:
        let look = Look(rawValue: instruction.lower) ?? .textStart
        if let need = (Need(rawValue: UInt8(need)) ?? .nothing).after(look, behind: behind) {
          stack.append(instruction.next << 3 | UInt32(need.rawValue))
        }
      case .match:
        if need != 0 {
          threads.append(thread)
        } else if found(instruction.other, delay: 0) {
          stack.removeAll(keepingCapacity: true)
          return true
        }
      }
    }
    return false
  }
}
