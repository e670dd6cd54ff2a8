/// Finds which part of a match each group took, by following threads that carry positions.
final class CaptureReader {
  private let program: Program
  private let slotCount: Int
  private var marks: [UInt32]
  private var generation: UInt32 = 0
  private var stack: [Step] = []

  private enum Step {
    case follow(UInt32)
    case restore(slot: Int, position: Int)
  }

  /// Threads in order of priority; each has `slotCount` positions in `slots`, -1 for none.
  private struct Threads {
    var instructions: [UInt32] = []
    var slots: [Int] = []

    mutating func removeAll() {
      instructions.removeAll(keepingCapacity: true)
      slots.removeAll(keepingCapacity: true)
    }
  }

  init(_ program: Program, groupCount: Int) {
    self.program = program
    slotCount = 2 * groupCount
    marks = [UInt32](repeating: 0, count: program.instructions.count)
  }

  /// The groups of the match that takes all of `match`; all nil if there is no such match.
  ///
  /// - Complexity: O(*n* · *m*) for a match of *n* bytes and a program of *m* instructions.
  func captures(
    in text: Span<UInt8>, of match: Range<Int>, within range: Range<Int>,
    surroundings: Surroundings
  ) -> [Range<Int>?] {
    var current = Threads()
    var next = Threads()
    var position = match.lowerBound
    var result = [Int](repeating: -1, count: slotCount)
    func place() -> Place {
      Place(
        position: position, behind: surroundings.before(position, in: text, range),
        ahead: surroundings.after(position, in: text, range))
    }
    var none = result
    generation &+= 1
    follow(program.start, slots: &none, at: place(), into: &current)
    while position < match.upperBound {
      let byte = text[position]
      position += 1
      generation &+= 1
      let place = place()
      for (index, thread) in current.instructions.enumerated() {
        let instruction = program.instructions[Int(thread)]
        guard instruction.kind != .match,
          let target = program.target(from: instruction, by: byte)
        else { continue }
        var slots = Array(current.slots[(index * slotCount)..<((index + 1) * slotCount)])
        follow(target, slots: &slots, at: place, into: &next)
      }
      swap(&current, &next)
      next.removeAll()
    }
    for (index, thread) in current.instructions.enumerated()
    where program.instructions[Int(thread)].kind == .match {
      result = Array(current.slots[(index * slotCount)..<((index + 1) * slotCount)])
      break
    }
    return (0..<(slotCount / 2)).map { group in
      let (lower, upper) = (result[2 * group], result[2 * group + 1])
      return lower >= 0 && upper >= lower ? lower..<upper : nil
    }
  }

  private struct Place {
    var position: Int
    var behind: Behind
    var ahead: Behind

    func satisfies(_ look: Look) -> Bool {
      let edges: Behind = [.textEdge, .newline]
      return switch look {
      case .textStart: behind.contains(.textEdge)
      case .textEnd: ahead.contains(.textEdge)
      case .lineStart: !behind.isDisjoint(with: edges)
      case .lineEnd: !ahead.isDisjoint(with: edges)
      case .wordBoundary: behind.contains(.word) != ahead.contains(.word)
      case .notWordBoundary: behind.contains(.word) == ahead.contains(.word)
      }
    }
  }

  private func follow(
    _ entry: UInt32, slots: inout [Int], at place: Place, into threads: inout Threads
  ) {
    stack.append(.follow(entry))
    while let step = stack.popLast() {
      guard case .follow(let index) = step else {
        if case .restore(let slot, let position) = step { slots[slot] = position }
        continue
      }
      if marks[Int(index)] == generation { continue }
      marks[Int(index)] = generation
      let instruction = program.instructions[Int(index)]
      switch instruction.kind {
      case .bytes, .table, .match:
        threads.instructions.append(index)
        threads.slots += slots
      case .split:
        stack.append(.follow(instruction.other))
        stack.append(.follow(instruction.next))
      case .save:
        let slot = Int(instruction.other)
        stack.append(.restore(slot: slot, position: slots[slot]))
        slots[slot] = place.position
        stack.append(.follow(instruction.next))
      case .look:
        if place.satisfies(Look(rawValue: instruction.lower) ?? .textStart) {
          stack.append(.follow(instruction.next))
        }
      }
    }
  }
}
