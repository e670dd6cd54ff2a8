// Counted from: Groningen Meaning Bank v2.2 (public domain), CrossNER (zliucr/CrossNER, MIT),
// Re-DocRED (tonytan48/Re-DocRED, MIT; Wikipedia text CC BY-SA), LitBank (dbamman/litbank,
// CC BY 4.0). Words and phrases only; no text of theirs is here.

/// Organizations that news often names.
enum OrganizationNames {
  /// Companies, parties, agencies, clubs, bands, universities.
  static let list = """
    20th Century Fox|4AD|4S|98 Degrees|AAAS|AACSB|ABAC|ABBA|ABC|ABC News|ACM|ADB|AFI|AFL|AFP|AIA|AIG
    ALE|AMISOM|ANC|ANP|ANSA|AP|APEC|ASCAP|ASEAN|ASP|AUC|Abu Ghraib prison|Abu Musab|Abu Sayyaf
    Academy of Country Music|Academy of Sciences|African National Congress
    African Union's Peace and Security Council|Agent Orange|Agriculture Ministry|Air Force|Airbus
    Al Anbar|Al Aqsa Martyrs Brigades|Al Aqsa Martyrs' Brigades|Al-Aqsa Martyrs Brigades|Al-Qaida
    Allies of World War II|American Academy of Arts and Sciences|American Airlines
    American Association for the Advancement of Science|American Cancer Society
    American Chemical Society|American Civil Liberties Union|American Enterprise Institute
    American Geophysical Union|American Humanist Association|American Idol
    American Institute of Aeronautics and Astronautics|American Legion|American Medical Association
    American Philosophical Society|American Physical Society|American Psychological Association
    American Red Cross|American and|Amnesty International|Anthrax|Apple Inc
    Arlington National Cemetery|Army Corps of Engineers|Asia-Pacific Economic Cooperation|Asian Cup
    Asian Development Bank|Asian Football Confederation|Associated Press
    Association of Southeast Asian Nations|Atomic Energy Organization|Australian Army
    Australian Labor Party|Awami National Party|Ayatollah Ruhollah Khomeini|BBC|BJP|BP|BPI|BTS
    Baath Party|Backstreet Boys|Bad Religion|Bagram Air Base|Baluch|Baluchistan Liberation Army
    Bee Gees|Berlin Wall|Beth Israel Deaconess Medical Center|Bharatiya Janata Party|Big Bang
    Bilfinger Berger|BirdLife International|Black Sabbath|Black Sea coast|Bloomberg|Blue Öyster Cult
    Boeing|Boston Symphony Orchestra|Boyzone|British Army|British Astronomical Association
    British Broadcasting Corporation|British Defense Ministry|British Foreign|British Home Office
    British Phonographic Industry|Brooks & amp; Dunn|Brooks and Dunn|Brotherhood|Bush Administration
    CAFTA|CARE International|CBS|CBS News|CCI|CDC|CIA|CMA|CNN|CNOOC|COSATU|CPA|CSE|CW
    Cable News Network|California Governor Arnold Schwarzenegger|Cambridge|Care International
    Carnegie Mellon University|Carter Center|Caspian Sea|Catholic Church|Cavendish Laboratory
    Celtic Frost|Central Asian|Central Bank|Central Election Commission|Central Intelligence Agency
    Central News Agency|Charing Cross Hospital|Chicago Bears|Chicago Tribune|Christ Church
    Christian Democratic Union|Christian Science Monitor|Church of England|Citigroup|Coast Guard
    Cognitive Neuroscience Society|Cognitive Science Society|Collège de France|Colts
    Columbia University|Commerce Department|Commonwealth|Commonwealth of Independent States
    Communist Party|Comprehensive Peace Agreement|Confederations Cup|Conference Board|Congress
    ConocoPhillips|Conservation International|Conservative Party|Constituent Assembly
    Constitutional Court|Continental Airlines|Continental Army|Cook Islands|Cooperation Council
    Coordination of Humanitarian Affairs|Coretta Scott King|Cornell University
    Council on Foreign Relations|Country Music Association|Court of Arbitration for Sport
    Crowded House|Cyclone Nargis|Cyclone Sidr|DAS|DAX|DPRK|DRC|Daily Mirror|Daily Telegraph
    Dakar Rally|Dayton Peace Accords|Deep Purple|Defense Department|Defense Ministry|Delta
    Democratic Action|Democratic Party|Democratic Progressive Party|Democratic Unionist Party
    Department of Homeland Security|Dera Ismail|Derg|Dimmu Borgir|Disney|Dubai Ports World|EBU|EC
    ECC|ECOWAS|EEC|EFTA|ELN|EMU|EPRDF|ESA|ETA|EU|EU Commission|EXO|Eagle|Economic and Monetary Union
    Education Commission of the States|Ekmeleddin Ihsanoglu|Endangered Species Act|English to Africa
    Entertainment Weekly|Epic Records|Eritrea and Ethiopia|Euphrates River Valley
    European Broadcasting Union|European Central Bank|European Commission
    European Court of Human Rights|European Court of Justice|European Economic Area
    European Economic and Monetary Union|European Parliament|European Space Agency|European Union
    ExxonMobil|FAO|FARC|FBI|FCC|FDA|FDI|FDP|FEMA|FIFA|FM|FOX|FTA|Faith No More|Fatah Party
    Fatah al-Islam|Fed|Fed Cup|Federal Bureau of Investigation|Federal Emergency Management Agency
    Federal Reserve|Federation|Federation Council|Fianna Fáil|Financial Times|First Nations
    Ford Motor Company|Foreign Ministry|Fox News|Free Aceh Movement|Free Association
    French Foreign Ministry|French News Agency|Frontier Corps|G-20|G-8|G7|G8|GM|GUAM
    Gaza Strip and Egypt|General Ante Gotovina|General Assembly|General Electric|General Gotovina
    General Mladic|General Motors|General Musharraf|General Pinochet|General Ratko Mladic
    Geneva Conventions|Google|Government of India|Green Day|Green Zone|Group A|Group of Eight
    Group of Eight summit|Guardian Council|HIPC|HIV / AIDS|HMV|HRW|Hamas|Harvard
    Harvard Medical School|Harvard University|Health Department|Health Ministry
    Heavily Indebted Poor Countries|Heidelberg University|Hezbollah|Hezbollah militants|High Court
    Holy See|Homeland Security|Honda|House of Commons|House of Pain|House of Representatives
    Housing Ministry|Human Rights|Human Rights Watch|Humboldt University of Berlin|IAAF|IAEA|IATA
    IBM|ICC|ICRC|IDSF|IEEE|ILO|IMF|IOC|IRA|IRNA|ISAF|IUPAC|IUPAP|Imperial Japanese Army
    Independent Election Commission|India and Pakistan|Institute for Supply Management
    Institute of Electrical and Electronics Engineers|Intel|Inter-American Development Bank
    Interior Ministry|International Academy of Astronautics|International Astronomical Union
    International Atomic Energy Agency|International Committee|International Court of Justice
    International Criminal Court|International Criminal Tribunal for Rwanda
    International Energy Agency|International Football Federation
    International Hydrographic Organization|International Maritime Bureau
    International Monetary Fund|International Olympic Committee
    International Security Assistance Force|International Union of Pure and Applied Chemistry
    International Union of Pure and Applied Physics|International Whaling Commission|Iron Maiden
    Islamic Army|Islamic Army of|Islamic Conference|Islamic Courts Union|Islamic Revolution
    Islamic militant group Hamas|Island Records|JAMA|JEM|Jefferson Airplane|Jerusalem Post
    Joint Chiefs of Staff|Joint Working Party|Joy Division|Judge Samuel Alito|Justice Department
    Justice Ministry|Justice Sandra|Justice William Rehnquist|Justice and Equality Movement|KCNA|KFC
    KGB|KIBAKI|KWIP|Kam Air|Karen National Union|Kenichiro Sasae|Kennedy Space Center|Khmer Rouge
    Khyber Pass|King Abdullah|King Gyanendra|Kosovo Liberation Army|Kremlin|Kurdistan Worker's Party
    Kurdistan Workers Party|Kurdistan Workers' Party|Kyoto Protocol|LFO|LRA|LTTE|Labor Department
    Labour Party|Led Zeppelin|Legislative Assembly|Liberal Democratic Party|Liberal Party
    Liberal Party of Australia|Liberation of Palestine|Library of Congress|Lok Sabha
    Lord's Resistance Army|Los Angeles Times|Lunar New Year|M.O.D.|MDC|MENA|MGM|MIT|MLS|MPLA|MQM|MTA
    Major League Baseball|Manger Square|Marine|Marshall Islands|Massachusetts General Hospital
    Massachusetts Institute of Technology|McGill University|Medina Garrigues
    Melbourne Cricket Ground|Metallica|Microsoft|Millennium Challenge Corporation
    Million Dollar Baby|Mobb Deep|Moscow State University|Mount Elgon|Movement for Justice
    Muslim Brotherhood|Muslim-Croat Federation|Muslims and Christians|Muttahida Quami Movement|NAACP
    NASA|NASDAQ|NATO|NATO Secretary-General Jaap de Hoop Scheffer
    NATO's International Security Assistance Force|NATO-Russia Council
    NATO-led International Security Assistance Force|NBA|NBC|NDC|NFL|NGOs|NHK|NHL|NIST|NKOTBSB|NLD
    NME|NPR|NPS|NPT|NSA|NSB|NSYNC|NTT|Nagoya University|Nahr el-Bared|Napoleonic Wars
    National Academy of Engineering|National Academy of Sciences|National Action Party
    National Alliance|National Army|National Assembly|National Basketball Association
    National Council of Resistance of|National Democratic Institute|National Democratic Party
    National Football League|National Geographic|National Guard|National Intelligence Bureau
    National League for Democracy|National Liberation Army|National Park Service
    National Party of Australia|National Public Radio|National Security Agency
    National Security Council|National Weather Service|Nationalist Party|Native Americans
    Nepali Congress|Netflix|New Kids on the Block|New Light of Myanmar|New People's Army|New Year
    New Year's|New Year's Eve|New York Mercantile Exchange|New York Stock Exchange|New York Times
    New York-based Human Rights Watch|Newcastle United|Nicobar Islands|Nine Inch Nails
    Nippon Telegraph and Telephone|Nirvana|Nobel Peace Prize|Noble Sanctuary|Nordic Combined
    Northwestern University|Norwegian State Railways|Novy Mir|Nuclear Non-Proliferation
    Nuclear Non-Proliferation Treaty|Nuclear Physics Working Group|OAS|OECD|ONE Campaign|OPEC|OSCE
    Odessa University|Oil Ministry|Old Crow Medicine Show|Operation Steel Curtain
    Orange Democratic Movement|Order of Daedalians|Organization for Security and Cooperation
    Organization of American States|Organization of Petroleum Exporting Countries|Oxford University
    PBS|PDVSA|PKK|PPP|PRGF|PRI|PSA|Pakistan People's Party|Pakistan and India
    Palestine Liberation Organization|Palestinian Authority|Patriot Act|Peace Corps|Pentagon
    Petroleos de Venezuela|Philippine|Phnom Penh|Playboy|Polisario Front|Polydor Records
    Popular Movement|Popular Resistance Committee|Popular Resistance Committees|Premier League
    Premier Wen Jiabao|Princeton University|Progressive Conservative Party of Canada
    Prophet Mohammed|Prophet Muhammad|Protect Journalists|Public Servants Association|R.E.M.|RCTV
    RIAA|RPF|RSF|Radio Caracas Television|Radio Farda|Rage Against the Machine
    Recording Industry Association of America|Red Cross|Red Hot Organization|Red Mosque
    Reporters Without Borders|Republican|Republican Army|Republican Party|Reuters
    Revolutionary Armed Forces|Revolutionary Armed Forces of|Revolutionary Guard
    Revolutionary Guards|Rock and Roll Hall of Fame|Rolling Stone|Roman Catholic Church
    Royal Astronomical Society|Royal Dutch Shell|Royal Geographical Society|Royal Irish Academy
    Royal Navy|Royal Society|Royal Society of Literature|Royal Swedish Academy of Sciences|S & P
    SAARC|SACU|SANA|SANTOS|SETP|SMAP|SNCC|SPD|SPLA|SPLM|Salafist Group for Preaching and Combat
    Saudi Arabia's King Abdullah|Saudi King Abdullah|Save the Children|Secret Service
    Secretary-General|Security Council|Senate|Senate Democrats|Senate Foreign Relations Committee
    Senate Judiciary Committee|Senate Minority Leader|Shi'ite militant group Hezbollah|Shonen Knife
    Sight & Sound|Silk Road|Simon Fraser University|Sinn Féin|Social Democratic Party
    Social Democrats|Social Security|Socialist Party|Society for Social Studies of Science
    Society of Experimental Test Pilots|Society of Jesus|Sonic Youth|Sony|Sourav Ganguly
    South Asian Association for Regional Cooperation|Southern African Development Community
    Spice Girls|Spin Boldak|Stanford|Stanford University|State Christopher Hill|State Colin Powell
    State Department|State Duma|State Robert Zoellick|Strategic Petroleum Reserve|Study Group
    Sudan Liberation Army|Sudan People's Liberation Army|Sudan People's Liberation Movement
    Supreme Council|Supreme Court|Supreme Leader Ayatollah Ali Khamenei
    Supreme National Security Council|TF-121|TSZ|TVXQ!|Take That|Tal Afar|Taleban|Taliban|Tamil Nadu
    Tamil Tigers|Tata Motors|Tears for Fears|Tel Aviv|The African Union|The Associated Press
    The Atlantic|The Beatles|The Clash|The Foreign Ministry|The Gambia|The Hague
    The Interior Ministry|The International Committee|The International Court of Justice
    The Magazine of Fantasy & Science Fiction|The Ministry of Agriculture|The New Republic
    The New York Times|The New York Times Book Review|The New York Times Magazine|The New Yorker
    The Organization of American States|The Organization of Petroleum Exporting Countries
    The Red Cross|The Spectator|The Wall Street Journal|The Washington Post|The Who|Tolo TV
    Tony Lama|Transparency International|Treasury|Treasury Department|Turin Olympics
    Turin Winter Olympics|Tuz Khurmatu|U Win Tin|U.N|U.N. Environment Program
    U.N. Food and Agriculture Organization|U.N. General Assembly|U.N. High Commissioner for Refugees
    U.N. Human Rights Commission|U.N. Office|U.N. Relief and Works Agency|U.N. Secretary-General
    U.N. Secretary-General Ban Ki-moon|U.N. Security Council|U.N. Stabilization Mission
    U.N. World Food Program|U.N. secretary-general|U.N.'s Food and Agriculture Organization
    U.S. Agency for International Development|U.S. Air Force|U.S. Ambassador|U.S. Army
    U.S. Army Corps of Engineers|U.S. Attorney General|U.S. Capitol|U.S. Central Command
    U.S. Central Intelligence Agency|U.S. Commerce Department|U.S. Congress|U.S. Consulate
    U.S. Defense|U.S. Defense Department|U.S. Democratic|U.S. Department of Defense
    U.S. Department of Homeland Security|U.S. District Court|U.S. Drug Enforcement Administration
    U.S. Embassy|U.S. Energy Department|U.S. Environmental Protection Agency|U.S. Federal Reserve
    U.S. Geological Survey|U.S. House of Representatives|U.S. Justice Department|U.S. Marine
    U.S. National Hurricane Center|U.S. National Weather Service|U.S. Navy|U.S. Pacific
    U.S. President-elect Barack|U.S. Secretary of State|U.S. Securities and Exchange Commission
    U.S. Senate|U.S. State Department|U.S. Supreme Court|U.S. Treasury|U.S. Treasury Department
    U.S. Undersecretary of State Nicholas Burns|U2|UDF|UEFA|UN|UN Security Council|UNDP|UNESCO|UNHCR
    UNICEF|US Airways|US Airways Group|US Army|US Government|US5|USAID|USSR|Ukraine's Supreme Court
    Unimation|Union Army|United Airlines|United Nation|United Nations|United Nations Children's Fund
    United Nations Development Program|United Nations Food and Agriculture Organization
    United Nations General Assembly|United Nations Human Rights Council
    United Nations Secretary-General|United Nations Security Council
    United Nations World Food Program|United Nations World Summit|United Nations-run
    United States Army|United States Naval Academy|United States Navy|United States Senate
    United States Supreme Court|Universal Declaration of Human Rights|University College Hospital
    University of Auckland|University of Calcutta|University of California|University of Chicago
    University of Copenhagen|University of Freiburg|University of Göttingen|University of Hamburg
    University of Jena|University of Lausanne|University of London|University of Michigan
    University of Paris|University of Pennsylvania|University of Strasbourg|University of Toronto
    University of Vienna|University of Washington|Upjohn|Uppsala University|VOA
    Veterans of Foreign Wars|Virgin Islands|Voice of America|W3C|WDSF|WFP|WHO|WTA|WTO|WWF|Wal-Mart
    Wall Street Journal|Warner Bros.|Warp Records|Warsaw Pact|Washington Post|West Bank and Gaza
    West Bank and Gaza Strip|West Bank settlement|Western Hemisphere|Western Wall
    Wetlands International|White House|White House Rose Garden|William Eagle|Win Tin|Workers Party
    World Bank|World Bank economist Ellen Johnson-Sirleaf|World Cup|World Economic Forum
    World Food Program|World Health Organization|World Organization for Animal Health
    World Trade Organization|World Wide Fund for Nature|World Wildlife Fund
    Wright-Patterson Air Force Base|Xinhua|Xinhua News Agency|Yahoo|Yale University|Yangtze River
    Yediot Ahronot|Yedioth Ahronoth|YouTube|Yucatan Peninsula|Yukos|al Qaida
    al-Aqsa Martyrs Brigades|al-Jazeera|al-Qaeda|al-Qaida|al-Qaida Organization|al-Qaida and Taliban
    and Muslims|iTunes Store|mainstream Fatah|militant Islamic group Hamas
    """
}
