import Foundation
import Testing

@testable import TextMillCommand

/// What `--log-format json` wrote to standard error, each line held against what events declare.
struct LoggedLines {
  /// The fields of all lines, in their order.
  let all: [[String: Any]]

  /// - Throws: If a line is no object of JSON.
  init(_ error: String) throws {
    #expect(error.isEmpty || error.hasSuffix("\n"))
    all = try Records.parse(error)
    for line in all { Self.check(line) }
  }

  /// What happened, but for progress, of which a slow machine has more.
  var events: [String] {
    all.compactMap { $0["event"] as? String }.filter { $0 != LogEventKind.progress.rawValue }
  }

  func only(_ event: LogEventKind) -> [[String: Any]] {
    all.filter { $0["event"] as? String == event.rawValue }
  }

  /// The names of the fields that lines of a kind have.
  func fields(of event: LogEventKind) -> Set<String> {
    Set(only(event).flatMap(\.keys)).subtracting(Self.common)
  }

  static let common: Set = ["time", "level", "event", "message"]

  private static func check(_ line: [String: Any]) {
    let time = line["time"] as? String ?? ""
    #expect(time.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) != nil, "\(line)")
    #expect(LogLevel(rawValue: line["level"] as? String ?? "") != nil, "\(line)")
    #expect((line["message"] as? String)?.isEmpty == false, "\(line)")
    guard let kind = LogEventKind(rawValue: line["event"] as? String ?? "") else {
      Issue.record("an event that is not declared: \(line)")
      return
    }
    let names = Set(line.keys).subtracting(common)
    #expect(names.subtracting(kind.fields.map(\.name)) == [], "not declared: \(line)")
    let missing = kind.fields.filter(\.isAlways).map(\.name).filter { !names.contains($0) }
    #expect(missing == [], "\(line)")
  }
}
