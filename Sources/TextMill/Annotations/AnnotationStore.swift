/// A document's annotations by layer, each layer in order of position.
struct AnnotationStore: Sendable {
  private var entries: [(layer: Layer, list: [Annotation])] = []

  /// The layers that have been written to, in order of first use.
  ///
  /// A layer may be empty.
  var layers: [Layer] { entries.map { $0.layer } }

  subscript(layer: Layer) -> [Annotation] {
    entries.first { $0.layer == layer }?.list ?? []
  }

  mutating func append(_ annotation: Annotation, to layer: Layer) {
    guard let index = entries.firstIndex(where: { $0.layer == layer }) else {
      entries.append((layer, [annotation]))
      return
    }
    let range = annotation.range
    let last = entries[index].list.last?.range
    if last.map({ Self.precedes(range, $0) }) ?? false {
      let at = Self.insertionPoint(of: range, in: entries[index].list)
      entries[index].list.insert(annotation, at: at)
    } else {
      entries[index].list.append(annotation)
    }
  }

  /// Appends a list: as it is if it is the layer's first and in order, as it mostly is.
  mutating func append(_ list: [Annotation], to layer: Layer) {
    let isSorted = list.indices.dropFirst().allSatisfy {
      !Self.precedes(list[$0].range, list[$0 - 1].range)
    }
    if self[layer].isEmpty, isSorted {
      if let index = entries.firstIndex(where: { $0.layer == layer }) {
        entries[index].list = list
      } else if !list.isEmpty {
        entries.append((layer, list))
      }
    } else if list.count > Self.few {
      // One by one, each would move all behind it.
      set(self[layer] + list, for: layer)
    } else {
      for annotation in list { append(annotation, to: layer) }
    }
  }

  /// So many are put into a list one by one sooner than the list is sorted.
  private static let few = 32

  mutating func set(_ list: [Annotation], for layer: Layer) {
    // Equal ranges stay in the order in which they were stated.
    let order = list.indices.sorted { one, other in
      let (left, right) = (list[one].range, list[other].range)
      return left == right ? one < other : Self.precedes(left, right)
    }
    let sorted = order.map { list[$0] }
    if let index = entries.firstIndex(where: { $0.layer == layer }) {
      entries[index].list = sorted
    } else {
      entries.append((layer, sorted))
    }
  }

  mutating func remove(_ layer: Layer) {
    entries.removeAll { $0.layer == layer }
  }

  /// The annotations that lie in a range, their places counted from its beginning.
  func part(_ range: TextRange) -> AnnotationStore {
    var part = AnnotationStore()
    part.entries = entries.map { layer, list in (layer, Self.part(range, of: list)) }
    return part
  }

  private static func part(_ range: TextRange, of list: [Annotation]) -> [Annotation] {
    var part: [Annotation] = []
    var at = firstIndex(from: range.lowerBound, in: list)
    while at < list.count, list[at].range.lowerBound <= range.upperBound {
      if list[at].range.upperBound <= range.upperBound {
        var moved = list[at]
        let start = moved.range.lowerBound - range.lowerBound
        moved.range = start..<start + moved.range.count
        part.append(moved)
      }
      at += 1
    }
    return part
  }

  /// Moves every annotation with its text, or drops it where an edit touched its text.
  mutating func move(with edits: [Edit]) {
    for index in entries.indices {
      let mover = AnnotationMover(edits: edits)
      entries[index].list = mover.moved(entries[index].list)
    }
  }

  /// Longer spans come first among those that begin together, so that an outer span precedes the
  /// ones inside it.
  private static func precedes(_ left: TextRange, _ right: TextRange) -> Bool {
    left.lowerBound != right.lowerBound
      ? left.lowerBound < right.lowerBound : left.upperBound > right.upperBound
  }

  /// The first annotation that begins at an offset or behind it.
  private static func firstIndex(from offset: Int, in list: [Annotation]) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func insertionPoint(of range: TextRange, in list: [Annotation]) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if precedes(range, list[middle].range) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
