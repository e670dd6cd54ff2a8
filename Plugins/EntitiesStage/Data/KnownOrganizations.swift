/// Organizations known the world over, written down by hand.
enum KnownOrganizations {
  /// Bodies of the United Nations, alliances, companies, parties, agencies, newspapers, universities.
  static let list = """
    United Nations|UN|U.N.|UN Security Council|U.N. Security Council|Security Council|General Assembly
    U.N. General Assembly|UN General Assembly|UNESCO|UNICEF|UNHCR|UNDP|UNEP|UNFPA|UNAIDS|UNCTAD|UNIDO
    UNODC|UNRWA|WHO|World Health Organization|WTO|World Trade Organization|IMF
    International Monetary Fund|World Bank|ILO|FAO|IAEA|International Atomic Energy Agency|WFP
    World Food Program|World Food Programme|ICAO|IMO|ITU|UPU|WIPO|WMO|IPCC|ICC|ICJ
    International Criminal Court|International Court of Justice|Interpol|Europol|NATO|OECD|OPEC|OSCE
    European Union|EU|E.U.|European Commission|European Parliament|European Council
    European Central Bank|ECB|Council of Europe|African Union|AU|Arab League|ASEAN|ECOWAS|SAARC|APEC
    Mercosur|Commonwealth of Nations|Organization of American States|OAS|G7|G8|G20|BRICS|OIC|GCC
    Red Cross|International Red Cross|Red Crescent|Amnesty International|Human Rights Watch|Greenpeace
    Oxfam|Doctors Without Borders|Médecins Sans Frontières|Transparency International|WWF|Save the Children
    Freedom House|Reporters Without Borders|Salvation Army|Rotary International|FIFA|UEFA|IOC|NBA|NFL
    NHL|MLB|FIA|IAAF|ICC|NCAA|CIA|FBI|NSA|KGB|FSB|MI5|MI6|Mossad|IRS|FDA|EPA|FCC|FAA|NASA|ESA|CERN|CDC
    Pentagon|White House|Kremlin|State Department|Treasury Department|Justice Department
    Defense Department|Homeland Security|Supreme Court|Congress|Senate|House of Representatives
    House of Commons|House of Lords|Parliament|Knesset|Duma|Bundestag|Diet|Lok Sabha|Rajya Sabha
    Capitol Hill|Downing Street|Federal Reserve|Bank of England|Bank of Japan|Bundesbank|Wall Street
    Hamas|Hezbollah|Hizbullah|Taliban|Taleban|al-Qaida|al-Qaeda|al Qaida|al Qaeda|Al Qaeda|Al-Qaeda|al-Shabab
    Al-Shabaab|Boko Haram|Islamic State|ISIS|ISIL|Fatah|PLO|PKK|FARC|ETA|IRA|Sinn Fein|Tamil Tigers
    LTTE|Islamic Jihad|Muslim Brotherhood|Khmer Rouge|Ku Klux Klan|Communist Party|Democratic Party
    Republican Party|Labour Party|Labor Party|Conservative Party|Liberal Party|Liberal Democrats
    Green Party|Socialist Party|Social Democratic Party|Christian Democratic Union|CDU|SPD|Likud
    Kadima|African National Congress|ANC|BJP|Bharatiya Janata Party|Indian National Congress|Congress Party|Labour
    Liberal Democratic Party|Workers' Party|Ba'ath Party|Baath Party|United Russia|Tories|GOP
    Apple Inc|Google|Microsoft|Amazon.com|IBM|Intel|Oracle|Cisco|Dell|Hewlett-Packard|HP|Nokia|Ericsson
    Samsung|Samsung Electronics|LG|Sony|Toshiba|Panasonic|Hitachi|Fujitsu|NEC|Nikon|Nintendo|Sega
    Toyota|Honda|Nissan|Mazda|Mitsubishi|Suzuki Motor|Subaru|Hyundai|Kia|Ford|General Motors|GM
    Chrysler|Tesla|Volkswagen|BMW|Mercedes-Benz|Daimler|Audi|Porsche|Fiat|Ferrari|Renault|Peugeot|Volvo
    Saab|Boeing|Airbus|Lockheed Martin|Northrop Grumman|Raytheon|BAE Systems|Rolls-Royce|Siemens|Bosch
    Bayer|BASF|SAP|Philips|Unilever|Nestlé|Nestle|Novartis|Roche|Pfizer|Merck|GlaxoSmithKline|AstraZeneca
    Moderna|Johnson & Johnson|Procter & Gamble|Coca-Cola|Pepsi|PepsiCo|McDonald's|Starbucks|Walmart
    Wal-Mart|Costco|Tesco|Carrefour|IKEA|Nike|Adidas|Puma|H&M|Zara|LVMH|Shell|Royal Dutch Shell|BP
    ExxonMobil|Exxon Mobil|Chevron|ConocoPhillips|TotalEnergies|Gazprom|Rosneft|Lukoil|Yukos|Sinopec
    PetroChina|CNPC|Saudi Aramco|Petrobras|PDVSA|Pemex|Eni|Statoil|Equinor|Halliburton|Enron|WorldCom
    Goldman Sachs|JPMorgan|JPMorgan Chase|JP Morgan|Morgan Stanley|Citigroup|Citibank|Bank of America
    Wells Fargo|Lehman Brothers|Merrill Lynch|HSBC|Barclays|UBS|Credit Suisse|Deutsche Bank|BNP Paribas
    Mastercard|American Express|PayPal|eBay|Yahoo|Netflix|Uber|Airbnb|SpaceX|Alibaba|Tencent|Baidu|Huawei
    Xiaomi|Lenovo|Foxconn|TSMC|Infosys|Wipro|Tata|Tata Motors|Reliance Industries|Verizon|AT&T|Comcast
    Vodafone|Orange SA|Telefónica|T-Mobile|FedEx|UPS|DHL|Delta Air Lines|United Airlines|American Airlines
    British Airways|Lufthansa|Air France|KLM|Emirates Airlines|Qantas|Ryanair|easyJet|General Electric|GE
    Disney|Walt Disney|Warner Bros|Paramount|Universal Studios|Pixar|DreamWorks|MGM|HBO|MTV|ESPN
    Reuters|Associated Press|AP|AFP|Agence France-Presse|Xinhua|TASS|ITAR-TASS|Interfax|RIA Novosti
    Kyodo|Kyodo News|Yonhap|UPI|Bloomberg|BBC|CNN|ABC News|NBC|CBS|CBS News|NBC News|Fox News|NPR|PBS
    NHK|Al Jazeera|Al-Jazeera|Al-Arabiya|VOA|Voice of America|Radio Free Europe|New York Times
    Washington Post|Wall Street Journal|Los Angeles Times|USA Today|Financial Times|Guardian|The Economist
    Time Magazine|Newsweek|Le Monde|Der Spiegel|Die Zeit|El País|Asahi Shimbun|Yomiuri Shimbun|Pravda
    Izvestia|People's Daily|Haaretz|Times of India|Hindustan Times|Daily Telegraph|Daily Mail
    Harvard|Harvard University|Yale|Yale University|Princeton University|Stanford|Stanford University|MIT|Caltech|Oxford University
    Cambridge University|Columbia University|Cornell University|UCLA|Johns Hopkins University|Georgetown University
    Massachusetts Institute of Technology|London School of Economics|Imperial College|Sorbonne|ETH Zurich
    Brookings Institution|RAND Corporation|Chatham House|Carnegie Endowment|Heritage Foundation
    Council on Foreign Relations|Cato Institute|Gates Foundation|Ford Foundation|Rockefeller Foundation
    Manchester United|Manchester City|Liverpool FC|Chelsea FC|Arsenal|Real Madrid|Barcelona FC|FC Barcelona|Bayern Munich
    Juventus|AC Milan|Inter Milan|New York Yankees|Yankees|Red Sox|Boston Red Sox|Lakers|Los Angeles Lakers
    Chicago Bulls|Dallas Cowboys|Revolutionary Guards|Revolutionary Guard|Red Army|Royal Navy
    Royal Air Force|RAF|U.S. Army|U.S. Navy|U.S. Air Force|U.S. Congress|U.S. Senate|U.S. Supreme Court
    U.S. State Department|U.S. Treasury|US Congress|US Senate|People's Liberation Army|Scotland Yard
    NAACP|ACLU|NRA|AFL-CIO|AARP|IEEE|ACM|Vatican|Holy See|Orthodox Church|Roman Catholic Church|Catholic Church
    Church of England|Anglican Church|Royal Society|National Guard|Coast Guard|U.S. Coast Guard|TEPCO|JAXA|ISRO|KEPCO|Roscosmos
    Africa CDC|Health Canada|Statistics Canada|Environment Canada|USAID|OpenAI|DeepMind|Twitter Inc|Spotify|TikTok|ByteDance
    """
}
