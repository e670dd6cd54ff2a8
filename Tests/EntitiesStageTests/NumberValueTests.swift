import Testing
import TextMill

@testable import EntitiesStage

@Suite struct NumberValueTests {
  @Test(arguments: [
    ("10:30 a.m.", "10:30"), ("10.30pm", "22:30"), ("18:45 GMT", "18:45Z"), ("noon", "12:00"),
    ("midnight", "00:00"), ("12:05 a.m.", "00:05"), ("12 p.m.", "12:00"), ("3 a.m.", "03:00"),
    ("7pm", "19:00"), ("23:59:59", "23:59:59"), ("07:05 UTC+5:30", "07:05+05:30"),
    ("07:05:30 GMT-2", "07:05:30-02:00"), ("10:30Z", "10:30Z"), ("9:05 PM", "21:05"),
  ])
  func times(_ time: String, _ value: String) throws {
    for text in ["They left at \(time) from there.", "At \(time), 3:1 up.", "(\(time))"] {
      #expect(try facts(text, .time) == ["\(time) value=\(value)"], "\(text)")
    }
  }

  @Test(arguments: ["I am 7 am I not", "25:00", "3:1", "24:30", "10:3", "13 p.m.", "1:2:3"])
  func noTimes(_ text: String) throws {
    #expect(try facts("It is \(text) here.", .time) == [])
  }

  @Test(arguments: [
    ("five million dollars", "amount=5000000"),
    ("half a billion euros", "amount=500000000 currency=EUR"),
    ("$5-7 million", "amount_min=5000000 amount_max=7000000"),
    ("5 to 6 million yen", "amount_min=5000000 amount_max=6000000 currency=JPY"),
    ("five to six million yen", "amount_min=5000000 amount_max=6000000 currency=JPY"),
    ("$5 to $6", "amount_min=5 amount_max=6"), ("€1.234.567,50", "amount=1234567.5 currency=EUR"),
    ("€1 234\u{202F}567", nil), ("€1\u{202F}234\u{202F}567", "amount=1234567 currency=EUR"),
    ("200 Canadian dollars", "amount=200 currency=CAD"), ("a hundred pounds", "amount=100"),
    ("two hundred and fifty rupees", "amount=250"), ("€0,5", "currency"), ("50 cents", ""),
  ])
  func money(_ money: String, _ facts: String?) throws {
    guard let facts else { return }
    let found = try EntitiesStageTests.facts("It cost \(money) then.", .money)
    let expected = facts.isEmpty || facts == "currency" ? money : "\(money) \(facts)"
    #expect(found == [expected])
  }

  @Test(arguments: [
    ("12%", "value=12"), ("three percent", "value=3"), ("0.4 per cent", "value=0.4"),
    ("10-12 percent", "value_min=10 value_max=12"), ("5 to 7 percent", "value_min=5 value_max=7"),
    ("twenty-five percent", "value=25"), ("3 percentage points", "value=3"),
  ])
  func percent(_ text: String, _ value: String) throws {
    #expect(try facts("Some \(text) of it.", .percent) == ["\(text) \(value)"])
  }

  @Test(arguments: [
    ("160 km", "value=160 unit=km"), ("twenty-five kilometres", "value=25 unit=km"),
    ("20 square kilometres", "value=20 unit=km2"),
    ("2.3 million barrels", "value=2300000 unit=barrel"),
    ("35 °C", "value=35 unit=°C"), ("35°", "value=35 unit=°"), ("80 km/h", "value=80 unit=km/h"),
    ("30 degrees Celsius", "value=30 unit=°C"), ("60kg", "value=60 unit=kg"),
    ("1,234.5 tonnes", "value=1234.5 unit=t"), ("5-10 acres", "value_min=5 value_max=10 unit=acre"),
    ("three feet", "value=3 unit=ft"), ("60 miles per hour", "value=60 unit=mi/h"),
    ("a thousand litres", "value=1000 unit=l"), ("two dozen", nil),
  ])
  func quantities(_ text: String, _ value: String?) throws {
    let expected = value.map { ["\(text) \($0)"] } ?? []
    #expect(try facts("Some \(text) of it.", .quantity) == expected)
  }

  @Test(arguments: [
    ("the first time", "first value=1"), ("the 2nd time", "2nd value=2"),
    ("the twenty-third time", "twenty-third value=23"), ("the second time", "second value=2"),
    ("the 21st century", "21st value=21"), ("the 112th day", "112th value=112"),
    ("its third year", "third value=3"), ("the hundredth day", "hundredth value=100"),
  ])
  func ordinals(_ text: String, _ found: String) throws {
    #expect(try facts("It is \(text).", .ordinal) == [found])
  }

  @Test(arguments: [
    "a second later", "10 metres per second", "one third of it", "5th Avenue", "at first sight",
    "the first Lady of it",
    "the 2th day", "a 1th", "First Lady", "one second", "a split second", "21nd",
  ])
  func noOrdinals(_ text: String) throws {
    #expect(try facts("It is \(text).", .ordinal) == [])
  }

  @Test(arguments: [
    ("+81 3 1234 5678", "+81312345678"), ("+44 (0)20 7946 0018", "+442079460018"),
    ("0081 3 1234 5678", "+81312345678"), ("415-555-0100", "4155550100"),
    ("(415) 555-0100", "4155550100"),
  ])
  func phones(_ phone: String, _ value: String) throws {
    #expect(try facts("Call \(phone) now.", .phone) == ["\(phone) value=\(value)"])
  }

  @Test(arguments: [
    "415-555-01000", "1-415-55-0100", "1-415-555-0100", "000 123", "2011-03-1234", "+5",
    "12-345-6789",
  ])
  func noPhones(_ text: String) throws {
    #expect(try facts("See \(text) now.", .phone) == [])
  }

  @Test(arguments: [
    ("@name", "@name"), ("@some_one2", "@some_one2"), ("(@name)", "@name"), ("@name's", "@name"),
    (".@name", nil), ("a@name", nil), ("x@y.org", nil), ("@ name", nil), ("@@name", nil),
    ("@n", nil), ("@zoë", nil), ("@name@", nil),
  ])
  func handles(_ text: String, _ handle: String?) throws {
    #expect(try facts("See \(text) now.", .handle) == (handle.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("#Word", "#Word"), ("#über_2", "#über_2"), ("#2020vision", "#2020vision"), ("(#tag)", "#tag"),
    ("#東京", "#東京"), ("#1", nil), ("# Heading", nil), ("##Word", nil), ("#ff0080", nil),
    ("&#x27;", nil), ("https://a.org/b#frag", nil), ("a.org/b#frag", nil), ("C#is", nil),
  ])
  func hashtags(_ text: String, _ tag: String?) throws {
    #expect(try facts("See \(text) now.", .hashtag) == (tag.map { [$0] } ?? []))
  }
}
