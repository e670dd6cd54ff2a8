/// Fills a document's sentences: its people and organizations come back.
struct Writer {
  private let words: Vocabulary
  private let people: [(given: String, family: String)]
  private let organizations: [String]

  init(_ words: Vocabulary, _ dice: inout Dice) {
    self.words = words
    var people: [(String, String)] = []
    var organizations: [String] = []
    for _ in 0..<3 {
      people.append((words.given.pick(&dice), words.family.pick(&dice)))
      organizations.append(Self.organization(words, &dice))
    }
    self.people = people
    self.organizations = organizations
  }

  private static func organization(_ words: Vocabulary, _ dice: inout Dice) -> String {
    switch dice.below(6) {
    case 0: "the University of \(words.places.pick(&dice))"
    case 1: "\(words.family.pick(&dice)) & Sons"
    case 2: "the \(words.rare.pick(&dice)) Water Authority"
    case 3: "\(words.rare.pick(&dice)) Holdings plc"
    case 4: "the Ministry of \(dice.pick(["Health", "Transport", "Finance", "Culture"]))"
    default: "\(words.places.pick(&dice)) Rovers"
    }
  }

  /// A document's author.
  var author: String { people[0].given + " " + people[0].family }

  func sentence(_ templates: [Template], _ dice: inout Dice) -> String {
    var text = ""
    for part in templates[dice.below(templates.count)].parts {
      switch part {
      case .text(let words): text += words
      case .gap(let kind): text += filling(kind, &dice)
      }
    }
    return text
  }

  /// Something like 'Council delays bridge in Porto'.
  func title(_ dice: inout Dice) -> String {
    "\(words.rare.pick(&dice)) \(words.nouns.pick(&dice)) \(words.past.pick(&dice)) "
      + "\(words.adjectives.pick(&dice)) \(words.nouns.pick(&dice))"
  }

  private func filling(_ kind: String, _ dice: inout Dice) -> String {
    switch kind {
    case "noun": words.nouns.pick(&dice)
    case "adj": words.adjectives.pick(&dice)
    case "verb": words.verbs.pick(&dice)
    case "past": words.past.pick(&dice)
    case "adverb": words.adverbs.pick(&dice)
    case "place": words.places.pick(&dice)
    case "rare": words.rare.pick(&dice)
    case "org": organizations[dice.below(3)]
    case "surname": people[dice.below(3)].family
    case "person": person(&dice)
    default: number(kind, &dice)
    }
  }

  private func person(_ dice: inout Dice) -> String {
    let person = people[dice.below(3)]
    return person.given + " " + person.family
  }

  private func number(_ kind: String, _ dice: inout Dice) -> String {
    switch kind {
    case "number": "\(dice.between(2, 98))"
    case "digit": "\(dice.between(1, 9))"
    case "three": "\(dice.between(100, 999))"
    case "year": "\(dice.between(1950, 2026))"
    case "money":
      dice.pick(["$", "€", "£"]) + "\(dice.between(2, 900))"
        + dice.pick([" million", ",000", " billion"])
    case "ordinal": dice.pick(["first", "second", "third", "tenth"])
    case "season": dice.pick(["spring", "summer", "autumn", "winter"])
    case "day": dice.pick(Self.days)
    case "month": dice.pick(Self.months)
    default: "{\(kind)}"
    }
  }

  static let days = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
