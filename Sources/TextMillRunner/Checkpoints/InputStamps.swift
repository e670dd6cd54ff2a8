import TextMill
import TextMillFormats

/// The inputs of a run with what tells whether they have changed.
struct InputStamps: Sendable {
  /// A line for each: its size in bytes, its time of change, its name; or why it cannot be asked.
  let lines: [String]
  /// Whether all inputs can be read again from any place.
  let areRegular: Bool

  init(_ paths: [String]) {
    var areRegular = true
    lines = paths.map { path in
      if path == "-" { areRegular = false }
      do throws(FileError) {
        let stamp = try FileStamp(path)
        if !stamp.isRegular { areRegular = false }
        return "\(stamp.size) \(stamp.modified) \(path)"
      } catch {
        return "- - \(path)"
      }
    }
    self.areRegular = areRegular
  }

  /// Stamps that were written down.
  init(lines: [String]) {
    self.lines = lines
    areRegular = true
  }

  var hash: String {
    var hash = ContentHash()
    for line in lines {
      hash.add(line.utf8.span)
      hash.add([0x0A].span)
    }
    return hash.digits
  }

  /// The name of the first input that differs.
  func firstDifference(from now: InputStamps) -> String? {
    for (then, now) in zip(lines, now.lines) where then != now {
      return now.split(separator: " ", maxSplits: 2).last.map { String($0) }
    }
    return nil
  }
}
