/// What is right, how much was found and how much there is: precision, recall and F1 follow.
struct Counts: Equatable {
  /// How much of what there is was found.
  var recalled = 0
  /// How much of what was found is right; the same as `recalled` where right means equal.
  var right = 0
  /// How much was found.
  var found = 0
  /// How much there is to find.
  var gold = 0

  /// Counts of which each thing found is one thing in the gold data, or none.
  init(right: Int = 0, found: Int = 0, gold: Int = 0) {
    (self.recalled, self.right, self.found, self.gold) = (right, right, found, gold)
  }

  init(recalled: Int, right: Int, found: Int, gold: Int) {
    (self.recalled, self.right, self.found, self.gold) = (recalled, right, found, gold)
  }

  /// From 0 to 1; 0 where nothing was found.
  var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  /// From 0 to 1; 0 where there is nothing to find.
  var recall: Double { gold == 0 ? 0 : Double(recalled) / Double(gold) }
  /// The harmonic mean of the two.
  var f1: Double { Self.harmonicMean(precision, recall) }

  static func harmonicMean(_ a: Double, _ b: Double) -> Double {
    a + b == 0 ? 0 : 2 * a * b / (a + b)
  }

  static func += (left: inout Counts, right: Counts) {
    left.recalled += right.recalled
    left.right += right.right
    left.found += right.found
    left.gold += right.gold
  }
}
