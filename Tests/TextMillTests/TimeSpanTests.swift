import Testing
import TextMill

@Suite struct TimeSpanTests {
  @Test(arguments: [
    ("500ms", Duration.milliseconds(500)), ("10s", .seconds(10)), ("2min", .seconds(120)),
    ("2 m", .seconds(120)), ("1.5 h", .seconds(5400)), ("1_000S", .seconds(1000)), ("0s", .zero),
  ])
  func timesAreRead(text: String, duration: Duration) throws {
    let time = try #require(TimeSpan(text))
    #expect(time.duration == duration && time.notation == text)
  }

  @Test(arguments: ["", "10", "s", "-1s", "1e3s", "nan s", "1.2.3s", "10 days", "99999999999h"])
  func whatIsNoTimeIsNone(text: String) {
    #expect(TimeSpan(text) == nil)
  }

  @Test func theShorterOneIsLess() {
    #expect(TimeSpan.milliseconds(999) < .seconds(1))
    #expect(TimeSpan.seconds(3601) > .hours(1))
  }
}
