import Testing
import TextMill

@testable import EntitiesStage

@Suite struct DateValueTests {
  @Test(arguments: [
    ("March 11, 2011", "2011-03-11"), ("11th of March 2011", "2011-03-11"),
    ("December 2012", "2012-12"), ("March 11-13, 2011", "2011-03-11/2011-03-13"),
    ("11–13 March 2011", "2011-03-11/2011-03-13"), ("the 1990s", "1990/1999"),
    ("2010–2014", "2010/2014"), ("2010-14", "2010/2014"),
    ("late October 2013", "2013-10 part=late"),
    ("13/04/2011", "2011-04-13"), ("04/13/2011", "2011-04-13"), ("5/5/2011", "2011-05-05"),
    ("February 29, 2012", "2012-02-29"),
  ])
  func exact(_ date: String, _ value: String) throws {
    let name = date.hasPrefix("the ") ? String(date.dropFirst(4)) : date
    #expect(try facts("They met in \(date), they say.", .date) == ["\(name) value=\(value)"])
  }

  @Test(arguments: [
    "03/04/2011", "the 1900s", "February 29, 2011", "March 13-11, 2011", "3/4/11", "Monday",
    "March 11", "last May", "October", "yesterday", "2014-2010",
  ])
  func unclear(_ date: String) throws {
    #expect(try facts("They met on \(date), they say.", .date).allSatisfy { !$0.contains("=") })
  }

  @Test func orderOfDayAndMonth() throws {
    let text = "It was 03/04/2011 then."
    #expect(try facts(text, .date) { $0.dayFirst = true } == ["03/04/2011 value=2011-04-03"])
    #expect(try facts(text, .date) { $0.dayFirst = false } == ["03/04/2011 value=2011-03-04"])
  }

  // 14 March 2011 was a Monday.
  @Test(arguments: [
    ("They met on Monday.", "Monday value=2011-03-14"),
    ("They met on Sunday.", "Sunday value=2011-03-13"),
    ("They met last Monday.", "last Monday value=2011-03-07"),
    ("They meet next Monday.", "next Monday value=2011-03-21"),
    ("They meet this Friday.", "this Friday"), ("They will meet on Friday.", "Friday"),
    ("Mondays are long.", "Mondays"), ("They met yesterday.", "yesterday value=2011-03-13"),
    ("Tomorrow they meet.", "Tomorrow value=2011-03-15"),
    ("It is today.", "today value=2011-03-14"),
    ("Today's youth.", "Today"), ("They met last May.", "last May value=2010-05"),
    ("They met last March.", "last March value=2010-03"),
    ("They meet next March.", "next March value=2012-03"),
    ("They met this January.", "this January value=2011-01"),
    ("They met in late January.", "late January value=2011-01 part=late"),
    ("They met on March 11.", "March 11 value=2011-03-11"),
    ("They met on December 30.", "December 30 value=2010-12-30"),
    ("They met on 2–4 March.", "2–4 March value=2011-03-02/2011-03-04"),
    ("They met on September 14.", "September 14"),
    ("They met in January.", "January value=2011-01"),
    ("They met in August.", "August"),
    ("On March 11, 1999, they met.", "March 11, 1999 value=1999-03-11"),
  ])
  func relative(_ text: String, _ found: String) throws {
    for date in ["2011-03-14", "2011-03-14T08:00:00Z", "March 14, 2011", "Mon, 14 Mar 2011 08:00"] {
      #expect(try facts(text, .date, date: date) == [found], "\(date)")
    }
  }

  @Test(arguments: ["", "soon", "2011-03", "2011-02-30", "3/4/2011", "14"])
  func documentsWithoutDate(_ date: String) throws {
    #expect(try facts("They met on Monday.", .date, date: date) == ["Monday"])
  }

  @Test func dateKeys() throws {
    var metadata = Metadata()
    metadata["article"] = .object([JSONValue.Member("published", "2011-03-14")])
    var settings = EntitiesStage.Settings()
    settings.dateKey = "article.published"
    var document = Document(id: "test", text: "On Monday.", metadata: metadata)
    try EntitiesStage(settings: settings).process(&document)
    #expect(document.annotations(in: .entities).first?["value"] == "2011-03-14")
  }

  @Test func calendar() {
    var day = CalendarDate(year: 1999, month: 12, day: 30)
    var count = 0
    while day.year < 2005 {
      let next = day.adding(days: 1)
      #expect(next.exists && next.dayNumber == day.dayNumber + 1, "\(next)")
      #expect(next.adding(days: -1) == day)
      #expect(next.weekday == (day.weekday + 1) % 7)
      (day, count) = (next, count + 1)
    }
    #expect(count == 2 + 366 + 365 * 3 + 366)
    #expect(CalendarDate(year: 2011, month: 3, day: 14).weekday == 0)
  }
}
