/// A unit of measure by its one symbol, with a power and what it is counted per.
///
/// The symbols are those of SI and UCUM where there is one, else the usual English short form.
struct MeasureUnit: Sendable, Equatable {
  private var base: UInt8
  private var power: UInt8 = 1
  private var divisor: UInt8?

  /// The unit that a word names.
  init?(_ word: UInt64) {
    guard let base = Self.indices[word] else { return nil }
    self.base = base
  }

  /// The unit of areas or of volumes whose side this is.
  func raised(to power: UInt8) -> MeasureUnit {
    var result = self
    result.power = power
    return result
  }

  /// The unit per another: `km/h`.
  func per(_ other: UInt64) -> MeasureUnit? {
    guard let index = Self.indices[other] else { return nil }
    var result = self
    result.divisor = index
    return result
  }

  /// The symbol: `km`, `km2`, `km/h`.
  var symbol: String {
    let whole = Self.symbols[Int(base)] + (power > 1 ? "\(power)" : "")
    return divisor.map { "\(whole)/\(Self.symbols[Int($0)])" } ?? whole
  }

  static let celsius = MeasureUnit(Word.hash("Celsius"))
  static let fahrenheit = MeasureUnit(Word.hash("Fahrenheit"))
  static let degree = MeasureUnit(Word.hash("degrees"))

  /// Each symbol with the words that name it.
  static let table: [(symbol: String, words: String)] = [
    ("km", "km kilometer kilometers kilometre kilometres"), ("m", "m meter meters metre metres"),
    ("cm", "cm centimeter centimeters centimetre centimetres"),
    ("mm", "mm millimeter millimeters millimetre millimetres"), ("nm", "nm"), ("µm", "μm µm"),
    ("mi", "mile miles"), ("yd", "yard yards"), ("ft", "foot feet ft"), ("in", "inch inches"),
    ("kg", "kg kilogram kilograms kilo kilos"), ("g", "gram grams"),
    ("mg", "mg milligram milligrams"), ("t", "tonne tonnes"), ("ton", "ton tons"),
    ("lb", "lb lbs pound-weight"), ("oz", "ounce ounces oz"), ("l", "liter liters litre litres"),
    ("ml", "ml"), ("gal", "gallon gallons"), ("barrel", "barrel barrels"), ("barrel/day", "bpd"),
    ("ha", "hectare hectares ha"), ("acre", "acre acres"), ("W", "watt watts"),
    ("kW", "kW kilowatt kilowatts"), ("MW", "MW megawatt megawatts"),
    ("GW", "GW gigawatt gigawatts"), ("TW", "TW"), ("kWh", "kWh"), ("MWh", "MWh megawatt-hours"),
    ("GWh", "GWh"), ("V", "volt volts"), ("Hz", "hertz Hz"), ("kHz", "kHz"), ("MHz", "MHz"),
    ("GHz", "GHz"), ("B", "byte bytes"), ("kB", "KB kilobytes"), ("MB", "MB megabytes"),
    ("GB", "GB gigabytes"), ("TB", "TB terabytes"), ("mi/h", "mph"), ("km/h", "kph"),
    ("kn", "knot knots"), ("°", "degree degrees"), ("°C", "Celsius celsius °C"),
    ("°F", "Fahrenheit fahrenheit °F"), ("cal", "calorie calories"), ("km2", "km2"),
    ("bushel", "bushel bushels"), ("kt", "kilotons"), ("Mt", "megatons"), ("T", "tesla"),
    ("Pa", "pascals"), ("J", "joules"), ("h", "hour h"), ("s", "second s"), ("min", "minute"),
    ("day", "day"), ("year", "year"),
  ]

  private static let symbols = table.map { $0.symbol }

  private static let indices: WordTable<UInt8> = {
    var entries: [(String, UInt8)] = []
    for (index, unit) in table.enumerated() {
      for word in unit.words.split(separator: " ") { entries.append((String(word), UInt8(index))) }
    }
    return WordTable(entries)
  }()
}
