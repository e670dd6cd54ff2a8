import TextMill
import TextMillRunner

/// Results of tests as JUnit XML, the form that CI systems read: a suite for each definition.
///
/// Times are left out, so that the same tests give the same bytes.
struct JUnitReport {
  private var suites: [(path: String, results: [TestResult])] = []

  mutating func add(_ path: String, _ results: [TestResult]) {
    suites.append((path, results))
  }

  var xml: String {
    let all = suites.flatMap { $0.results }
    var output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    output += "<testsuites name=\"textmill\" \(counts(all))>\n"
    for suite in suites {
      output += "  <testsuite name=\"\(XMLText.attribute(suite.path))\" \(counts(suite.results))>\n"
      output += suite.results.map { testCase($0, suite.path) }.joined()
      output += "  </testsuite>\n"
    }
    return output + "</testsuites>\n"
  }

  private func counts(_ results: [TestResult]) -> String {
    "tests=\"\(results.count)\" failures=\"\(results.count { !$0.passed })\" errors=\"0\""
  }

  private func testCase(_ result: TestResult, _ path: String) -> String {
    let place = result.test.place
    var output = "    <testcase name=\"\(XMLText.attribute(result.test.name))\""
    output += " classname=\"\(XMLText.attribute(path))\" file=\"\(XMLText.attribute(place.file))\""
    output += " line=\"\(place.start.line)\""
    if result.passed { return output + "/>\n" }
    return output + ">\n" + result.failures.map(failure).joined() + "    </testcase>\n"
  }

  private func failure(_ failure: TestFailure) -> String {
    let place = failure.place
    let lines = failure.lines.map { line in
      switch line {
      case .same(let text): "  \(text)"
      case .missing(let text): "- \(text)"
      case .extra(let text): "+ \(text)"
      }
    }
    let start = "\(place.file):\(place.start.line):\(place.start.column)"
    let body = (["\(start): \(failure.message)"] + lines).joined(separator: "\n")
    return "      <failure message=\"\(XMLText.attribute(failure.message))\" type=\"expectation\">"
      + XMLText.content(body) + "</failure>\n"
  }
}

/// Texts in XML 1.0; characters that it cannot hold show as `\u{1B}`.
enum XMLText {
  static func content(_ text: String) -> String {
    // Of a carriage return, a reader would make a line feed.
    escaped(text) { $0 == "\r" ? "&#13;" : nil }
  }

  static func attribute(_ text: String) -> String {
    escaped(text) { ["\n", "\r", "\t"].contains($0) ? "&#\($0.value);" : nil }
  }

  private static func escaped(_ text: String, _ more: (Unicode.Scalar) -> String?) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default:
        if let reference = more(scalar) {
          result += reference
        } else if isAllowed(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
      }
    }
    return result
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0x7E, 0xA0...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
