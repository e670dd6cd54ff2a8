/// What articles say, in order of how often they say it.
enum Sentences {
  static let first = Template.list(
    """
    The {adj} {noun} in {place} will {verb} its {noun} this {season}, {person} said on {day}.
    {org} {past} the {adj} {noun} on {day}, {number} days after the {noun} in {place}.
    Plans to {verb} the {noun} near {rare} were {past} on {day} by a {adj} majority.
    A {adj} {noun} in {rare} has {past} more than {money} for a {adj} {noun}.
    For {number} years the {noun} of {place} stood {adj}; on {day} it {past} {adverb}.
    {person}, a {noun} from {place}, {past} the {noun} {adverb} in {month} {year}.
    """)

  static let body = Template.list(
    """
    The {noun} was {adj}, and the {noun} {past} {adverb}.
    "We will {verb} the {noun} before the {season}," {surname} said.
    According to {org}, the {noun} costs {money} a year.
    The {adj} {noun} is expected to {verb} about {number} per cent of the {noun}.
    {surname} {past} that the {noun} had been {adj} since {month} {year}.
    It is the {ordinal} time that a {noun} in {place} has {past} a {noun}.
    In {rare}, where the {noun} meets the {noun}, people {past} {adverb} about it.
    "Nobody asked us whether the {noun} is {adj}," said {person}, who has lived in {rare} since {year}.
    The {noun} and the {noun} are to {verb} it together, a {noun} said.
    Last {season} the {adj} {noun} {past} {number} of its {noun}s, {org} reported.
    A {noun} of the {noun} in {place} {past} to comment on {day}.
    That would {verb} the {noun} by {number}.{digit} per cent, or {money}.
    But the {noun} didn't {verb}: it's too {adj}, and the {noun} isn't {adj} enough.
    Between {month} and {month}, {number} {noun}s {past} in {place} & {rare}.
    "It's a {adj} {noun} - and a {adj} one," the {noun} {past}, "but we {verb} what we can."
    Critics say that the {noun} would {verb} the {adj} {noun} on which {rare} depends.
    Researchers at {org} {past} {number},{three} samples from the {noun} and {past} the {noun} {adverb}.
    The {noun}, built in {year}, has a {adj} {noun} and room for {number} {noun}s.
    Whether the {noun} will {verb} at all depends on a {noun} that {org} has yet to {verb}.
    Mr {surname}'s {noun} was {adj}; Ms {surname}'s was not.
    At {digit} p.m. on {day} the {noun} {past}, and by {month} {number} the {adj} {noun} was gone.
    The {adj} {noun} <em>{rare}</em> {past} {adverb} when the {noun} {past}.
    Under the {noun}, each {noun} would {verb} {money} and {number} {noun}s over {digit} years.
    {person} and {person} {past} the {noun} in the {adj} {noun} at {rare}.
    It rained in {rare} that {season}, and the {noun} was {adj} again.
    """)

  /// Whole sentences of other languages, a language a line.
  static let foreign: [(language: String, sentences: [Template])] = [
    (
      "de",
      Template.list(
        """
        Der Gemeinderat von {place} beschloss am Dienstag, die alte Brücke für {number} Millionen Euro zu sanieren.
        „Wir haben lange darüber gestritten“, sagte {person}, „aber größer darf die Lücke nicht werden.“
        Nach Angaben der Behörde überquerten zuletzt täglich rund {number}00 Fahrzeuge den Fluss.
        Die Arbeiten sollen im Frühjahr {year} beginnen und höchstens {number} Wochen dauern.
        """)
    ),
    (
      "fr",
      Template.list(
        """
        Le conseil de {place} a approuvé mardi la rénovation de l’école, fermée depuis {year}.
        « C’est une décision que nous attendions », a déclaré {person} à l’issue du vote.
        Les travaux coûteront {number} millions d’euros et dureront près de {number} semaines.
        Selon la mairie, plus de {number}00 élèves étaient déjà inscrits à la rentrée.
        """)
    ),
    (
      "es",
      Template.list(
        """
        La ciudad de {place} aprobó el martes un plan para limpiar el río antes de {year}.
        «No podemos esperar otro año más», señaló {person}, ingeniera y vecina del barrio.
        El proyecto costará {number} millones de euros y creará unos {number}00 empleos.
        ¿Quién pagará la diferencia? Según el ayuntamiento, todavía no está decidido.
        """)
    ),
    (
      "ja",
      Template.list(
        """
        市議会は火曜日、{number}年ぶりに港の改修計画を承認した。
        「これで船が安全に入れるようになります」と漁師の一人は話した。
        工事は{year}年の春に始まり、費用は約{number}億円と見込まれている。
        地元の商店街では、観光客が戻ることを期待する声が多い。
        """)
    ),
    (
      "ru",
      Template.list(
        """
        Городской совет во вторник утвердил план ремонта старого моста через реку.
        «Мы ждали этого решения почти {number} лет», — сказала жительница посёлка.
        Работы начнутся весной {year} года и обойдутся в {number} миллионов.
        По словам инженеров, движение полностью перекрывать не будут.
        """)
    ),
  ]
}
