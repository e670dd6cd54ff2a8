/// The first rows of sorted runs, of which the least is quickly known: a binary heap.
struct MergeHeads<Row> {
  /// A row, and the number of the run that it is of.
  typealias Head = (row: Row, run: Int)

  private var heads: [Head] = []
  private let isBefore: (Head, Head) -> Bool

  init(_ isBefore: @escaping (Head, Head) -> Bool) {
    self.isBefore = isBefore
  }

  /// The least; `nil` if there is none.
  var first: Head? { heads.first }

  mutating func insert(_ head: Head) {
    heads.append(head)
    var at = heads.count - 1
    while at > 0, isBefore(heads[at], heads[(at - 1) / 2]) {
      heads.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  /// Puts another one in the place of the least.
  mutating func replaceFirst(by head: Head) {
    heads[0] = head
    sink()
  }

  mutating func removeFirst() {
    let last = heads.removeLast()
    if heads.isEmpty { return }
    heads[0] = last
    sink()
  }

  private mutating func sink() {
    var at = 0
    while true {
      var least = at
      for child in [2 * at + 1, 2 * at + 2]
      where child < heads.count && isBefore(heads[child], heads[least]) {
        least = child
      }
      if least == at { return }
      heads.swapAt(at, least)
      at = least
    }
  }
}
