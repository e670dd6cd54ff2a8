import Foundation
import Testing
import TextMillHTTP

@Suite struct RetryAfterTests {
  private func pause(_ name: String, _ value: String) -> Duration? {
    HTTPResponse(status: 429, headers: [(name: name, value: value)]).retryAfter
  }

  @Test func itIsInSecondsOrADate() throws {
    #expect(pause("retry-after", "3") == .seconds(3))
    #expect(pause("retry-after", "0.25") == .milliseconds(250))
    #expect(pause("retry-after-ms", "1500") == .milliseconds(1500))
    #expect(pause("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT") == .zero)
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    let later = try #require(
      pause("retry-after", formatter.string(from: Date(timeIntervalSinceNow: 90))))
    #expect(later > .seconds(80) && later <= .seconds(90))
  }

  @Test(arguments: [
    "", "soon", "-5", "nan", "1e300", "Sun, 06 Nov", "Sun, 06 Foo 1994 08:49:37 GMT",
  ])
  func whatIsNeitherSaysNothing(value: String) {
    #expect(pause("retry-after", value) == nil)
  }
}
