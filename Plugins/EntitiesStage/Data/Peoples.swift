/// Nationalities, peoples, languages and those who follow a religion.
enum Peoples {
  /// Adjectives and nouns; plurals in -s are made from those that take it.
  static let list = """
    Afghan|African|African American|African-American|Albanian|Algerian|American|Andorran|Angolan
    Argentine|Argentinian|Armenian|Asian|Australian|Austrian|Azerbaijani|Azeri|Bahamian|Bahraini
    Bangladeshi|Barbadian|Belarusian|Belgian|Belizean|Beninese|Bhutanese|Bolivian|Bosnian|Botswanan
    Brazilian|British|Briton|Bulgarian|Burkinabe|Burmese|Burundian|Cambodian|Cameroonian|Canadian
    Cape Verdean|Catalan|Caucasian|Chadian|Chechen|Chilean|Chinese|Colombian|Comoran|Congolese|Corsican
    Costa Rican|Croat|Croatian|Cuban|Cypriot|Czech|Dane|Danish|Dominican|Dutch|Ecuadorian|Ecuadorean
    Egyptian|Emirati|English|Englishman|Englishmen|Eritrean|Estonian|Ethiopian|European|Fijian|Filipino
    Finn|Finnish|French|Frenchman|Frenchmen|Gabonese|Gambian|Georgian|German|Ghanaian|Greek|Grenadian
    Guatemalan|Guinean|Guyanese|Haitian|Honduran|Hungarian|Icelander|Icelandic|Indian|Indonesian|Iranian
    Iraqi|Irish|Irishman|Irishmen|Israeli|Italian|Ivorian|Jamaican|Japanese|Jordanian|Kazakh|Kenyan
    Korean|North Korean|South Korean|Kosovar|Kuwaiti|Kyrgyz|Lao|Laotian|Latvian|Lebanese|Liberian|Libyan
    Lithuanian|Luxembourger|Macedonian|Malagasy|Malawian|Malaysian|Maldivian|Malian|Maltese|Mauritanian
    Mauritian|Mexican|Moldovan|Mongolian|Montenegrin|Moroccan|Mozambican|Namibian|Nepalese|Nepali
    New Zealander|Nicaraguan|Nigerian|Nigerien|Norwegian|Omani|Pakistani|Palestinian|Panamanian
    Paraguayan|Peruvian|Pole|Polish|Portuguese|Puerto Rican|Qatari|Romanian|Russian|Rwandan|Salvadoran
    Samoan|Saudi|Saudi Arabian|Scot|Scots|Scottish|Scotsman|Senegalese|Serb|Serbian|Seychellois
    Sierra Leonean|Singaporean|Slovak|Slovakian|Slovene|Slovenian|Somali|Somalian|South African
    South Sudanese|Soviet|Spaniard|Spanish|Sri Lankan|Sudanese|Surinamese|Swede|Swedish|Swiss|Syrian
    Taiwanese|Tajik|Tanzanian|Thai|Tibetan|Timorese|East Timorese|Togolese|Tongan|Trinidadian|Tunisian
    Turk|Turkish|Turkish Cypriot|Greek Cypriot|Turkmen|Ugandan|Ukrainian|Uruguayan|Uzbek|Venezuelan
    Vietnamese|Welsh|Welshman|Yemeni|Yugoslav|Zambian|Zimbabwean|Bosnian Serb|Bosnian Croat|Kashmiri
    Arab|Arabian|Arabic|Basque|Bengali|Berber|Breton|Cantonese|Celtic|Cherokee|Cossack|Cree|Dari|Dinka
    Farsi|Fula|Gaelic|Galician|Greenlandic|Gujarati|Gurkha|Hausa|Hawaiian|Hebrew|Hindi|Hispanic|Hmong
    Hutu|Igbo|Inuit|Jewish|Jew|Javanese|Kannada|Karen|Khmer|Kikuyu|Kurd|Kurdish|Latin American|Latino
    Latina|Luo|Maasai|Malay|Malayalam|Mandarin|Maori|Māori|Marathi|Maya|Mayan|Mohawk|Mongol|Navajo
    Nordic|Norman|Oromo|Ottoman|Pashtun|Pashto|Persian|Polynesian|Punjabi|Quechua|Roma|Roman|Rohingya
    Sami|Sámi|Sanskrit|Scandinavian|Sicilian|Sindhi|Sinhalese|Sioux|Slavic|Slav|Swahili|Tamil|Tatar
    Telugu|Teutonic|Tigrayan|Tuareg|Tutsi|Uighur|Uyghur|Urdu|Viking|Xhosa|Yiddish|Yoruba|Zulu|Bavarian
    Prussian|Saxon|Siberian|Flemish|Walloon|Castilian|Andalusian|Parisian|Londoner|New Yorker|Texan
    Californian|Balinese|Venetian|Florentine|Balkan|Baltic|Caribbean|Mediterranean|Iberian|Amerindian
    Austro-Hungarian|Anglo-Saxon|Aboriginal|Native American|Asian-American|Mexican-American|Eurasian
    Bedouin|Chicano|Creole|Cajun|Levantine|Mesopotamian|Byzantine|Babylonian|Assyrian|Phoenician|Hellenic
    Muslim|Moslem|Islamic|Islamist|Christian|Catholic|Roman Catholic|Protestant|Orthodox|Anglican
    Methodist|Baptist|Lutheran|Presbyterian|Calvinist|Mormon|Quaker|Evangelical|Buddhist|Hindu|Sikh
    Jain|Shia|Shiite|Shi'ite|Sunni|Sufi|Alawite|Druze|Coptic|Copt|Maronite|Yazidi|Zoroastrian|Jesuit
    Taoist|Confucian|Wahhabi|Salafist|Ibadi|Baha'i|Puritan|Franciscan|Benedictine|Zionist
    Nazi|Communist|Marxist|Leninist|Maoist|Stalinist|Fascist|Baathist|Ba'athist|Sandinista|Francoist
    Republican|Democrat|Republicans|Democrats|Conservatives|Liberals|Peronist|Gaullist|Bolshevik|Confederate|Trotskyist
    Texans|Aussie|Kiwi|Yankee|Brit
    """
}
