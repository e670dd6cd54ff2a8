import Testing
import TextMill

@testable import EntitiesStage

@Suite struct NameTests {
  @Test(arguments: [
    ("Mr. Kim Jong-il met Dr. J. R. Smith.", ["Kim Jong-il", "J. R. Smith"]),
    ("Spokesman Ahmed bin Rashid al-Hariri resigned.", ["Ahmed bin Rashid al-Hariri"]),
    ("Maria de la Cruz sang with Patrick O'Brien.", ["Maria de la Cruz", "Patrick O'Brien"]),
    ("Defense Minister Robert Hill arrived.", ["Robert Hill"]),
    ("Martin Luther King Jr. spoke.", ["Martin Luther King Jr."]),
    ("A bomb killed a man in the car of Mr. Beirut.", ["Beirut"]),
    ("They met Mrs London Paris in Rome.", ["London Paris"]),
    ("A nurse, Marlene Bird-Cardinal, counted.", ["Marlene Bird-Cardinal"]),
    ("Trần Thị Duyên and Nguyễn Văn Lợi signed.", ["Trần Thị Duyên", "Nguyễn Văn Lợi"]),
  ])
  func people(_ text: String, _ names: [String]) throws {
    #expect(try tags(text, types: [.person]) == names.map { "\($0) (person)" })
  }

  @Test(arguments: [
    ("He joined the University of Tokyo.", ["University of Tokyo"]),
    ("The Mishima Institute of Ocean Science closed.", ["Mishima Institute of Ocean Science"]),
    ("The Carnegie Moscow Center said so.", ["Carnegie Moscow Center"]),
    ("Shares of Yoyodyne Holdings fell.", ["Yoyodyne Holdings"]),
    ("The United Nations and the WHO agreed.", ["United Nations", "WHO"]),
    ("Universidad Austral de Chile opened.", ["Universidad Austral de Chile"]),
    ("The Ministry of Health and Welfare replied.", ["Ministry of Health and Welfare"]),
  ])
  func organizations(_ text: String, _ names: [String]) throws {
    #expect(try tags(text, types: [.organization]) == names.map { "\($0) (organization)" })
  }

  @Test(arguments: [
    ("They live in Quxville near Mount Fuji.", ["Quxville", "Mount Fuji"]),
    ("Ferries cross the Chacao Channel.", ["Chacao Channel"]),
    ("It rained in northern Zubrowia.", ["Zubrowia"]),
    ("From São Paulo to New York and Lagos.", ["São Paulo", "New York", "Lagos"]),
    ("The Gulf of Mexico is warm.", ["Gulf of Mexico"]),
  ])
  func places(_ text: String, _ names: [String]) throws {
    #expect(try tags(text, types: [.place]) == names.map { "\($0) (place)" })
  }

  @Test(arguments: [
    ("In the 2014 Ontario general election they lost.", ["2014 Ontario general election"]),
    ("The Battle of Hastings was lost.", ["Battle of Hastings"]),
    ("Hurricane Katrina came.", ["Hurricane Katrina"]),
    ("At the Galway Film Festival.", ["Galway Film Festival"]),
    ("The 2016 Summer Olympics began.", ["2016 Summer Olympics"]),
  ])
  func events(_ text: String, _ names: [String]) throws {
    #expect(try tags(text, types: [.event]) == names.map { "\($0) (event)" })
  }

  @Test(arguments: [
    "The weather was fine. However, nothing came of it. In all, many left.",
    "Just as before, remnants are reminders. Despite that, shale gas is sold.",
    "He said: \"Although we know it, others do not.\"",
    "NOT FREE, PLEASE NOTE.",
    "Council Approves New Water Rules After Long Debate",
    "the quick brown fox may march over the turkey in a coffee shop",
  ])
  func nothing(_ text: String) throws {
    #expect(try tags(text) == [])
  }

  @Test func shortFormsHaveTheFullName() throws {
    let text =
      "(Prime Minister Shinzo) Abe spoke. Fumio Kishida listened. Abe left, Kishida stayed."
    let found = try annotations(text).filter { $0.label == "person" }
    #expect(
      found.map { Text(text)[$0.range] } == ["Shinzo", "Abe", "Fumio Kishida", "Abe", "Kishida"])
    let names = found.map { $0["name"] }
    #expect(
      names
        == ["Shinzo Abe", "Shinzo Abe", nil, "Shinzo Abe", "Fumio Kishida"].map {
          $0.map(JSONValue.string)
        })
  }

  @Test func headlinesInCapitals() throws {
    let text = "VLADIMIR PUTIN MEETS BARACK OBAMA IN JAPAN"
    #expect(
      try tags(text) == ["VLADIMIR PUTIN (person)", "BARACK OBAMA (person)", "JAPAN (place)"])
  }

  @Test(arguments: [
    ("Relations of Moscow-Tokyo.", ["Moscow (place)", "Tokyo (place)"]),
    ("A Japanese-Russian group.", ["Japanese (nationality)", "Russian (nationality)"]),
    ("Ban Ki-moon spoke.", ["Ban Ki-moon (person)"]),
  ])
  func hyphens(_ text: String, _ names: [String]) throws {
    #expect(try tags(text) == names)
  }

  @Test(arguments: [
    ("The 2016 Summer Olympics began.", ["2016 Summer Olympics (event)"]),
    ("They met in London in May 2016.", ["London (place)", "May 2016 (date)"]),
  ])
  func valuesWithinNames(_ text: String, _ names: [String]) throws {
    #expect(try tags(text) == names)
  }

  @Test(arguments: [
    ("He read “Nightfall” and the Clean Air Act.", EntityType.work),
    ("She was at the Battle of Hastings.", .event),
    ("Many Bolivians and Christians came.", .nationality),
  ])
  func otherNames(_ text: String, _ type: EntityType) throws {
    let labels = try annotations(text).map(\.label)
    #expect(!labels.isEmpty && labels.allSatisfy { $0 == type.rawValue }, "\(labels)")
  }

  @Test func acronymsInBrackets() throws {
    let text = "The Foobar Research Institute (FRI) opened. Later Fri was closed, but FRI stayed."
    #expect(try tags(text, types: [.organization]).contains("FRI (organization)"))
  }
}

@Suite struct DatelineTests {
  @Test(arguments: [
    ("CASTRO, Chile — The ferry left.", ["CASTRO", "Chile"]),
    ("PRINCE ALBERT, Saskatchewan (AP) — The bus came.", ["PRINCE ALBERT", "Saskatchewan"]),
    ("PORT-AU-PRINCE (Reuters) - It rained.", ["PORT-AU-PRINCE"]),
    ("ST. LOUIS, Mo. -- The river rose.", ["ST. LOUIS", "Mo"]),
    ("A headline\n\nNAKURU — The vote was close.", ["NAKURU"]),
    ("SÃO PAULO – A judge spoke.", ["SÃO PAULO"]),
  ])
  func areFound(_ text: String, _ places: [String]) throws {
    #expect(try tags(text, types: [.place]) == places.map { "\($0) (place)" })
    #expect(try tags(text, types: [.person]) == [])
  }

  @Test(arguments: [
    "NATO said so — and left.", "He saw the WHO — then left.", "IBM-branded goods sold.",
    "ATTENTION — this door is shut.",
  ])
  func otherCapitalsAreNone(_ text: String) throws {
    #expect(try tags(text, types: [.place]) == [])
  }
}
