/// Words that steer the rules, each list with one meaning.
///
/// Phrases are separated by `|` or a line end.
enum Vocabulary {
  /// What stands before a person's name, capitalized.
  static let titles = """
    Mr|Mrs|Ms|Miss|Mister|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Reverend|Fr|Father|Sister|Brother
    President|Prime Minister|Premier|Chancellor|Minister|Secretary|Governor|Gov|Senator|Sen|Rep
    Representative|Congressman|Congresswoman|Mayor|Ambassador|Chairman|Chairwoman|Chair|Chief|Director
    Judge|Justice|King|Queen|Prince|Princess|Emperor|Empress|Pope|Cardinal|Archbishop|Bishop|Imam
    Ayatollah|Sheikh|Sheik|Mullah|Rabbi|Swami|Guru|General|Gen|Lieutenant|Lt|Colonel|Col|Captain|Capt
    Major|Maj|Sergeant|Sgt|Admiral|Adm|Commander|Cmdr|Marshal|Corporal|Private|Officer|Detective
    Inspector|Sheriff|Coach|Vice President|Spokesman|Spokeswoman|Spokesperson|Commissioner|Attorney
    Attorney General|Secretary-General|Secretary General|Secretary of State|Foreign Minister
    Foreign Secretary|Defense Minister|Defence Minister|Defense Secretary|Defence Secretary|Interior Minister|Finance Minister
    Energy Minister|Oil Minister|Health Minister|Information Minister|Trade Minister|Justice Minister
    Deputy Prime Minister|Deputy Minister|Deputy Foreign Minister|Treasury Secretary|Home Secretary
    Chief Justice|Chief Executive|Chief Minister|Homeland Security Secretary|Energy Secretary
    Crown Prince|First Lady|Vice Premier|Vice Minister|Saint|Sultan|Emir|Khan|Tsar|Kaiser|Count
    Countess|Duke|Duchess|Baron|Baroness|Madame|Monsieur|Herr|Frau|Señor|Señora|Senhor|Don|Doña|Signor
    Archduke|Brigadier|Speaker|Envoy|Leader|CEO|Congressmen|Senators|Presidents|Ministers|Messrs
    Democratic Sen|Republican Sen|Advocate|Hon|Inspector General|Majority Leader|Minority Leader
    National Security Advisor|National Security Adviser|Supreme Leader|Vice Chairman|Special Envoy
    Managing Director|Executive Director|Deputy Director|Aunt|Uncle|Sieur|Squire|Monsignor|Mme|Mlle
    Ustad|Pandit|Shri|Smt|Haji|Maulana|Engineer|Nurse|Constable|Superintendent|Chef|Abbot|Mother
    """

  /// Lower-case nouns that stand before a person's name.
  static let roles = """
    president|minister|premier|chancellor|senator|governor|mayor|ambassador|chairman|chairwoman
    director|judge|king|queen|prince|princess|emperor|pope|bishop|archbishop|general|colonel|captain
    lieutenant|sergeant|admiral|commander|coach|leader|spokesman|spokeswoman|spokesperson|secretary
    actor|actress|singer|author|writer|poet|novelist|director|producer|composer|painter|artist
    architect|physicist|chemist|biologist|economist|historian|philosopher|scientist|engineer|lawyer
    professor|doctor|analyst|researcher|journalist|reporter|correspondent|editor|columnist|activist
    dissident|opposition|candidate|lawmaker|politician|dictator|ruler|militant|suspect|envoy|diplomat
    striker|midfielder|goalkeeper|defender|champion|swimmer|sprinter|cyclist|golfer|boxer|guitarist
    drummer|bassist|pianist|vocalist|rapper|brother|sister|wife|husband|son|daughter|father|mother
    uncle|aunt|colleague|businessman|billionaire|banker|fisherman|farmer|teacher|officer|sculptor
    mathematician|psychologist|sociologist|anthropologist|linguist|astronomer|explorer|priest|rabbi
    filmmaker|photographer|comedian|musician|designer|founder|co-founder|chief|nominee|successor
    predecessor|rival|president-elect|star|playwright|dancer|choreographer|theologian
    """

  /// Verbs of speech that follow or precede a speaker's name.
  static let speech = """
    said|says|told|tells|added|adds|announced|argued|asked|believes|believed|claimed|commented
    declared|denied|explained|insisted|noted|replied|reported|recalled|remarked|responded|stated
    stressed|suggested|thinks|thought|urged|wants|warned|warns|writes|wrote|met|resigned|died|born
    admitted|advised|acknowledged|laughed|smiled|nodded|married|shrugged|testified|pleaded|joined
    """

  /// Prepositions that places follow.
  static let placePrepositions = """
    in|at|near|from|to|toward|towards|across|throughout|outside|inside|around|into|via|off|between
    """

  /// Words before or after which a place stands: the direction or kind of it.
  static let directions = """
    northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern
    southeastern|southwestern|northeast|northwest|southeast|southwest|downtown|upstate|mainland
    province|city|town|village|island|port|capital|region|rural|coastal|neighboring|neighbouring
    """

  /// Words a run of capitals ends with when it names an organization.
  static let organizationHeads = """
    Ministry|Institute|University|Bank|Council|Commission|Center|Centre|Company|Corp|Corporation|Inc
    Ltd|Limited|LLC|PLC|plc|GmbH|AG|SA|SpA|NV|Co|Association|Party|Agency|Court|Hospital|Museum
    Organization|Organisation|Foundation|Fund|Trust|Society|Union|Federation|League|Committee
    Department|Bureau|Office|Authority|Administration|Board|Group|Holdings|Industries|Airlines
    Airways|Motors|Electric|College|School|Academy|Library|Gallery|Orchestra|Theatre|Theater|Church
    Army|Navy|Force|Forces|Police|Guard|Parliament|Senate|Congress|Assembly|Diet|Cabinet|Service
    Services|Systems|Technologies|Technology|Software|Laboratories|Laboratory|Labs|Lab|Media|Press|News|Times
    Post|Journal|Herald|Tribune|Gazette|Sentinel|Telegraph|Guardian|Records|Entertainment|Pictures
    Studios|Productions|Network|Television|Radio|Broadcasting|Alliance|Coalition|Front|Movement
    Brigade|Brigades|Club|United|FC|CF|SC|Team|Partners|Capital|Energy|Petroleum|Oil|Gas|Steel
    Insurance|Financial|Pharmaceuticals|Pharma|Telecom|Communications|Solutions|Enterprises|Brothers
    Consortium|Exchange|Tribunal|Embassy|Treasury|Secretariat|Mission|Command|Corps|Regiment|Division
    Battalion|Cooperative|Syndicate|Confederation|Observatory|Hotels|Clinic|Polytechnic|Conservatory
    Ministries|Universities|Initiative|Programme|Program|Directorate|Legislature|Reserve|Stores
    Parliamentary Assembly|Institution|Institutes|Publishing|Publications|Books|Magazine|Review|Daily
    Airport Authority|Conservatoire|Cathedral|Seminary|Chamber|Caucus|Militia|Fleet|Squadron|Watch
    Libraries|Museums|Hospitals|Colleges|Schools|Banks|Unions|Agencies|Parties
    Politburo|Duma|Knesset|Bundestag|Taskforce|Rovers|Wanderers|Athletic|Choir|Ballet|Opera
    """

  /// Words that name an organization together with the capitals behind them.
  static let organizationLeads = """
    Universidad|Université|Universität|Università|Universidade|Banco|Banque|Banca|Instituto|Institut
    Biblioteca|Teatro|Museo|Musée|Museu|Ministerio|Ministère|Partido|Parti|Asociación|Federación
    Colegio|Escuela|École|Escola|Hochschule|Fundación|Fondation|Fundação|Grupo|Groupe|SG|TSV|SV|VfB
    VfL|FC|AC|AS|Real|Atlético|Sporting|Compagnie|Société|Sociedad|Hospital|Klinikum|Stiftung
    Bibliothèque|Partei|Partij|Parti|Partito|Lega|Unión|Alianza|Frente|Deutsche|Comité|Cámara|Conseil|Médecins|Banka|Hezb|Jaish|Jamaat|Lashkar
    """

  /// Organization words that may be followed by "of X" or "for X".
  static let headsBeforeOf = """
    Ministry|Institute|University|Bank|Council|Commission|Center|Centre|Association|Party|Agency|Court
    Museum|Organization|Organisation|Foundation|Fund|Society|Union|Federation|League|Committee
    Department|Bureau|Office|Authority|Board|College|School|Academy|Library|Gallery|Church|House
    Parliament|Assembly|Alliance|Front|Movement|Chamber|Institution|Institutes|Campaign|Community
    Conference|Confederation|Coalition|Congress|Laboratory|Network|Army|Embassy|Faculty|Trust
    Tribunal|Observatory|Command|Corps|Supreme Court|High Court|Hospital|Club|Bishops|Order
    Directorate|Secretariat|Legislature|Forum|Journal|Program|Programme|Initiative|Group|Friends
    Coordination Bureau|Partnership|Diocese|Archdiocese|Conservatory|Guild|Workers|Teachers
    """

  /// Words a run of capitals ends with when it names a place.
  static let placeHeads = """
    River|Lake|Bay|Island|Islands|Sea|Ocean|Gulf|Strait|Straits|Channel|Canal|Peninsula|Mountain
    Mountains|Valley|Desert|Forest|Hills|Hill|Falls|Creek|Beach|Coast|Cape|Basin|Delta|Plateau
    Glacier|Reef|Archipelago|Atoll|Prefecture|County|Province|Oblast|Krai|District|Region|Territory
    Territories|State|Republic|Kingdom|City|Town|Township|Village|Borough|Parish|Municipality|Street
    Avenue|Road|Boulevard|Lane|Highway|Square|Bridge|Park|Airport|Station|Harbor|Harbour|Port|Plaza
    Tower|Palace|Castle|Temple|Stadium|Arena|Hall|Heights|Strip|Bank|Peak|Pass|Range|Springs|Volcano
    Governorate|Quarter|Dam|Canyon|Gardens|Cemetery|Zoo|Shrine|Mahal|Fort|Crossing|Camp|Wells|Border
    Ridge|Mount|Coastline|Corridor|Highlands|Lowlands|Savanna|Prairie|Wetlands|Mosque|Monastery
    Duchy|Colony|Principality|Sultanate|Emirate|Empire|Caliphate|Khanate
    Emirates|Federation|Isles|Isle|Woods|Meadows|Field|Fields|Ranch|Swamp|Drive|Terrace|Court
    """

  /// Words that name a place together with the capitals behind them.
  static let placeLeads = """
    Lake|Mount|Mt|Cape|Fort|Port|Saint|St|San|Santa|Santo|São|New|North|South|East|West|Northern
    Southern|Eastern|Western|Central|Gulf|Bay|Strait|Isle|Upper|Lower|Greater|Rio|El|Los|Las|Puerto
    Camp|Villa|Ciudad|Monte|Costa|Sierra|Tierra|Tel|Abu|Point|Wadi|Jabal|Tell
    """

  /// Words a run of capitals ends with when it names an event.
  static let eventHeads = """
    War|Wars|Cup|Games|Olympics|Paralympics|Festival|Fleadh|Summit|Championship|Championships
    Revolution|Uprising|Rebellion|Intifada|Genocide|Holocaust|Massacre|Crusade|Crusades|Tournament
    Open|Marathon|Expo|Biennale|Fair|Carnival|Conference|Convention|Derby|Bowl|Prix|Regatta|Election
    Elections|Earthquake|Tsunami|Riots|Offensive|Campaign|Accords|Treaty|Referendum|Symposium|Playoffs
    Biennial|Jubilee|Coup|Depression|Famine|Plague|Fire|Contest|Rally|Raid|Siege|Congress
    """

  /// Words that name an event together with what follows.
  static let eventLeads = """
    Hurricane|Hurricanes|Typhoon|Cyclone|Tropical Storm|Operation|Battle|Siege|Treaty|War|Congress
    Storm|Massacre|Fall|Summit|Tour|Super Bowl|Festival|Feast|Bombing|Rape|Conference
    """

  /// Companies' forms: they end an organization's name, a comma may come before.
  static let companyForms = "Inc|Ltd|LLC|PLC|plc|Corp|Co|GmbH|AG|SA|SpA|NV|LLP|Limited|Pty|KG|Oyj"

  /// Short forms after which a period is no sentence end.
  static let abbreviations = """
    Mr|Mrs|Ms|Dr|Prof|Rev|Fr|Gov|Sen|Rep|Gen|Lt|Col|Capt|Maj|Sgt|Adm|Cmdr|St|Mt|Jr|Sr|Inc|Ltd|Corp
    Co|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Hon|Ft|Rs|Bros|Messrs|approx|ca|Mme|Pvt
    """

  /// Months, with the short forms that a date may have.
  static let months = """
    January|February|March|April|May|June|July|August|September|October|November|December
    Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec
    """

  /// Days of the week.
  static let weekdays = """
    Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mondays|Tuesdays|Wednesdays|Thursdays
    Fridays|Saturdays|Sundays|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri
    """

  /// Powers of ten and of a hundred.
  static let scales = """
    hundred|thousand|million|billion|trillion|crore|crores|lakh|lakhs|bn|tn|mn|m|b|k|M|B|K|millions|billions
    """

  /// Units of measure that follow a number.
  static let units = """
    km|kilometer|kilometers|kilometre|kilometres|m|meter|meters|metre|metres|cm|mm|centimeter
    centimeters|centimetre|centimetres|millimeter|millimeters|millimetre|millimetres|mile|miles|yard
    yards|foot|feet|ft|inch|inches|kg|kilogram|kilograms|kilo|kilos|gram|grams|mg|milligram|milligrams
    ton|tons|tonne|tonnes|lb|lbs|pound-weight|ounce|ounces|oz|liter|liters|litre|litres|ml|gallon
    gallons|barrel|barrels|bpd|hectare|hectares|ha|acre|acres|kW|MW|GW|TW|kWh|MWh|GWh|watt|watts
    kilowatt|kilowatts|megawatt|megawatts|gigawatt|gigawatts|megawatt-hours|volt|volts|hertz|Hz|kHz
    MHz|GHz|byte|bytes|KB|MB|GB|TB|kilobytes|megabytes|gigabytes|terabytes|mph|kph|knot|knots|degree
    degrees|°C|°F|calorie|calories|kilometers per hour|km2|sq|bushels|bushel|kilotons|megatons
    magnitude|nm|μm|tesla|pascals|joules|nautical
    """

  /// Currencies by their words.
  static let currencies = """
    dollar|dollars|euro|euros|yen|yuan|renminbi|pound|pounds|rupee|rupees|peso|pesos|real|reais|ruble
    rubles|rouble|roubles|won|naira|shilling|shillings|franc|francs|krona|kronor|krone|kroner|rand
    baht|dong|rupiah|ringgit|dinar|dinars|dirham|dirhams|riyal|riyals|rial|rials|lira|liras|zloty
    forint|shekel|shekels|hryvnia|cedi|cedis|taka|cent|cents|pence|sterling|USD|EUR|GBP|JPY|INR|CNY
    CHF|CAD|AUD|NGN|KES|ZAR|BRL|RUB|bitcoin|bitcoins|mark|marks|lire|pesetas|guilders
    """

  /// Currency marks that come before a number.
  static let currencyMarks =
    "Rs|USD|EUR|GBP|JPY|INR|CNY|CHF|CAD|AUD|NGN|KES|ZAR|BRL|RUB|US|AU|NZ|HK|Sh|Ksh|RM|Rp"

  /// Words before a month, a weekday or a year that belong to the date.
  static let dateModifiers =
    "last|next|early|late|mid|this|Last|Next|Early|Late|Mid|This|Earlier|earlier|later"

  /// Prepositions that dates follow.
  static let datePrepositions = """
    in|since|until|till|by|from|of|during|after|before|between|through|circa|around|In|Since
    Until|By|From|During|After|Before|Between|Around|to|year|late|early|mid|spring|summer|autumn|fall|winter
    """

  /// Lower-case parts of names.
  static let particles = """
    de|da|do|dos|das|del|della|der|den|van|von|bin|ibn|al|el|la|le|du|des|di|ten|ter|zu|af|av|ole|bint
    ben|ould|um|zur|e|y|für|voor|och|og|et|i|und
    """

  /// Words that are never part of a name, however they are written.
  static let functionWords = """
    a|an|the|this|that|these|those|i|you|he|she|it|we|they|me|him|her|us|them|my|your|his|its|our
    their|who|whom|whose|which|what|when|where|why|how|and|or|but|nor|so|yet|for|of|in|on|at|by|to
    from|with|without|into|onto|upon|about|above|after|again|against|all|almost|also|although|among
    any|are|as|be|because|been|before|being|below|between|both|can|cannot|could|did|do|does|doing
    down|during|each|either|else|ever|every|few|further|had|has|have|having|here|however|if|instead
    is|just|least|less|many|may|meanwhile|might|more|most|much|must|near|neither|never|no|not|now|off
    often|once|only|other|others|out|over|own|per|perhaps|quite|rather|same|several|shall|should
    since|some|still|such|than|then|there|therefore|though|through|thus|today|together|tomorrow|too
    under|until|unlike|up|very|was|were|while|will|within|would|yes|yesterday|despite|according
    later|earlier|soon|even|well|like|was|wasn't|isn't|don't|doesn't|didn't|can't|won't|it's|he's
    she's|that's|there's|let's|i'm|i've|i'd|i'll|we're|we've|they're|you're|let|read|see|photo|page
    ok|okay|oh|hey|hi|hello|dear|thanks|thank|please|sorry|sure|maybe|well|really|nobody|everyone
    someone|anyone|everything|nothing|something|anything|another|whether|towards|amid|whereas
    last|next|first|second|third|two|three|four|five|six|seven|eight|nine|ten|one|dozens|hundreds
    thousands|millions|mid|lol|btw|imo|fyi|etc|ps|pm|am|vs|re|fig|figure|table|chapter|section
    """

  /// Capitalized words that name something no type here covers.
  static let otherNames = """
    Internet|Web|Christmas|Easter|God|Bible|Koran|Quran|Facebook|Twitter|Google Maps|Windows|Linux
    Android|Python|Java|DNA|RNA|GDP|TV|DVD|CD|PhD|Ph.D|HIV|AIDS|H5N1|COVID|SARS|Oscar|Grammy|Emmy
    Nobel|Nobel Prize|Nobel Peace Prize|Pulitzer Prize|Academy Award|Academy Awards|Booker Prize
    Grammy Award|Golden Globe|YouTube|Wikipedia|Instagram|Constitution|Earth|Moon|Sun|Mars|Venus
    Mercury|Jupiter|Saturn|Uranus|Neptune|Pluto|Thanksgiving|Halloween|Ramadan|Passover|New Year
    New Year's|Labor Day|WMD|IED|MP|MPs|PM|AM|OK|ID|IT|AI|FAQ|PDF|USD|PC|UFO|CEO|CFO|COO|II|III|IV|VI
    VII|VIII|IX|XI|XII|XIV|XV|XVI|AD|BC|CE|BCE|GMT|UTC|EST|PST|EDT|PDT|CET|IST|SUV|GPS|NGO|NGOs|ATM
    Solar System|Billboard|TM|DJ|VIP|BBQ|ADVERTISEMENT|Advertisement|WhatsApp|Telegram|Zoom|RSS|URL|HTML
    GPU|CPU|MRI|DVDs|CDs|PR|HR|PS|CV|AK|GM|XL|LED|SIM|SMS|QR|Boxing Day|Eid|Diwali|Hanukkah|Valentine's
    """
}
