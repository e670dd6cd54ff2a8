/// A deterministic automaton that reads one scalar of a set, byte for byte.
///
/// It reads UTF-8 forwards or, for a search from the end of a text, backwards.
struct ByteAutomaton: Sendable {
  struct Edge: Hashable, Sendable {
    /// The target of an edge that completes the scalar.
    static let done: Int32 = -1

    var lower: UInt8
    var upper: UInt8
    var target: Int32
  }

  /// Each node's edges, sorted by byte.
  ///
  /// Targets come before the nodes that lead to them.
  private(set) var nodes: [[Edge]] = []
  private(set) var root: Int32 = 0

  static let word = ByteAutomaton(UnicodeClasses.word, backwards: false)
  static let wordBackwards = ByteAutomaton(UnicodeClasses.word, backwards: true)

  /// The automaton that accepts nothing.
  init() { nodes = [[]] }

  init(_ set: ScalarSet, backwards: Bool) {
    var builder = Builder(sequences: ByteSequences.of(set), backwards: backwards)
    root =
      backwards
      ? builder.node(for: Array(builder.sequences.indices), depth: 0)
      : builder.node(forwards: builder.sequences.indices, depth: 0)
    nodes = builder.nodes
  }

  /// Where `byte` leads from `node`; nil when no scalar of the set goes on like that.
  func target(from node: Int32, by byte: UInt8) -> Int32? {
    for edge in nodes[Int(node)] where byte <= edge.upper {
      return byte >= edge.lower ? edge.target : nil
    }
    return nil
  }
}

extension ByteAutomaton {
  // Subset construction over the sequences. Equal nodes are made once, which keeps the automaton
  // of a class with hundreds of ranges at a few hundred nodes.
  private struct Builder {
    let sequences: [ByteSequence]
    private let backwards: Bool
    var nodes: [[Edge]] = []
    private var known: [[Edge]: Int32] = [:]
    // The same sequences are left over after many different bytes when reading backwards.
    private var nodesByMembers: [[[Int]: Int32]] = Array(repeating: [:], count: 4)

    init(sequences: [ByteSequence], backwards: Bool) {
      self.sequences = sequences
      self.backwards = backwards
    }

    /// The node for consecutive sequences, which are equal up to `depth`.
    ///
    /// Sequences are sorted and their scalars are distinct: read forwards, the ranges of two at a
    /// depth are either equal or apart, so that each is looked at once.
    mutating func node(forwards members: Range<Int>, depth: Int) -> Int32 {
      var edges: [Edge] = []
      var start = members.lowerBound
      while start < members.upperBound {
        let (lower, upper) = bytes(of: start, at: depth)
        var end = start + 1
        while end < members.upperBound, bytes(of: end, at: depth) == (lower, upper) { end += 1 }
        let isLast = sequences[start].count == depth + 1
        let target = isLast ? Edge.done : node(forwards: start..<end, depth: depth + 1)
        if let last = edges.last, last.target == target, last.upper &+ 1 == lower {
          edges[edges.count - 1].upper = upper
        } else {
          edges.append(Edge(lower: lower, upper: upper, target: target))
        }
        start = end
      }
      return index(of: edges)
    }

    private mutating func index(of edges: [Edge]) -> Int32 {
      if let index = known[edges] { return index }
      nodes.append(edges)
      known[edges] = Int32(nodes.count - 1)
      return Int32(nodes.count - 1)
    }

    mutating func node(for members: [Int], depth: Int) -> Int32 {
      if let known = nodesByMembers[depth][members] { return known }
      let node = newNode(for: members, depth: depth)
      nodesByMembers[depth][members] = node
      return node
    }

    private mutating func newNode(for members: [Int], depth: Int) -> Int32 {
      var edges: [Edge] = []
      var previous: (members: [Int], target: Int32)?
      for part in parts(of: members, depth: depth) where !part.members.isEmpty {
        let target: Int32
        if let previous, previous.members == part.members {
          target = previous.target
        } else if sequences[part.members[0]].count == depth + 1 {
          target = Edge.done
        } else {
          target = node(for: part.members, depth: depth + 1)
        }
        previous = (part.members, target)
        if let last = edges.last, last.target == target, last.upper &+ 1 == part.lower {
          edges[edges.count - 1].upper = part.upper
        } else {
          edges.append(Edge(lower: part.lower, upper: part.upper, target: target))
        }
      }
      return index(of: edges)
    }

    private struct Part {
      var lower: UInt8
      var upper: UInt8
      var members: [Int]
    }

    /// The bytes cut into ranges whose bytes all continue the same sequences.
    private func parts(of members: [Int], depth: Int) -> [Part] {
      var begins = SIMD4<UInt64>()
      for member in members {
        let (lower, upper) = bytes(of: member, at: depth)
        begins[Int(lower >> 6)] |= 1 << UInt64(lower & 63)
        if upper < 255 { begins[Int((upper + 1) >> 6)] |= 1 << UInt64((upper + 1) & 63) }
      }
      var parts: [Part] = []
      var partAt = [Int](repeating: 0, count: 256)
      for word in 0..<4 {
        while begins[word] != 0 {
          let byte = UInt8(word * 64 + begins[word].trailingZeroBitCount)
          begins[word] &= begins[word] &- 1
          if !parts.isEmpty { parts[parts.count - 1].upper = byte - 1 }
          partAt[Int(byte)] = parts.count
          parts.append(Part(lower: byte, upper: 255, members: []))
        }
      }
      // Each member goes to the parts that it covers: they are next to each other.
      for member in members {
        let (lower, upper) = bytes(of: member, at: depth)
        var part = partAt[Int(lower)]
        while part < parts.count, parts[part].lower <= upper {
          parts[part].members.append(member)
          part += 1
        }
      }
      return parts
    }

    private func bytes(of member: Int, at depth: Int) -> (lower: UInt8, upper: UInt8) {
      let sequence = sequences[member]
      let place = backwards ? sequence.count - 1 - depth : depth
      return (sequence.lower[place], sequence.upper[place])
    }
  }
}
