/// The loop that takes one table look-up a byte.
///
/// All else in a search happens where it stops.
@safe
enum TableScan {
  /// Goes on from `state` while no byte leads to a special or unknown state.
  ///
  /// - Returns: The position of the byte that does, or `end`, and the state before it.
  static func forwards(
    _ text: Span<UInt8>, from start: Int, to end: Int, table: [UInt32], classes: [UInt8],
    state: UInt32
  ) -> (position: Int, state: UInt32) {
    precondition(start >= 0 && start <= end && end <= text.count && classes.count == 256)
    var position = start
    var state = state & ~LazyDFA.specialBit
    // Invariant: positions are in the text, as checked above; each state that is not special is
    // the start of a whole row of the table, and a class is less than the length of a row.
    unsafe text.withUnsafeBufferPointer { text in
      unsafe table.withUnsafeBufferPointer { table in
        unsafe classes.withUnsafeBufferPointer { classes in
          while position < end {
            let column = unsafe Int(classes[Int(text[position])])
            let next = unsafe table[Int(state) &+ column]
            if next >= LazyDFA.specialBit { break }
            state = next
            position &+= 1
          }
        }
      }
    }
    return (position, state)
  }

  /// The same, towards the start of the text: the byte read is the one before the position.
  static func backwards(
    _ text: Span<UInt8>, from start: Int, to end: Int, table: [UInt32], classes: [UInt8],
    state: UInt32
  ) -> (position: Int, state: UInt32) {
    precondition(end >= 0 && end <= start && start <= text.count && classes.count == 256)
    var position = start
    var state = state & ~LazyDFA.specialBit
    // Invariant: as above.
    unsafe text.withUnsafeBufferPointer { text in
      unsafe table.withUnsafeBufferPointer { table in
        unsafe classes.withUnsafeBufferPointer { classes in
          while position > end {
            let column = unsafe Int(classes[Int(text[position &- 1])])
            let next = unsafe table[Int(state) &+ column]
            if next >= LazyDFA.specialBit { break }
            state = next
            position &-= 1
          }
        }
      }
    }
    return (position, state)
  }
}
