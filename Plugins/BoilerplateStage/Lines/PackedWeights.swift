/// Small numbers written as letters, each of six bits.
public enum PackedWeights {
  private static let letters = Array(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)

  private static let values: [Int32] = {
    var values = [Int32](repeating: 0, count: 256)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = Int32(value) }
    return values
  }()

  /// Numbers from -32 to 31, one letter each.
  static func numbers(_ packed: String) -> [Int32] {
    let values = values
    return packed.utf8.map { values[Int($0)] - 32 }
  }

  /// Numbers from -2048 to 2047, two letters each.
  static func wideNumbers(_ packed: String) -> [Int32] {
    let values = values
    let letters = Array(packed.utf8)
    return (0..<letters.count / 2).map {
      values[Int(letters[2 * $0])] * 64 + values[Int(letters[2 * $0 + 1])] - 2048
    }
  }

  /// Writes numbers from -32 to 31.
  public static func pack(_ numbers: [Int32]) -> String {
    String(decoding: numbers.map { letters[Int($0 + 32)] }, as: UTF8.self)
  }

  /// Writes numbers from -2048 to 2047.
  public static func packWide(_ numbers: [Int32]) -> String {
    var packed: [UInt8] = []
    for number in numbers {
      packed.append(letters[Int(number + 2048) >> 6])
      packed.append(letters[Int(number + 2048) & 63])
    }
    return String(decoding: packed, as: UTF8.self)
  }
}
