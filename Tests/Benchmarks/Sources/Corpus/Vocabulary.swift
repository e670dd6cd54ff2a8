/// The words that English articles are made of.
struct Vocabulary {
  let nouns = Zipf(
    of: """
      plan council company report project city government price minister school market decision
      road hospital bridge river harbour budget tax worker law vote team season study village
      station factory farmer teacher union bank court police director forest coast winter energy
      water housing rent train ferry library museum match coach player award festival stage book
      patient doctor nurse vaccine trial laboratory fossil glacier storm flood drought harvest
      wheat rice coffee fishery vessel cable satellite battery sensor software network archive
      treaty border customs tariff pension wage strike contract permit licence inspection audit
      tunnel quarry reservoir turbine pipeline warehouse orchard vineyard chapel lighthouse
      playground cemetery monument manuscript violin tapestry regatta marathon tournament stadium
      referee goalkeeper midfielder sculptor novelist botanist surveyor apprentice landlord tenant
      commuter cyclist pedestrian ambulance stretcher microscope isotope enzyme lichen heron beaver
      """)
  let adjectives = Zipf(
    of: """
      new old local public large small national long early late open strong regional former
      private major final modern rural narrow costly annual joint recent empty crowded unusual
      careful modest steep rare cautious ambitious shallow temporary permanent independent
      provisional coastal northern southern eastern western wooden derelict municipal maritime
      contested overdue unpaid seasonal volatile meticulous disputed fragile dormant
      """)
  let verbs = Zipf(
    of: """
      build close open support delay review change protect fund repair sell finish test expand
      measure replace restore publish examine approve reject postpone inspect renovate abandon
      translate catalogue irrigate dredge refurbish excavate calibrate ratify
      """)
  let past = Zipf(
    of: """
      said approved rejected announced opened closed found reached lost won raised cut delayed
      began finished sold bought built moved signed promised warned reported changed praised
      questioned measured repaired inspected overturned negotiated salvaged catalogued unveiled
      """)
  let adverbs = Zipf(
    of: """
      again slowly quickly quietly together nearly only already largely barely openly gradually
      reluctantly narrowly unexpectedly steadily
      """)
  let places = Zipf(
    of: """
      London Kenya Norway Brazil Hamburg Lisbon Osaka Nairobi Chile Canada Bergen Porto Galway
      Kraków Montréal Jaipur Lagos Auckland Vermont Bavaria Zürich Perth Gdańsk Valparaíso Leeds
      Hokkaido Tasmania Accra Izmir Tartu Cork Ghent Malmö Cádiz Split Varna Oulu Bari Ulm
      """)
  let given = Zipf(
    of: """
      Maria Anna John Peter Sarah Kenji Amina José David Elena Thomas Fatima Ingrid Paulo Zoë
      Grace Henrik Lucía Omar Yuki Nadia Björn Chidi Renée Tomasz Leila Marek Sunita Dirk Aoife
      """)
  let family = Zipf(
    of: """
      Okafor Larsen Novak Ferreira Tanaka Müller Hughes Castillo Bianchi Ivanova Mwangi O’Leary
      Andersson Kowalska Dubois Haddad Takeda Petrović Silva Murphy Eriksen Moreau Yıldız Mensah
      Rahman Fischer Delgado Whitcombe Szabó Vanderveen Abernathy Oyelaran Lindqvist
      """)
  /// Made of syllables: the long tail of names that a reader sees once.
  let rare: Zipf

  init() {
    let starts = [
      "Bran", "Cal", "Dor", "Esk", "Fen", "Gar", "Hol", "Ken", "Mar", "Nor", "Ost", "Wil",
    ]
    let middles = ["", "a", "en", "o", "er", "ing", "is"]
    let ends = ["bridge", "dale", "ford", "ham", "holm", "mouth", "ton", "wick"]
    rare = Zipf(
      starts.indices.flatMap { start in
        ends.indices.flatMap { end in
          middles.indices.map { starts[start] + middles[($0 + start + end) % 7] + ends[end] }
        }
      })
  }
}
