/// Decides between names and values that share words.
///
/// A name that has a value within it and more words stays: "2016 Summer Olympics". Else the value does.
enum NameOverlaps {
  /// Removes what does not stay, and returns the values among that; both lists are in order, and none
  /// overlaps within itself.
  static func resolve(_ names: inout [Mention], _ values: inout [Mention]) -> [Mention] {
    guard !names.isEmpty, !values.isEmpty else { return [] }
    var value = 0
    var isValueOut = [Bool](repeating: false, count: values.count)
    names.removeAll { name in
      while value < values.count, values[value].end <= name.first { value += 1 }
      var at = value
      var isOut = false
      while at < values.count, values[at].first < name.end {
        let isWithin = values[at].first >= name.first && values[at].end <= name.end
        let isShorter = values[at].end - values[at].first < name.end - name.first
        if !isWithin || !isShorter { isOut = true }
        at += 1
      }
      if !isOut {
        for index in value..<at { isValueOut[index] = true }
      }
      return isOut
    }
    let removed = zip(values, isValueOut).filter(\.1).map(\.0)
    values = zip(values, isValueOut).filter { !$0.1 }.map(\.0)
    return removed
  }
}
