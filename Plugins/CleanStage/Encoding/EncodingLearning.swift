/// What the trainer of the costs needs to know of kinds of scalars.
public enum EncodingLearning {
  /// How many kinds there are; the first is a line's edge.
  public static let kinds = TextCosts.kinds
  /// The scalars whose costs are learnt each by itself.
  public static let scalars = Array(TextCosts.letters) + Array(TextCosts.marks)
  /// How many of them belong to the first of the two tables.
  public static let letters = TextCosts.letters.count

  /// The number of a scalar's kind.
  public static func kind(of scalar: UInt32) -> Int {
    Int(TextCosts.shared.unit(scalar).kind.rawValue)
  }

  /// The number of a kind that a trainer treats in its own way; nil if there is none of that name.
  public static func kind(named name: String) -> Int? {
    ScalarKind.allCases.firstIndex { "\($0)" == name }
  }

  /// Costs from 0 to 63 as letters.
  public static func packed(_ numbers: [Int]) -> String { TextCosts.packed(numbers) }
}
