// Counted from: Groningen Meaning Bank v2.2 (public domain), CrossNER (zliucr/CrossNER, MIT),
// Re-DocRED (tonytan48/Re-DocRED, MIT; Wikipedia text CC BY-SA), LitBank (dbamman/litbank,
// CC BY 4.0). Words and phrases only; no text of theirs is here.
// Also from: iso-codes (Debian; LGPL 2.1+): countries and subdivisions; GeoNames (CC BY 4.0): large
// cities; the time zone database (public domain): zone cities.

/// Countries, regions, cities, waters.
enum PlaceNames {
  /// Names of places that mean little else.
  static let list = """
    's-Hertogenbosch|6th of October City|A Coruña|A.U.|Aachen|Aargau|Abadan|Abbotsford|Abbottabad
    Abdul-Aziz al-Hakim|Abeokuta|Aberdeen|Aberdeen City|Aberdeenshire|Abia|Abidjan|Abiko|Abilene
    Abkhazia|Abobo|Abomey-Calavi|Abra|Abruzzo|Abu Dhabi|Abuja|Abū Ghurayb|Abū al-Kahṣīb|Acapulco
    Acapulco de Juárez|Accra|Aceh|Acilia-Castel Fusano-Ostia Antica|Acre|Adachi|Adamawa|Adana
    Adapazarı|Addis Ababa|Adelaide|Adelaide Hills|Aden|Adhamiya|Ado-Ekiti|Adre|Adıyaman|Aegean Sea
    Afghanistan|Africa|Africa Growth|African Union|Afyonkarahisar|Agadir|Agartala|Agege|Ageo|Agra
    Agrigento|Aguascalientes|Agusan del Norte|Agusan del Sur|Ahilyanagar|Ahmadpur East|Ahmedabad
    Ahuntsic-Cartierville|Ahvaz|Ahwatukee Foothills|Aichi|Aihara|Aihui|Air France|Aira|Airdrie|Aisne
    Aix-en-Provence|Aizawl|Aizu-Wakamatsu|Ajax|Ajegunle|Ajman|Ajmer|Akashi|Akihabara|Akiruno
    Akishima|Akita|Aklan|Akola|Akowonjo|Akron|Aksaray|Aktobe|Akure|Akwa Ibom|Al Ain City|Al Anbār
    Al Aḩmadī|Al Başrah|Al Başrah al Qadīmah|Al Diwaniyah|Al Fayyum|Al Hillah|Al Hoceïma|Al Hufūf
    Al Jubayl|Al Kharj|Al Khums|Al Khuşūş|Al Lādhiqīyah|Al Madīnah|Al Mansurah|Al Mawşil al Jadīdah
    Al Maḩallah al Kubrá|Al Maḩmūdīyah|Al Mubarraz|Al Muthanná|Al Qadarif|Al Qunayţirah|Al Qādisīyah
    Al Qāhirah al Jadīdah|Al Ḩasakah|Al Ḩudaydah|Al ‘Amārah|Al ‘Āshir min Ramaḑān|Al-Jazeera|Al-Kut
    Alabama|Alacant*|Alafaya|Alagoas|Alameda|Alanya|Alappuzha|Alaska|Albacete|Albania|Albany|Albay
    Albemarle County|Alberta|Alborz|Alcalá de Guadaira|Alcalá de Henares|Alcoa|Alcobendas|Alcorcón
    Aleppo|Alessandria|Aleth|Alexandria|Algeciras|Algeria|Algiers|Algorta|Alhambra|Aliayabiagba
    Alicante|Alief|Alimosho|Alkhanov|Alkmaar|Allentown|Allier|Almaty|Almelo|Almendares|Almere Stad
    Almería|Alor Setar|Alpes-Maritimes|Alpes-de-Haute-Provence|Alphen aan den Rijn|Altajskij kraj
    Altamura|Alto Barinas|Altona|Alwar|Alzheimer|Alīgarh|Amagasaki|Amakusa|Amapá|Amarah|Amarapura
    Amarillo|Amasya|Amazonas|Ambarnath|Ambato|Ambattur|Ambon|Ambāla|America|American Samoa|Americana
    Amersfoort|Amherst|Amiens|Amiriyah|Amman|Amravati|Amritsar|Amstelveen|Amsterdam
    Amsterdam-Zuidoost|Amur River|Amurskaja oblast'|An Giang|An Najaf|An Nhơn|Anadyr|Anaheim|Anambra
    Anan|Ananindeua|Anantapur|Anbar|Anchorage|Ancient Rome|Ancona|Andalucía|Andhra Pradesh|Andijan
    Andijon|Andorra|Angarsk|Angeles City|Angers|Angleton|Angola|Angren|Anguilla|Anhui|Anhui Sheng
    Anjar|Anjō|Ankang|Ankara|Ann Arbor|Annaba|Annapolis|Anqing|Anqiu|Ansan-si|Anshan|Anshun|Antakya
    Antalya|Antananarivo|Antarctic|Antarctic Peninsula|Antarctica|Antibes|Antigua
    Antigua and Barbuda|Antioch|Antipolo|Antofagasta|Antrim and Newtownabbey|Antsirabe|Anyang
    Anyang-si|Anápolis|Aomori|Aparecida de Goiânia|Apayao|Apeldoorn|Apia|Appenzell
    Appenzell Ausserrhoden|Appenzell Innerrhoden|Apple Valley|Appleton|Aprilia|Aqsu|Aqtau|Aqtobe
    Ar Raqqah|Ar Rayyān|Arab East Jerusalem|Arab Republic of Egypt|Araba*|Arabian Peninsula|Aracaju
    Araguaina|Arakawa|Arapiraca|Arauca|Arba Minch|Arbil|Arbīl|Archangel|Archway|Arctic|Arctic Ocean
    Ardabīl|Ardahan|Arden-Arcade|Ardennes|Ardèche|Arequipa|Arezzo|Arganzuela|Argenteuil|Argentina
    Argentine Republic|Argyll and Bute|Arhangel'skaja oblast'|Arica|Arica y Parinacota|Arifwala
    Arizona|Ariège|Arkansas|Arkhangel'sk|Arlington Heights|Armavir|Armenia|Arnavutköy|Arnhem|Arno
    Arnsberg|Arona|Arrah|Arroyo Naranjo|Artux|Artvin|Aruba|Arunāchal Pradesh|Arusha|Arvada|Arāk
    Arīsh|As Sulaymānīyah|As Suwaydā'|Asadabad|Asahikawa|Asaka|Ascoli Piceno|Asghari|Ashaiman|Ashdod
    Asheville|Ashgabat|Ashikaga|Ashiya|Ashuganj City|Ashura|Asia|Asmara|Asnières-sur-Seine|Aspen
    Assam|Assiut|Astana|Asti|Astoria|Astrahanskaja oblast'|Astrakhan|Asturias|Asuncion|Aswat|Aswān
    Atacama|Atani|Ataşehir|Athens|Athlone|Atlanta|Atlantic|Atlantic Ocean|Atsiaman|Atsugi|Atyrau
    Aube|Aubervilliers|Auckland|Augsburg|Aulnay-sous-Bois|Aung San|Aung San Suu Kyi|Aurangabad
    Auschwitz|Austin|Australia|Australian Capital Territory|Austria|Austria-Hungary
    Auvergne-Rhône-Alpes|Avadi|Avellaneda|Avellino|Aveyron|Avignon|Avilés|Avondale|Avonlea
    Avtonomna Respublika Krym|Awasa|Axum|Ayase|Aydın|Aylesbury|Ayodhya|Az Zāwīyah|Azamiyah
    Azcapotzalco|Azerbaijan|Azores|Azumino|Ağrı|B'Tselem|Ba Dinh|Ba Vì|Bab Ezzouar|Bachuan
    Bacolod City|Bacoor|Bad Kleinkirchheim|Badajoz|Badakhshan|Badakhshān|Badakshan|Badalona
    Baden-Württemberg|Badghis|Bafoussam|Bagerhat|Baghdad|Baghdad airport|Baghdād|Baghlan|Baghlān
    Bago|Bago City|Bagong Silang|Bagram|Baguio|Bahamas|Bahawalnagar|Bahawalpur|Bahia|Bahia Banderas
    Bahir Dar|Bahrain|Bahçelievler|Bahía Blanca|Baicheng|Baidoa|Baiji|Baise|Baiyin|Baja California
    Baja California Sur|Bajaur|Bakara|Baker Street|Bakersfield|Baku|Balad|Balad Ruz|Balakot|Balakovo
    Balata|Balbala|Baldwin Park|Bali|Balikpapan|Balkh|Ballarat|Ballari|Balochistan|Baltic Sea
    Baltimore|Baluchistan|Balıkesir|Bam|Bamako|Bamberg|Bamenda|Banan|Banda Aceh|Bandar Abbas
    Bandar Lampung|Bandar Seri Alam|Bandar Sunway|Bandar Utama|Bandundu Province|Bandung|Bang Khae
    Bangalore|Bangkok|Bangladesh|Bangui|Banja Luka|Banjar|Banjarbaru|Banjarmasin|Banjul|Bannu
    Banqiao|Banten|Bantustans|Banī Suwayf|Bao'an|Baoding|Baoji|Baoshan|Baotou|Baquba|Baqubah
    Barakaldo|Baranagar|Barbados|Barbican Centre|Barcelona|Barddhamān|Bareilly|Bari|Bariadi|Barinas
    Baringo|Barishal|Barking|Barking and Dagenham|Barletta|Barletta-Andria-Trani|Barnaul|Barnet
    Barnsley|Barquisimeto|Barrancabermeja|Barranquilla|Bartın|Barueri|Baruta|Bas-Rhin
    Basel-Landschaft|Basel-Stadt|Basilan|Basildon|Basilica|Basilicata|Basingstoke|Basra|Basrah|Basuo
    Bataan|Batam|Batanes|Batangas|Bathinda|Batikent|Batman|Batna|Baton Rouge|Battagram|Battersea
    Batticaloa|Batu|Batu Caves|Batumi|Bauchi|Bauru|Bawshar|Bay|Bay of Bengal|Bayamo|Bayamón
    Bayan Nur|Bayburt|Bayelsa|Bayelsa State|Bayern|Bayji|Bayreuth|Baytown|Bazhong|Bağcılar
    Başakşehir|Bear Valley Springs|Beaumont|Beauport|Beaverton|Becontree|Bedford|Bedok New Town
    Begusarai|Bei River|Bei'an|Beibei|Beihai|Beijing|Beijing Olympics|Beijing Shi|Beiliu|Beira
    Beirut|Beit Lahiya|Beja|Bekaa Valley|Bekasi|Belagavi|Belarus|Belem|Belfast|Belfast City
    Belford Roxo|Belgium|Belgorod|Belgorodskaja oblast'|Belgrade|Belize|Belize City|Bellevue
    Bellflower|Bellingham|Belluno|Belmont Cragin|Belmopan|Belo Horizonte|Belém|Bend|Bendigo
    Benevento|Benfica|Bengaluru|Bengbu|Benghazi|Bengkulu|Benguela|Benguet|Beni Mellal|Beni Suef
    Benidorm|Benin|Benin City|Benisede|Benito Juarez|Benito Juárez|Benoni|Benue|Benxi|Beppu|Berbera
    Bergamo|Bergedorf|Bergen|Bergisch Gladbach|Berlin|Bermuda|Bern|Bernama|Beslan|Bethlehem|Betim
    Bexley|Beylikdüzü|Bharatpur|Bhatara|Bhavnagar|Bhawana|Bhayandar|Bhilai|Bhilwara|Bhind|Bhiwandi
    Bhiwāni|Bhopal|Bhubaneswar|Bhutan|Bhāgalpur|Bhālswa Jahangirpur|Bhātpāra|Białystok|Bicol|Bida
    Bidar|Bielefeld|Biella|Bihar|Bihār|Bihār Sharīf|Bijie|Bikaner|Bila Tserkva|Bilecik|Bilimora
    Biliran|Billings|Billstedt|Bilāspur|Bimbo|Binangonan|Bingol|Bingöl|Binjai|Binzhou|Biobío
    Biratnagar|Birgañj|Birkenhead|Birmingham|Bishan|Bishkek|Bishoftu|Biskra|Bismarck|Bissau|Bistritz
    Bitlis|Bitung|Biysk|Bizkaia|Biên Hòa|Biñan|Black Lake|Blackburn|Blackburn with Darwen|Blackpool
    Blaenau Gwent|Blagoveshchensk|Blantyre|Blida|Bloemfontein|Bloomington|Blue Mountains|Blue River
    Blumenau|Bnei Brak|Boa Vista|Bobo-Dioulasso|Bobruysk|Boca Raton|Bocholt|Bochum|Bogenhausen|Bogor
    Bogota|Bogotá|Bogra|Bohemia|Bohol|Bohumín|Boise|Bojnūrd|Boksburg|Bokāro|Bole|Bolingbrook
    Bolivarian Republic of Venezuela|Bolivia|Bologna|Boltenhagen|Bolu|Bolzano|Bolívar|Bombay|Bomet
    Bonny|Bontang|Borama|Bordeaux|Borivli|Bormio|Borneo|Borno|Borough Park|Borūjerd|Bosnia
    Bosnia and Herzegovina|Bosnia-Herzegovina|Boston|Botshabelo|Botswana|Bottrop|Bouake|Bouaké
    Bouches-du-Rhône|Bougainville|Boulder|Boulogne-Billancourt|Bourgogne-Franche-Comté|Bournemouth
    Bouvet Island|Boyle Heights|Boynton Beach|Bozhou|Bracknell|Bracknell Forest|Brahmapur|Brakpan
    Brampton|Brandenburg|Brantford|Brasilandia|Brasilia|Brasília|Bratislava|Bratsk|Braunschweig
    Brazil|Brazzaville|Braşov|Bremen|Bremerhaven|Brescia|Brest|Bretagne|Bridgend|Bridgeport|Brighton
    Brighton and Hove|Brindisi|Brisbane|Bristol|Britain|British Columbia|British Empire
    British Indian Ocean Territory|British Virgin Islands|Brittany|Brjanskaja oblast'|Brno|Brockton
    Broken Arrow|Broken Hill|Bromley|Bronx|Brooklyn|Brooklyn Academy of Music|Brooklyn Park
    Brookston|Brownsville|Brunei|Brunei Darussalam|Brussels|Bryansk|Brāhmanbāria|Bucaramanga
    Bucharest|Bucheon-si|Buckinghamshire|Buda|Budapest|Budta|Buena Park|Buenavista|Buenos Aires
    Buffalo|Bujumbura|Bukavu|Bukhara|Bukidnon|Bukit Jalil|Bukit Mertajam|Bukit Rahman Putra|Bukovina
    Bulacan|Bulandshahr|Bulawayo|Bulgaria|Bunamwaya|Bunbury|Bundaberg|Bungoma|Bunia|Bunkyo|Buraydah
    Burbank|Burdur|Burewala|Burgas|Burgenland|Burhānpur|Burkina Faso|Burlesdon|Burlington|Burma
    Burnaby|Burnley|Bursa|Burton upon Trent|Burundi|Bury|Busan|Bushehr|Bushwick|Busia|Business Bay
    Busto Arsizio|Butembo|Butuan|Butwāl|Buôn Ma Thuột|Bydgoszcz|Byzantine Empire|Byzantium|Bégoua
    Béziers|Bình Dương|Bình Phước|Bình Thuận|Bình Thạnh|Bình Định|Bābil|Bābol|Bādghīs|Bāli|Bāmyān
    Bāndarban|Bārāsat|Bīrjand|Būkān|Būshehr|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bắc Từ Liêm|Bến Cát
    Bến Tre|CDP|Cabanatuan City|Cabimas|Cabinda|Cabo Frio|Cabo San Lucas|Cabo Verde
    Cabo de Santo Agostinho|Cabuyao|Cadiz|Caen|Caerphilly|Cagayan|Cagayan Valley|Cagayan de Oro
    Cagliari|Cainta|Cairo|Cajamarca|Calabar|Calabarzon|Calabria|Calais|Calamba|Calcutta|Calderdale
    Caledon|Calgary|California|Callao|Caloocan|Caloundra|Caltanissetta|Calumbo|Calvados|Camagüey
    Camama|Camarines Norte|Camarines Sur|Camayenne|Cambodia|Cambridge Bay|Cambridgeshire|Camden
    Cameroon|Camiguin|Camp Cropper|Camp Pendleton|Campania|Campeche|Campina Grande|Campinas
    Campo Grande|Campo Limpo|Campo di Marte|Campobasso|Campos dos Goytacazes|Canada|Canarias
    Canarsie|Canary|Canary Islands|Canary Wharf|Canberra|Cancun|Cancún|Cangzhou|Cannock|Canoas
    Cantabria|Cantal|Cao Bằng|Cao Lãnh|Capao Redondo|Cape Canaveral|Cape Coast|Cape Coral|Cape Town
    Cape Verde|Cape Verde Islands|Cape of Good Hope|Capiatá|Capiz|Carabanchel|Caracas|Caraga
    Carapicuíba|Cardiff|Cariacica|Caribbean Sea|Caribbean island|Carlisle|Carlow|Carlsbad
    Carmarthenshire|Carnegie Hall|Carpathians|Carpi|Carrefour|Carrollton|Carson|Cartagena|Caruaru
    Casablanca|Cascavel|Caserta|Casoria|Castanhal|Castelló de la Plana|Castelló*|Castilla y León
    Castilla-La Mancha|Castries|Castrop-Rauxel|Catalonia|Catalunya|Catamarca|Catanduanes|Catania
    Catanzaro|Caucaia|Caucasus|Cavan|Cavite|Caxias do Sul|Cayenne|Cayman Islands|Cazenga|Ceará|Cebu
    Cebu City|Cedar Rapids|Ceilândia|Celaya|Celle|Celtic Park|Centennial|Central African Republic
    Central America|Central Asia|Central Bedfordshire|Central Coast|Central Europe|Central Java
    Central Luzon|Central Visayas|Centralniy|Centre-Val de Loire|Centreville|Centro|Centurion
    Ceredigion|Ceres|Cergy-Pontoise|Cesena|Ceuta|Chaco|Chad|Chagos|Chak Jhumra|Chakwama|Chamartín
    Chamberí|Champaign|Champigny-sur-Marne|Chancery|Chandigarh|Chandīgarh|Chang-hua|Changam-ch'on
    Changchun|Changde|Changhua|Changji|Changle|Changning|Changsha|Changshu|Changwon|Changyi
    Changzheng|Changzhi|Changzhou|Chaoyang|Chaozhou|Charente|Charente-Maritime|Charleroi
    Charlesbourg|Charleston|Charlottenburg|Charsadda|Chatham|Chattanooga|Chattogram|Cheboksary
    Chechenskaya Respublika|Chechnya|Cheektowaga|Chelmsford|Cheltenham|Chelyabinsk
    Chelyabinskaya oblast'|Chemnitz|Chengde|Chengdu|Chengzhong|Chennai|Chenzhou|Cheonan|Cheongju-si
    Cherepovets|Cherkaska oblast|Cherkasy|Chernihiv|Chernihivska oblast|Chernivetska oblast
    Chernivtsi|Cherry Hill|Chesapeake|Cheshire|Cheshire East|Chesterfield|Chhattisgarh|Chhattīsgarh
    Chiapas|Chiayi City|Chiba|Chicago|Chichester|Chiclana de la Frontera|Chiclayo|Chieti|Chifeng
    Chigasaki|Chihuahua|Chikusei|Chikushino-shi|Chilanzar|Chile|Chilliwack|Chimbote|Chimoio|China
    China "|China"|Chinatown|Chingford|Chingola|Chiniot|Chinju|Chino|Chino Hills|Chipata|Chiryū
    Chisinau|Chita|Chitato|Chitose|Chitral|Chittagong|Chitungwiza|Chizhou|Cho|Chodo|Cholula|Chomedey
    Chon Buri|Chongjin|Chongming|Chongqing|Chongqing Shi|Chongzuo|Choudhury|Christchurch
    Christmas Island|Chubut|Chukotskiy avtonomnyy okrug|Chula Vista|Chuncheon|Chungju|Chunian
    Chuvashskaya Respublika|Chuxiong|Chuzhou|Chéngguān Qū|Chí Linh|Chānda|Chāndpur|Chāpra|Chōfu|Chūō
    Chợ Lớn|Ciampea|Cibinong|Cidade Ademar|Cidade Tiradentes|Cilacap|Cilegon|Cileungsir|Cimahi
    Cincinnati|Cinisello Balsamo|Ciputat|Circoiscrizione I|Circoiscrizione II|Circoiscrizione III
    Circoiscrizione IV|Circoiscrizione V|Circoiscrizione VI|Circoiscrizione VII|Circoiscrizione VIII
    Cirebon|Citeureup|Citrus Heights|City|City of Port Phillip|City of Westminster|Ciudad Acuña
    Ciudad Apodaca|Ciudad Benito Juárez|Ciudad Bolívar|Ciudad General Escobedo|Ciudad Guayana
    Ciudad Juarez|Ciudad Juárez|Ciudad Lineal|Ciudad Lázaro Cárdenas|Ciudad López Mateos
    Ciudad Madero|Ciudad Nezahualcoyotl|Ciudad Obregón|Ciudad Ojeda|Ciudad Real|Ciudad Victoria
    Ciudad de México|Ciudad del Carmen|Ciudad del Este|Ciutat Vella|Cixi|Clackmannanshire|Clark Lake
    Clarksville|Clearwater|Clermont-Ferrand|Cleveland|Clinton Township|Clipperton|Cloughton
    Cloverdale|Cluj-Napoca|Coacalco|Coahuila de Zaragoza|Coatzacoalcos|Cobán|Coca-Cola|Cochabamba
    Cocos (Keeling) Islands|Coffs Harbour|Coimbatore|Coimbra|Colchester|Colima|College Station
    Cologne|Colombes|Colombia|Colombo|Colonia del Valle|Colorado|Colorado River|Colorado Springs
    Columbia|Comarca|Comilla|Commonwealth of Dominica|Commonwealth of the Bahamas
    Commonwealth of the Northern Mariana Islands|Como|Comoros|Compton|Conakry|Concertgebouw|Concord
    Congo|Connaught|Connecticut|Connecticut River|Constanţa|Contagem|Continental Divide|Conwy
    Cook County|Copenhagen|Coquimbo|Coquitlam|Coral Springs|Cordillera Administrative Region|Cork
    Cornellà de Llobregat|Cornwall|Coro|Corpus Christi|Corrientes|Corrèze|Corse|Corse-du-Sud|Cosenza
    Coslada|Costa Mesa|Costa Rica|Cotabato|Cote d'Ivoire|Cotia|Cotonou|Cottbus|Courbevoie|Coventry
    Cox's Bāzār|Coyhaique|Coyoacán|Cozumel|Craiova|Cranston|Crawford|Cremona|Creuse|Crewe|Crimea
    Croatia|Croix-des-Bouquets|Cross River|Crotone|Croydon|Créteil|Cuauhtémoc|Cuautitlán Izcalli
    Cuba|Cuernavaca|Cuiaba|Cuiabá|Culiacán|Cumaná|Cumbria|Cuneo|Curaçao|Curitiba|Curug|Cusco|Cuttack
    Cuíto|Cy Becker|Cypress|Cyprus|Czech Republic|Czechia|Czechoslovakia|Częstochowa|Cà Mau|Cádiz
    Córdoba|Côte d'Ivoire|Côte-d'Or|Côtes-d'Armor|Cúcuta|Cần Thơ|Cầu Giấy|D.C.|Da Nang|Dachang|Dadu
    Daegu|Daejeon|Dagenham|Dagestan|Dahūk|Dai Chopan|Daisen|Daitō|Dajal|Dakar|Dali|Dalian|Daliang
    Dallas|Daloa|Daly City|Damanhur|Damascus|Damietta|Dammam|Danbury|Dandong|Danlí|Danmarkshavn
    Daqing|Dar es Salaam|Dar'ā|Darbhanga|Darfur|Darlington|Darmstadt|Darnytsya|Dartmouth|Dasmariñas
    Datong|Datta Khel|Davangere|Davao|Davao Occidental|Davao Oriental|Davao de Oro|Davao del Norte
    Davao del Sur|Davos|Dawson|Dawson Creek|Daxing'anling|Daye|Dayr az Zawr|Dayrah|Daytona Beach
    Dazaifu|Dazhou|Daşoguz|Dearborn|Debrecen|Debub Gondar|Decatur|Deer Valley|Deerfield Beach
    Dehiwala-Mount Lavinia|Dehradun|Deir ez-Zor|Delaware|Delft|Delhi|Delicias|Delmas|Delmenhorst
    Deltona|Democratic Forces|Democratic People's Republic of Korea|Democratic Republic
    Democratic Republic of Congo|Democratic Republic of Sao Tome and Principe
    Democratic Republic of Timor-Leste|Democratic Socialist Republic of Sri Lanka|Denbighshire
    Dengzhou|Denizli|Denmark|Denpasar|Denver|Deoghar|Depok|Dera Bugti|Dera Ghazi Khan
    Dera Ismail Khan|Derby|Derbyshire|Derry|Derry and Strabane|Des Moines|Desna|Detmold|Detroit
    Deux-Sèvres|Deventer|Dewas|Deyang|Dezful|Dezhou|Dhaka|Dhanbad|Dhangaḍhi̇̄|Dharamsala|Dhirkot
    Dhule|Dhārāvi|Dhī Qār|Diadema|Diepsloot|Diez de Octubre|Digri|Dihok|Dili|Dimashq|Dimona
    Dinagat Islands|Dinajpur|Dindigul|Dingxi|Dire Dawa|Disneyland|District of Columbia
    Distrito Federal|Divinópolis|Diwaniyah|Diyala|Diyarbakir|Diyarbakır|Diyālá|Django Reinhardt
    Djelfa|Djibouti|Dnipro|Dnipropetrovska oblast|Dniprovskyi|Dodoma|Doha|Dolnośląskie|Dombivali
    Dominica|Dominican Republic|Domodedovo|Doncaster|Donegal|Donetsk|Donetska oblast|Dongguan
    Donghai|Dongtai|Dongying|Dongzhou|Donmar Warehouse|Donostia / San Sebastián|Dora|Doral
    Dorchester|Dordogne|Dordrecht|Dorset|Dorsten|Dortmund|Dos Hermanas|Dosquebradas|Douala|Doubs
    Downey|Dresden|Druze|Drôme|Dubai|Dublin|Duisburg|Dujail|Duluth|Duma|Dumai|Dumfries and Galloway
    Dundee|Dundee City|Dunkirk|Duque de Caxias|Durango|Durban|Durg|Durgapur|Durrës|Durán|Dushanbe
    Duyun|Dzerzhinsk|Düren|Düsseldorf|Düzce|Dāykundī|Dĩ An|E'zhou|Ealing|Earth|East|East Africa
    East African|East Asia|East Asian|East Ayrshire|East Chattanooga|East China Sea|East Coast
    East Dunbartonshire|East Flatbush|East Germany|East Hampton|East Harlem|East Hastings
    East Independence|East Java|East Jerusalem|East Kilbride|East London|East Los Angeles
    East Lothian|East New York|East Norwalk|East Pakistan|East Renfrewshire|East Sussex|East Timor
    Eastbourne|Eastern Cape|Eastern Europe|Eastern Republic of Uruguay|Eastern Samar|Eastern Visayas
    Ebetsu|Ebina|Ebola|Ebonyi|Ebute Ikorodu|Ecatepec de Morelos|Echeverria|Echizen|Ecuador|Edinburg
    Edinburgh|Edinburgh Festival Theatre|Edirne|Edmonton|Edogawe|Efate|Efon-Alaaye|Egypt|Ehime
    Eid al-Adha|Eilean Siar|Eimsbüttel|Eindhoven|Eirunepe|Eixample|Ekiti|El Aaiun|El Cajon|El Daein
    El Dibir|El Ejido|El Fasher|El Jadida|El Monte|El Obeid|El Paso|El Puerto de Santa María
    El Salvador|El Tigre|Elazığ|Elbląg|Elche|Eldawoody|Eldoret|Elk Grove|Ellsworth Mountains
    Elmhurst|Eloy Alfaro|Eluru|El~Paso|Emalahleni|Embu|Embu das Artes|Emilia-Romagna|Empire of Japan
    Enceladus|Enchanted Hills|Enfield|Enfield Town|England|Eniwa|Enschede|Ensenada|Enshi|Entre Ríos
    Enugu|Epworth|Equatorial Guinea|Erfurt|Eris|Eritrea|Erlangen|Erligang|Erzincan|Erzurum|Escondido
    Esenler|Esenyurt|Eskişehir|Eslamshahr|Esmeraldas|Espoo|Espírito Santo|Essen|Esslingen|Essonne
    Estonia|Eswatini|Ethiopia|Etobicoke|Etāwah|Eucla|Eunice|Euphrates River|Eure|Eure-et-Loir|Europe
    Euskal Herria|Evanston|Evansville|Evaton|Everglades|Evrejskaja avtonomnaja oblast'|Exeter
    Extremadura|Ezhou|Eşfahān|Fairfield|Faisalabad|Faizabad|Fakaofo|Falkirk|Falkland Islands
    Falkland Islands (Malvinas)|Fall River|Fallujah|Famagusta|Fame|Fangchenggang|Fanling|Far East
    Farah|Fargo|Faridabad|Farmington Hills|Farnham|Faroe|Faroe Islands|Farrukhābād|Farsi|Farāh|Fatah
    Favoriten|Fayetteville|Federal Democratic Republic of Ethiopia
    Federal Democratic Republic of Nepal|Federal Republic of Germany|Federal Republic of Nigeria
    Federal Republic of Somalia|Federal Way|Federated States of Micronesia
    Federative Republic of Brazil|Feira de Santana|Fendou|Fenghuang|Fengshan|Fengxiang|Fergana
    Fermanagh and Omagh|Fermo|Fes|Fianarantsoa|Fife|Fiji|Financial District|Finistère|Finland
    Firenze|Fishers|Flagstaff|Flatbush|Flensburg|Flintshire|Florianópolis|Florida|Florida Keys
    Floridablanca|Flower Mound|Foca|Foggia|Folsom|Fontana|Foots Creek|Fordham|Forlì|Forlì-Cesena
    Formosa|Fort Bragg|Fort Collins|Fort Hood|Fort Lauderdale|Fort Myers|Fort Nelson|Fort Smith
    Fort Wayne|Fort Worth|Fortaleza|Foshan|Foundling Hospital|Foz do Iguaçu|France|Francisco Flores
    Francisco Galan|Frankfurt|Frankfurt am Main|Free State|Freetown|Fremont|French Guiana
    French Polynesia|French Republic|French Southern Territories|Fresno|Friedrichshain|Frisco
    Friuli Venezia Giulia|Front Street|Frosinone|Fuchū|Fuding|Fuencarral|Fuencarral-El Pardo
    Fuengirola|Fuenlabrada|Fujian Sheng|Fujieda|Fujimino|Fujinomiya|Fujisawa|Fukayachō|Fukuchiyama
    Fukui|Fukui-shi|Fukuoka|Fukuroi|Fukushima|Fukuyama|Fulham|Fuling|Fullerton|Funen|Fuorigrotta
    Furukawa|Fushun|Fuxin|Fuyang|Fuzhou|Fylde|Fyns Hoved|Fürth|Fārs|Fāryāb|Fīrozābād|Gabon
    Gabonese Republic|Gaborone|Gagnoa|Gainesville|Gajuwaka|Galapagos|Galaţi|Galicia|Galle|Gallup
    Galway|Gamagōri|Gambia|Gambier|Gandajika|Gandhinagar|Gandia|Gangneung|Ganja|Gansu Sheng|Ganzhou
    Gaomi|Gaoping|Gaozhou|Gard|Gardasil|Garden Grove|Gare|Garhi Khairo|Garissa|Garmser|Garni|Garonne
    Gascony|Gastonia|Gateshead|Gatineau|Gauteng|Gaya|Gaza|Gaza City|Gaza Strip|Gaziantep|Gazipur
    Gboko|Gdansk|Gdańsk|Gdynia|Gebze|Geelong|Geita|Gela|Gelsenkirchen|Gemena|Geneina|General Lavalle
    General Santos|Geneva|Genoa|Genova|Gent|Genève|Geoje|Georgetown|Georgia|Gereshk|German Empire
    Germantown|Germany|Germiston|Gesundbrunnen|Getafe|Getxo|Ghana|Ghazni|Ghaznī|Ghor|Ghulja
    Ghāziābād|Ghōr|Gia Lai|Gia Lâm|Gibraltar|Gießen|Gifu|Gijón|Gilgit|Gilgit-Baltistan|Gillingham
    Gimpo-si|Ginowan|Gipuzkoa|Giresun|Girona|Gironde|Giugliano in Campania|Giza|Glace Bay|Gladbeck
    Glarus|Glasgow|Glasgow City|Glendale|Gleneagles|Gliwice|Gloucester|Gloucestershire|Godomè|Goiás
    Goiânia|Gojra|Golan Heights|Gold Coast|Golestān|Golfe|Gollaprolu|Gombe|Gonder|Gongheyong
    Goodyear|Goose Bay|Gorakhpur|Gorgān|Gorizia|Gorontalo|Gosport|Gotemba|Gothenburg|Gouda
    Governador Valadares|Goyang-si|Gqeberha|Graceland|Grajaú|Granada|Grand Duchy of Luxembourg
    Grand Ole Opry|Grand Prairie|Grand Rapids|Grand Turk|Grand-Est|Grande Prairie|Granma|Graubünden
    Gravataí|Gravesend|Grays|Graz|Great Belt|Great Britain|Great Lakes|Great Plains|Greater Noida
    Greater Sudbury|Greece|Greeley|Green Bay|Green Gables|Greenburgh|Greenland|Greensboro|Greenville
    Greenwich|Grenada|Grenoble|Gresham|Grimsby|Groningen|Grosseto|Groveton|Grozny|Grytviken|Gràcia
    Guacara|Guadalajara|Guadalcanal|Guadeloupe|Guam|Guanajuato|Guang'an|Guangdong|Guangdong Sheng
    Guangxi|Guangxi Zhuangzu Zizhiqu|Guangyuan|Guangzhou|Guankou|Guantanamo|Guantanamo Bay
    Guantánamo|Guarenas|Guarujá|Guarulhos|Guatemala|Guatemala City|Guatire|Guayaquil|Gucun|Guelph
    Guernsey|Guiana|Guidonia Montecelio|Guigang|Guildford|Guilin|Guimaras|Guinea|Guinea-Bissau
    Guiyang|Guizhou Sheng|Gujangbagh|Gujarāt|Gujranwala|Gujrat|Gulf|Gulf Arab|Gulf Coast
    Gulf of Aden|Gulf of Guinea|Gulf of Mexico|Gulfport|Guli|Gunan|Gundupālaiyam|Gunma|Gunpo|Gunsan
    Guntur|Guri-si|Gurugram|Gusau|Gustavo Adolfo Madero|Guwahati|Guyana|Guyane|Guyuan|Guédiawaye
    Gwalior|Gwangju|Gwangmyeong|Gwynedd|Gyeongju|Gyeongsan-si|Gyānpur|Gyōda|Gómez Palacio|Gümüşhane
    Gütersloh|Gāndhīdhām|Gīlān|HOWARDS END|Ha'il|Haarlem|Habarovskij kraj|Habikino|Hachinohe
    Hachiōji|Hackney|Hadano|Haditha|Haeju|Hafar Al-Batin|Hafizabad|Hafun|Hai Bà Trưng|Haicheng|Haifa
    Haikou|Hailar|Hainan|Hainan Sheng|Haiphong|Haiti|Hakkari|Hakkâri|Hakodate|Halabja|Halifax
    Halle (Saale)|Halton|Hamadān|Hamakita|Hamamatsu|Hamburg|Hamburg-Mitte|Hamburg-Nord|Hamdania
    Hamhŭng|Hammersmith and Fulham|Hampshire|Han dynasty|Hanam|Hanamaki|Hanau am Main|Handan|Hanfeng
    Hang Seng|Hangu|Hangzhou|Hannover|Hannō|Hanoi|Hanover|Hanty-Mansijskij avtonomnyj okrug|Hanzhong
    Harare|Harbin|Harburg|Hargeysa|Haringey|Harlem|Harrogate|Harrow|Hartfield|Hartford|Hartlepool
    Haryāna|Hashemite Kingdom of Jordan|Hat Yai|Hatay|Hatsukaichi|Haumea|Haut-Rhin|Haute-Corse
    Haute-Garonne|Haute-Loire|Haute-Marne|Haute-Savoie|Haute-Saône|Haute-Vienne|Hautes-Alpes
    Hautes-Pyrénées|Hauts-de-France|Hauts-de-Seine|Havana|Havering|Hawaii|Hawthorne
    Heard Island and McDonald Islands|Heathrow Airport|Hebei|Hebei Sheng|Hebi|Hebron|Hechi|Hechuan
    Heeney|Heerlen|Hefei|Hegang|Heidelberg|Heihe|Heilbronn|Heilongjiang|Heilongjiang Sheng|Hekinan
    Hellenic Republic|Hellersdorf|Helmand|Helmand River|Helmond|Helsinki|Hemel Hempstead|Hemet|Henan
    Henan Sheng|Hengelo|Hengshui|Hengyang|Hepu|Herat|Herefordshire|Hermosillo|Herne
    Heroica Matamoros|Hertfordshire|Herzegovina|Herāt|Heshan|Hesperia|Hessen|Hetauda|Heyuan|Heze
    Hezhou|Hialeah|Higashi-Matsuyama|Higashihiroshima|Higashikurume|Higashimurayama|Higashiosaka
    Higashiyamato|High Peak|High Point|High Wycombe|Highland|Highlands Ranch|Hikone|Hildesheim|Hilla
    Hillah|Hillingdon|Hillsboro|Hilversum|Himalayan|Himalayas|Himeji|Himāchal Pradesh|Hindu India
    Hindu Kush|Hino|Hirakata|Hiratsuka|Hirosaki|Hiroshima|Hisar|Hispania|Hispaniola|Hit|Hitachi
    Hitachi-Naka|Hlaingthaya|Ho Chi Minh|Ho Chi Minh City|Hobart|Hohenwald|Hohhot|Hoji ya Henda
    Hokkaido|Hol|Hollywood|Hollywood Walk of Fame|Holy Land|Holy See (Vatican City State)|Homa Bay
    Homs|Homyel'|Honchō|Honduras|Hong Kong|Hong Kong Island|Hong Kong SAR
    Hong Kong Special Administrative Region of China|Hongkou|Honiara|Honjō|Honmachi|Honolulu
    Hoofddorp|Hope Town|Horlivka|Hormozgān|Horn of Africa|Horta-Guinardó|Hortaleza|Hortolândia
    Hosapete|Hosūr|Hougang New Town|Hounslow|Houston|Hovd|Hove|Howrah|Hrodna|Hsinchu|Huai'an|Huaibei
    Huaihua|Huainan|Huambo|Huancayo|Huanggang|Huangpu|Huangshan|Huangshi|Huayin|Hubballi|Hubei
    Hubei Province|Hubei Sheng|Huddersfield|Hudson|Huelva|Huesca|Huizhou|Hulan Ergi|Huludao
    Hulunbuir|Humen|Hunan|Hunan Sheng|Hungary|Huntington Beach|Huntsville|Huocheng|Hurghada|Hurriyah
    Husaybah|Huzhou|Huánuco|Huế|Hwaseong-si|Hyde Park|Hyderabad|Hyesan|Hyogo|Hà Giang|Hà Nam|Hà Nội
    Hà Tĩnh|Hérault|Hòa Bình|Hāpur|Hāthazāri|Hōfu|Hŭngnam|Hưng Yên|H̱olon|Hạ Long|Hải Dương
    Hải Phòng|Hậu Giang|Hồ Chí Minh|Iaşi|Ibadan|Ibagué|Ibaraki|Ibarra|Ibb|Iceland|Ichalkaranji
    Icheon-si|Ichihara|Ichikawa|Ichinomiya|Ichinoseki|Idaho|Idlib|Ifakara|Ifugao|Iga|Iizuka
    Ijebu Ode|Ikare|Ikeja|Ikire|Ikoma|Ikot Ekpene|Iksan|Ilam|Ile-Ife|Ilesa|Ilford|Iligan|Iligan City
    Ilkhanate|Ill.|Ille-et-Vilaine|Illes Balears|Illinois|Ilocos|Ilocos Norte|Ilocos Sur|Iloilo
    Ilorin|Imabari|Imizu|Imperatriz|Imperia|Imphal|Imus|Inagi|Inazawa|Incheon|Indaiatuba
    Independent State of Papua New Guinea|Independent State of Samoa|India|Indian Kashmir
    Indian Ocean|Indian-controlled Kashmir|Indianapolis|Indio|Indonesia|Indore|Indre|Indre-et-Loire
    Inglewood|Ingolstadt|Ingushetia|Insein|International Space Station|Interpol|Inuvik|Inuyama
    Inverclyde|Inzai|Iowa|Iowa City|Ipatinga|Ipoh|Ipswich|Iqaluit|Iquique|Iquitos|Iran|Iran enrich
    Irapuato|Iraq|Iraq Reconstruction|Irbid|Irbil|Ireland|Iringa|Irkutsk|Irkutskaja oblast'|Iruma
    Isahaya|Iscuande|Isehara|Iserlohn|Isernia|Isesaki|Iseyin|Isfahan|Isfara|Ishinomaki|Ishioka
    Isiolo|Isiro|Iskandar Puteri|Iskandariyah|Islam|Islamabad|Islamic Maghreb|Islamic Republic
    Islamic Republic of Afghanistan|Islamic Republic of Iran|Islamic Republic of Mauritania
    Islamic Republic of Pakistan|Islamic State of Iraq|Isle of Anglesey|Isle of Man|Isle of Wight
    Isles of Scilly|Islington|Ismailia|Isparta|Israel|Istanbul|Istaravshan|Isère|Itabashi|Itaboraí
    Itabuna|Itagüí|Itaim Paulista|Italian Republic|Italy|Itami|Itapevi|Itaquaquecetuba|Itaquera
    Itoshima|Ituri|Ivano-Frankivsk|Ivano-Frankivska oblast|Ivanovo|Ivanovskaja oblast'|Ivory Coast
    Iwaki|Iwakuni|Iwamizawa|Iwata|Iwate|Iwatsuki|Ixtapaluca|Izhevsk|Izmir|Iztacalco|Iztapalapa|Izumi
    Izumisano|Izumiōtsu|Izumo|Izvestia|Iğdır|JONATHAN|Jabaliya|Jabalpur|Jabaquara
    Jaboatão dos Guararapes|Jacareí|Jacksonville|Jacobabad|Jaffna|Jaffna peninsula|Jaipur|Jakarta
    Jakarta Raya|Jalalabad|Jalalpur Pirwala|Jalandhar|Jalawla|Jalgaon|Jalisco|Jalālābād|Jamaica
    Jamalo-Neneckij avtonomnyj okrug|Jambi|Jambi City|Jammu|Jammu and Kashmīr|Jamnagar|Jamshedpur
    Janakpur|Japan|Jaraguá|Jardim Angela|Jardim Sao Luis|Jaroslavskaja oblast'|Java island|Jawa
    Jawa Barat|Jawa Tengah|Jawa Timur|Jayapura|Jebel Ali|Jeddah|Jeju City|Jember|Jenin|Jeonju|Jepara
    Jerez de la Frontera|Jericho|Jersey|Jersey City|Jerusalem|Jessore|Jhang Sadr|Jharkhand|Jhānsi
    Jhārkhand|Ji'an|Jiading|Jiamusi|Jiangmen|Jiangsu Sheng|Jiangxi Sheng|Jiangyin|Jianshui|Jiaojiang
    Jiaozhou|Jiaozuo|Jiaxing|Jiayuguan|Jieyang|Jigawa|Jijiang|Jijiga|Jilin|Jilin Sheng|Jimeta|Jimma
    Jinan|Jinchang|Jincheng|Jing'an|Jingdezhen|Jinghong|Jingling|Jingmen|Jingzhou|Jinhua|Jining
    Jinjiang|Jinshan|Jinzhong|Jinzhou|Jiujiang|Jiuquan|Jiutepec|Jixi|Jiyuan|Jizhou|Jodhpur
    Johannesburg|Johns Creek|Johor Bahru|Joinville|Joliet|Jolo|Jonesboro|Jordan|Jos|José C. Paz
    Jowzjān|João Pessoa|Juarez|Juazeiro|Juazeiro do Norte|Juba|Juiz de Fora|Jujuy|Juliaca|Jundiaí
    Juneau|Jupiter|Jura|Jurong Town|Jurong West|Juventus|Jājmau|Jālna|Jōetsu|Jōyō|Jūnāgadh
    Kabankalan|Kabardino-Balkarskaja Respublika|Kabinda|Kabul|Kabwe|Kadapa|Kadhimiya|Kadima|Kadoma
    Kaduna|Kaech'ŏn|Kaesŏng|Kafr ash Shaykh|Kafrul|Kagawa|Kagoshima|Kahama|Kahramanmaraş|Kaifeng
    Kaili|Kaiserslautern|Kaiyuan|Kaizuka|Kajaki|Kajang|Kajiado|Kakamega|Kakamigahara|Kakegawa
    Kakogawachō-honmachi|Kalaburagi|Kalamazoo|Kalemyo|Kalimantan|Kalimantan Barat|Kalimantan Selatan
    Kalimantan Tengah|Kalimantan Timur|Kalimantan Utara|Kalinga|Kaliningrad|Kaliningradskaja oblast'
    Kalininskiy|Kallakurichi|Kalma|Kaluzhskaya oblast'|Kalyān|Kamagaya|Kamakura|Kamchatka
    Kamchatskiy kray|Kameoka|Kamigyō-ku|Kamina|Kamirenjaku|Kamisu|Kamloops|Kamoke|Kampala
    Kampong Baharu Cheras Batu Sebelas|Kampung Baru Subang|Kampung Kangkar Teberau
    Kampung Larkin Lama|Kamyanske|Kanagawa|Kananga|Kanata|Kanayannur|Kanazawa|Kanchipuram|Kandahar
    Kandahār|Kanggye|Kani|Kankan|Kano|Kanoya|Kanpur|Kansas|Kansas City|Kanton|Kanuma|Kaohsiung
    Kaolack|Kapar|Kapilvastu|Kapisa|Karabağlar|Karabila|Karabilah|Karabük
    Karachayevo-Cherkesskaya Respublika|Karachi|Karagandy|Karaj|Karaman|Karamay|Karatsu|Karawang
    Karbala|Karbalā'|Karen State|Kariega|Kariya|Karlovic|Karlsruhe|Karnaphuli|Karnataka|Karni|Karnāl
    Karnātaka|Karol Bāgh|Karrada|Karradah|Kars|Karur|Karāwalnagar|Karīmnagar|Karşıyaka|Kasama
    Kasangati|Kashgar|Kashiba|Kashihara|Kashihara-shi|Kashiwa|Kashiwara|Kashiwazaki|Kashmir|Kassala
    Kassel|Kastamonu|Kasuga|Kasugai|Kasukabe|Kasulu|Kasur|Katano|Kathmandu|Katihar|Katori-shi
    Katowice|Katsina|Katsushika|Katsuta|Kaunas|Kawachi-Nagano|Kawagoe|Kawaguchi|Kawanishi|Kawasaki
    Kayes|Kayseri|Kazakhstan|Kazan|Kazo|Keansburg|Kearny|Kebbi|Kediri|Keelung|Kelar|Kellynch Hall
    Kelowna|Kemerovo|Kemerovskaja oblast'|Kendari|Kenema|Kenitra|Kennedy Center|Kennewick|Kenosha
    Kensington and Chelsea|Kenya|Kepulauan Bangka Belitung|Kepulauan Riau|Kerala|Kericho|Kerman
    Kermanshah|Kermān|Kermānshāh|Khabarovsk|Khairpur Mir's|Khalilzad|Khamis Mushait|Khammam|Khandwa
    Khandyga|Kharagpur|Kharkiv|Kharkivska oblast|Khartoum|Khartoum North|Khersonska oblast|Khimki
    Khirdalan|Khmelnytska oblast|Khmelnytskyi|Khomeynī Shahr|Khorramabad|Khorramshahr
    Khorāsān-e Jonūbī|Khorāsān-e Raẕavī|Khorāsān-e Shomālī|Khost|Khouribga|Khujand|Khulna|Khuzdar
    Khyber|Khyber Pakhtunkhwa|Khánh Hòa|Khōst|Khūy|Khūzestān|Kiambu|Kibaha|Kiel|Kielce|Kiev|Kigali
    Kigoma|Kikolo|Kikuyu|Kikwit|Kilamba|Kildare|Kilifi|Kilinochchi|Kilis|Kilkenny|Kima Kieza|Kimhae
    Kimitsu|Kindu|Kingdom of Bahrain|Kingdom of Belgium|Kingdom of Bhutan|Kingdom of Cambodia
    Kingdom of Denmark|Kingdom of Eswatini|Kingdom of Judah|Kingdom of Lesotho|Kingdom of Morocco
    Kingdom of Norway|Kingdom of Saudi Arabia|Kingdom of Spain|Kingdom of Sweden|Kingdom of Thailand
    Kingdom of Tonga|Kingdom of the Netherlands|Kings Bridge|Kingston|Kingston upon Hull
    Kingston upon Thames|Kingstown|Kinshasa|Kiribati|Kirinyaga|Kirishima|Kiritimati|Kirklees|Kirkuk
    Kirkūk|Kirov|Kirovohradska oblast|Kirovskaja oblast'|Kiruna|Kiryū|Kirāri Sulemānnagar|Kisangani
    Kisarazu|Kishiwada|Kisii|Kismayo|Kisumu|Kita|Kitakami|Kitakyushu|Kitami|Kitanagoya|Kitchener
    Kitui|Kitwe|Kiyose|Kizugawa|Kiến Giang|Klamath Falls|Klang|Klerksdorp|Kluang|Klungkung
    Knitting Factory|Knowsley|Knoxville|Koblenz|Kocaeli|Kochi|Kodaira|Kofu|Koga|Koganei|Kogi|Kohlu
    Kokubunji|Kolhāpur|Kolkata|Kollam|Kolwezi|Kom Ombo|Komae|Komaki|Komatsu|Komsomolsk-on-Amur
    Kon Tum|Konak|Konibodom|Konstanz|Konya|Kootenay|Koran|Korba|Kordestān|Korea|Koreatown|Korhogo
    Korla|Koronadal|Koshigaya|Kosovo|Kosrae|Kostanay|Kosti|Kostroma|Kostromskaja oblast'|Kota Bharu
    Kota Damansara|Kota Kinabalu|Kota Kuala Muda|Kotkai|Kotō|Koumassi|Koutiala|Kowloon|Kowloon City
    Kowloon City Centre|Kozhikode|Košice|Krajina|Kraków|Krasnodar|Krasnodarskij kraj
    Krasnogvargeisky|Krasnojarskij kraj|Krasnoyarsk|Krefeld|Kremenchuk|Kremmling|Kreuzberg
    Kropyvnytskyi|Krugersdorp|Kryvyy Rih|Kuala Kubu Baharu|Kuala Lumpur|Kuala Terengganu|Kuantan
    Kuching|Kujawsko-pomorskie|Kukatpally|Kukichūō|Kukuanaland|Kulti|Kumagaya|Kumamoto|Kumarapalayam
    Kumasi|Kumba|Kunar|Kunaṟ|Kunduz|Kunitachi|Kunming|Kunri|Kunshan|Kupang|Kupwara|Kurashiki|Kure
    Kurgan|Kurganskaja oblast'|Kurnool|Kurram|Kursk|Kurskaja oblast'|Kurume|Kusatsu|Kushinagar
    Kushiro|Kuwait|Kuwait City|Kuwana|Kwai Chung|Kwajalein|Kwale|Kwara|Kwazulu-Natal|Kyengera|Kyiv
    Kyivska oblast|Kyrgyz Republic|Kyrgyzstan|Kyzylorda|Kyōtanabe|Kärnten|Köln|Kütahya|Küçükçekmece
    Kābul|Kākināda|Kāmārhāti|Kāpīsā|Kāshān|Kırklareli|Kırıkkale|Kırşehir|Kōka|Kōnan|Kōnosu|Kōriyama
    Kōtari|Kŭlob|L'Aquila|L'Equipe|L'Hospitalet de Llobregat|La Araucanía|La Ceiba|La Cité-Limoilou
    La Haute-Saint-Charles|La Laguna|La Pampa|La Paz|La Pintana|La Plata|La Rioja|La Rochelle
    La Romana|La Réunion|La Scala|La Spezia|La Union|Laayoune|Labado|Ladākh|Lafayette|Laghman
    Laghmān|Lagos|Lahore|Lai Châu|Laibin|Laikipia|Laiwu|Laixi|Lake Chad|Lake Charles|Lake City
    Lake Ewauna|Lake Forest|Lake Hiawatha|Lake Phelps|Lakeland|Lakewood|Lakshadweep
    Lal Bahadur Nagar|Lambeth|Lamezia Terme|Lampung|Lamu|Lanao del Norte|Lanao del Sur|Lancashire
    Landes|Landshut|Langfang|Langley|Lanka|Lansing|Lanzhou|Lanús|Lao People's Democratic Republic
    Laohekou|Laois|Laos|Lapland|Lappeenranta|Lapu-Lapu City|Laredo|Largo|Larkana|Las Cruces
    Las Palmas|Las Palmas de Gran Canaria|Las Piñas|Las Rozas de Madrid|Las Tunas|Las Vegas
    Lashkar Gah|Lashkar-e-Jhangvi|Lashkar-e-Toiba|Latacunga|Latakia|Latin America|Latina|Latur
    Latvia|Lauderhill|Launceston|Lauro de Freitas|Lavaca Bay|Laval|Lazaro Cardenas|Lazio|Le Havre
    Le Mans|Le Plateau-Mont-Royal|Le Sud-Ouest|Le Vieux-Longueuil|League City|Lebanese Republic
    Lebanon|Lecce|Lecco|Lee Hall|Lee Hall Mansion|Lee's Summit|Leeds|Leeuwarden|Leganés|Lehigh Acres
    Leicester|Leicestershire|Leiden|Leinster|Leipzig|Leitrim|Lekki|Lelystad|Lendu
    Leningradskaja oblast'|Leonessa|Les Corts|Les Rivières|Leshan|Lesotho|Lethbridge|Leverkusen
    Lewisham|Lewisville|Lexington|Lexington-Fayette|Leyte|León de los Aldama|Lhasa|Lhoka|Lhokseumawe
    Liangzi Lake|Lianshan|Lianyungang|Liaocheng|Liaoning Sheng|Liaoyang|Liberia|Libertad|Libreville
    Libya|Lichinga|Lichterfelde|Lido di Ostia|Liechtenstein|Liguria|Lijiang|Likasi|Lille|Lilongwe
    Lima|Limeira|Limerick|Limoges|Limpopo|Lincang|Lincoln Center|Lincolnshire|Lindeman|Linfen|Linqu
    Linxia Chengguanzhen|Linyi|Linz|Lipa City|Lipeckaja oblast'|Lipetsk|Lisburn
    Lisburn and Castlereagh|Lishui|Lithuania|Little Mahantango Creek|Little Rock|Liupanshui|Liuzhou
    Livermore|Liverpool|Livonia|Livorno|Liège|Ljubljana|Lleida|Loa Janan|Lobito|Lockerbie|Lodi
    Logan City|Logan Square|Logar|Logroño|Loir-et-Cher|Loire|Loire-Atlantique|Loiret|Lombardia
    Lombardy|Lomé|London|London subway|Londonderry County Borough|Londrina|Long An|Long Beach
    Long Bien|Long Island|Long Island Sound|Long Xuyên|Longford|Longgang|Longling County|Longmont
    Longshan|Longueuil|Longview|Longyan|Lord Howe|Lorestān|Lorraine|Los Angeles|Los Lagos|Los Mochis
    Los Ríos|Los Teques|Lot-et-Garonne|Loudi|Lough Owel|Louisiana|Louisville|Louth|Loveland|Low Pass
    Lowestoft|Lozère|Lu'an|Luancheng|Luanda|Luanshya|Lubango|Lubbock|Lubelskie|Lublin|Lubuklinggau
    Lubumbashi|Lubuskie|Lucca|Lucknow|Ludhiana|Ludwigsburg|Ludwigshafen am Rhein|Luhansk
    Luhanska oblast|Luohe|Luohu District|Luojiang|Luoyang|Lusail|Lusaka|Lushui|Luton|Lutsk
    Luxembourg|Luxor|Luzern|Luzhou|Luziânia|Luzon|Lviv|Lvivska oblast|Lynchburg|Lyon|Lyon 03|Lyon 07
    Lyon 08|Lào Cai|Lâm Đồng|Lévis|Lübeck|Lüdenscheid|Lüliang|Lüneburg|Lünen|Lōgar|Lạng Sơn
    Ma On Shan|Ma'anshan|Maale Adumim|Maastricht|Macao|Macao SAR
    Macao Special Administrative Region of China|Macapá|Macau|Macedonia|Maceio|Maceió|Macerata
    Machakos|Machala|Machida|Machilīpatnam|Mackay|Macon|Macquarie|Madagascar|Madagonia|Madeira
    Madhya Pradesh|Madinah|Madiun|Madrid|Madrid Centro|Madurai|Madīnat an Naşr|Maebaru-chūō|Maebashi
    Magadan|Magadanskaja oblast'|Magallanes|Magdalena Contreras|Magdeburg|Magna|Magnitogorsk
    Magugpo Poblacion|Maguindanao|Magé|Mahabad|Mahajanga|Maharagama|Maharashtra|Maheshtala|Mahesāna
    Mahilyow|Mahārāshtra|Maianga|Maidenhead|Maidstone|Maiduguri|Maine|Maine-et-Loire|Mainz|Maipú
    Maitland|Maizuru|Makassar|Makati City|Makemake|Makhachkala|Makiyivka|Makkah|Makueni|Makurdi
    Malabon|Malacca|Malakand|Malang|Malanje|Malatya|Malawi|Malaysia|Maldives|Malegaon|Mali|Malindi
    Malingao|Malir Cantonment|Mall|Mallawī|Malmö|Malolos|Malta|Maltepe|Maluku|Maluku Utara
    Man'gyŏngdae-ri|Manado|Managua|Manas|Manaus|Manche|Manchester|Manchuria|Mandalay|Mandaluyong
    Mandaluyong City|Mandaue City|Mandera|Mandurah|Mangaluru|Mango|Manhattan|Manila|Manipur|Manisa
    Manitoba|Manizales|Mannheim|Manresa|Manshiyet Nasr|Mansilingan|Mansour|Manta|Mantampay|Manteca
    Mantova|Manukau City|Manéah|Maoming|Maple Ridge|Maputo|Mar del Plata|Mar'ino|Maracaibo|Maracanaú
    Maracay|Maradi|Maranhão|Marawi City|Marbella|Marburg an der Lahn|Marche|Marcory|Mardan|Mardin
    Marengo|Marg‘ilon|Maricá|Marienthal|Marikina City|Marinduque|Maringá|Mariupol|Marjah|Marka
    Markazī|Marl|Marne|Marne La Vallée|Maroua|Marquesas|Marrakesh|Mars|Marsabit|Marsala|Marseille
    Marseille 08|Marseille 09|Marseille 13|Marseille 15|Martian|Martinique|Marugame|Maryland
    Maryvale|Marzahn|Marília|Marāgheh|Masan|Masbate|Maseru|Mashhad|Massa-Carrara|Massachusetts
    Matadi|Matagorda Bay|Matamoros|Mataram|Mataró|Matera|Matesi|Mathura|Mato Grosso|Matola|Matsubara
    Matsudo|Matsue|Matsusaka|Matsutō|Matsuyama|Matuga|Maturín|Mau|Mauritania|Mauritius|Mauá
    Mawlamyine|Mawson|Mayenne|Mayotte|Maysān|Mazar-i-Sharif|Mazatlan|Mazatlán|Mazowieckie
    Mazār-e Sharīf|Małopolskie|Mbandaka|Mbarara|Mbeya|Mbour|Mbuji-Mayi|McAllen|Mdantsane|Meath|Mecca
    Mecklenburg-Vorpommern|Medan|Medellín|Medford|Medicare|Mediterranean Sea|Medway|Meerut|Meghālaya
    Meguro|Meishan|Meizhou|Mek'ele|Meknes|Mekong|Melbourne|Melilla|Memphis|Mendip|Menem|Mengzi
    Menifee|Menominee|Menongue|Mentougou|Merced|Mercier–Hochelaga-Maisonneuve|Mercury|Merida
    Merkezefendi|Merlo|Mersin|Merthyr Tydfil|Meru|Mesquite|Messina|Mestre|Metairie|Metairie Terrace
    Metlakatla|Meurthe-et-Moselle|Meuse|Mexicali|Mexico|Mexico City|Meycauayan|Miami|Miami Beach
    Miami Gardens|Miami Herald|Mianyang|Mianzhu, Deyang, Sichuan|Michigan|Michoacan
    Michoacán de Ocampo|Mid-City|Mid-Ulster|Middelburg|Middle East|Middle Eastern|Middlesbrough
    Midland|Midlothian|Migori|Miguel Hidalgo|Mihara|Milan|Milano|Milk|Milpitas|Milton Keynes
    Milwaukee|Mimaropa|Mimas|Minami-Alps|Minamirinkan|Minas Gerais|Minato|Minato City|Mindanao
    Minden|Mindoro Occidental|Mindoro Oriental|Mingora|Minhang|Minneapolis|Minnesota|Minoh|Minsk
    Minya|Miquelon|Miramar|Miran Shah|Miranshah|Miri|Mirpur Khas|Mirpur Model Thana|Mirzāpur
    Misamis Occidental|Misamis Oriental|Misato, Saitama|Mishima|Misiones|Misratah|Mission Viejo
    Mississauga|Mississippi|Mississippi River|Missoula|Missouri|Missouri City|Mito|Mitrovica|Mitte
    Mixco|Miyagi|Miyakonojō|Miyazaki|Mizoram|Moabit|Mobara|Mocuba|Modena|Moers|Mogadishu
    Mogi das Cruzes|Mohammadpur|Mohammedia|Mohmand|Mokotów|Mokpo|Moldavia|Moldova|Molise|Mombasa
    Monaco|Moncloa-Aravaca|Monclova|Moncton|Mongolia|Monmouthshire|Monrovia|Montana|Monte Carlo
    Montenegro|Monterrey|Montería|Montes Claros|Montevideo|Monticello|Montpellier|Montreal|Montreuil
    Montréal|Montréal-Nord|Montserrat|Monza|Monza e Brianza|Mooka|Moonstone|Moratalaz|Morbihan
    Mordechai Vanunu|Morelia|Morelos|Moreno Valley|Moriguchi|Morioka|Moriyama|Morocco|Morogoro
    Morogoro Region|Morvi|Morādābād|Moscow|Moselle|Moshi|Moskovskaja oblast'|Moskva|Mossamedes
    Mossoró|Mosul|Motijheel|Moundou|Mount Everest|Mount Pleasant|Mountain Province|Mountain View
    Mozambique|Mpanda|Mpumalanga|Mt Kenia|Muar|Mubi|Mudanjiang|Mueang Nonthaburi|Mukalla|Mukim Pulai
    Mukono|Mulenvos|Mulhouse|Multan|Mulugu|Mumbai|Munakata|Muncie|Munger|Munster|Muntinlupa
    Muqdadiyah|Murang'a|Muratpaşa|Murcia|Murfreesboro|Muridke|Murmansk|Murmanskaja oblast'|Muroran
    Murrieta|Murwāra|Musa Qala|Musaffah|Musashimurayama|Musashino|Musayyib|Muscat|Museum|Mushin
    Mutare|Muzaffargarh|Muzaffarnagar|Muzaffarpur|Muzaffarābād|Muğla|Mwene|Myanmar
    Mykolaivska oblast|Mykolayiv|Mymensingh|Mysuru|Mzuzu|Málaga|Mérida|México|Móstoles
    Mönchengladbach|Mülheim|Münster|Māzandarān|Młociny|Mỹ Tho|N'Djamena|NIA Valencia|NZ|Nabari
    Naberezhnyye Chelny|Nablus|Nacala|Nad Ali|Nadiād|Nafarroa*|Nafarroako Foru Komunitatea*|Nagahama
    Nagano|Nagaoka|Nagar Naluākot|Nagareyama|Nagasaki|Nagoya|Nagpur|Naha|Nahr al-Bared|Naihāti
    Nairobi|Nairobi City|Naivasha|Najaf|Najafgarh|Najafābād|Najrān|Nakano|Nakatsu|Nakatsugawa|Nakuru
    Nalchik|Nam Định|Namangan|Namibia|Namp'o|Nampa|Nampula|Nanaimo|Nanchang|Nanchong|Nanchuan|Nanded
    Nandi|Nandyāl|Nangarhar|Nangarhār|Nanjing|Nanning|Nanping|Nanqiao|Nansana|Nanterre|Nantes
    Nantong|Nanyang|Napa|Naperville|Naples|Napoli|Naqoura|Nara|Nara-shi|Narashino|Narathiwat
    Narayanganj|Narela|Narita|Narok|Narsingdi|Nasarawa|Nashik|Nashua|Nashville|Nasimshahr|Nasiriyah
    Nassau|Nasushiobara|Nasīm Shahr|Natal|Natanz|National Capital Region|National Flag Square
    National League|Nativity|Natore|Natori-shi|Naucalpan de Juárez|Nauheim|Nauru|Navegantes
    Navi Mumbai|Navotas|Nawabshah|Nay Pyi Taw|Nayarit|Naypyidaw|Nazareth|Nazi Germany|Nazrēt
    Naz̧arābād|Ndjamena|Ndola|Near North Side|Neath Port Talbot|Nebraska|Negros Occidental
    Negros Oriental|Nei Mongol Zizhiqu|Neihu|Neijiang|Neiva|Nellore|Neneckij avtonomnyj okrug|Nepal
    Nepean|Neptune|Netanya|Netherlands|Netherlands Antilles|Neuchâtel|Neue Neustadt|Neukölln
    Neumünster|Neuquén|Neuss|Nevada|Neverland Ranch|Nevşehir|New Bedford|New Braunfels|New Britain
    New Brunswick|New Cairo|New Caledonia|New Delhi|New England|New France|New Guinea|New Hampshire
    New Haven|New Jersey|New Kingston|New Mexico|New Orleans|New Rochelle|New Salem
    New South Memphis|New South Wales|New Taipei City|New Territories|New Westminster|New York
    New York City|New York State|New Zealand|Newark|Newcastle under Lyme|Newcastle upon Tyne
    Newfoundland and Labrador|Newham|Newlands|Newmarket|Newport|Newport Beach|Newport News|New~York
    Neyagawa|Neyshābūr|Ngaoundéré|Nghi Sơn|Nghệ An|Nha Trang|Niagara Falls|Niamey|Nianbo|Nicaragua
    Nicolás Romero|Nicosia|Nidwalden|Niedersachsen|Niederösterreich|Niger|Nigeria|Niigata|Niihama
    Niiza|Nijmegen|Nikkei|Nikkō|Nilüfer|Nimroz|Ninevah|Ningbo|Ningde|Ningxia|Ningxia Huizi Zizhiqu
    Ninh Bình|Ninh Hòa|Ninh Thuận|Nioka|Nippes|Nishi-Tokyo-shi|Nishinomiya|Nishio|Nisshin|Niterói
    Nizhegorodskaya oblast'|Nizhnekamsk|Nizhnevartovsk|Nizhniy Novgorod|Nizhny Tagil|Nizāmābād
    Nièvre|Niğde|Niš|Nnewi|Nobeoka|Noda|Nogales|Noida|Nome|Norderstedt|Nordrhein-Westfalen|Norfolk
    Norfolk Island|Normandie|Normandy|Noronha|North|North Africa|North America|North American
    North Ayrshire|North Carolina|North Caucasus|North Charleston|North Dakota|North Darfur
    North East Lincolnshire|North Kivu|North Korea|North Lanarkshire|North Las Vegas
    North Lincolnshire|North Macedonia|North Ossetia|North Peoria|North Rhine-Westphalia|North Sea
    North Shore|North Somerset|North Stamford|North Tyneside|North Vancouver|North Waziristan
    North Wazirstan|North West Frontier|North West Frontier Province|North Yorkshire
    North of Baghdad|North-West|Northampton|Northamptonshire|Northern|Northern Cape|Northern Ireland
    Northern Mariana Islands|Northern Mindanao|Northern Samar|Northern Territory|Northumberland
    Northwest Territories|Norvelt|Norwalk|Norway|Norwich|Nossa Senhora do Socorro|Nottinghamshire
    Nou Barris|Nouakchott|Noumea|Nouvelle-Aquitaine|Nouvelle-Calédonie|Nova Friburgo|Nova Iguaçu
    Nova Scotia|Nova Vida|Novara|Novgorodskaja oblast'|Novi Sad|Novo Hamburgo|Novokuznetsk
    Novorossiysk|Novosibirsk|Novosibirskaja oblast'|Nowrangapur|Nueva Ecija|Nueva Vizcaya
    Nuevo Laredo|Nuevo León|Nukus|Numazu|Nunavut|Nuneaton|Nuoro|Nuremberg|Nuristan|Nusa Tenggara
    Nusa Tenggara Barat|Nusa Tenggara Timur|Nutana Sector|Nuuk|Nyala|Nyamira|Nyandarua|Nyeri
    Nyingchi|Nzérékoré|Nîmes|Nāgarpur|Nāgercoil|Nāgāland|Nāngloi Jāt|Nīmrōz|Nīnawá|Nūristān|O'Fallon
    Oakland|Oakland/Troy Airport|Oakville|Oaxaca|Obalende|Oberhausen|Oberösterreich|Obihiro|Obolon
    Obwalden|Occitanie|Oceania|Oceanside|Odawara|Odesa|Odeska oblast|Odisha|Offaly|Offenbach|Ogaden
    Ogbomoso|Ogun|Ohio|Oise|Oita|Ojinaga|Ojo de Agua|Okara|Okayama|Okazaki|Okegawa|Okene|Okinawa
    Oklahoma|Oklahoma City|Olathe|Old City|Oldenburg|Oldham|Olesno|Olongapo|Omaha|Oman|Omdurman|Omsk
    Omskaja oblast'|Ondo|Ongole|Onitsha|Onomichi|Ontario|Ooty|Opolskie|Orakzai|Orange Grove|Ordos
    Ordu|Oregon|Orem|Orenburg|Orenburgskaja oblast'|Orihuela|Oristano|Orkney Islands
    Orlovskaja oblast'|Orléans|Ormoc|Orne|Orsk|Orthodox Christians|Oruro|Orël|Orūmīyeh|Osaka
    Osaka Bay|Osan|Osasco|Osh|Oshawa|Oslo|Osmaniye|Osnabrück|Osogbo|Oss|Ostrava|Osun|Otaru|Ottawa
    Ottawa South|Ouagadougou|Oujda|Oulu|Ourense|Overland Park|Oviedo|Owariasahi|Owerri|Owo
    Oxfordshire|Oxnard|Oyama|Oyo|PRC|Paarl|Pachuca de Soto|Pacific|Pacific Ocean|Padalarang|Padang
    Padangsidempuan|Paderborn|Padova|Pagadian|Pago Pago|Pakistan|Pakistani-controlled Kashmir|Paktia
    Paktika|Paktiyā|Paktīkā|Palace|Palangkaraya|Palau|Palawan|Pale|Palembang|Palencia|Palermo
    Pallabi|Pallāvaram|Palm Bay|Palm Coast|Palmas|Palmdale|Palomar Observatory|Pampanga
    Pampanga River|Pamplona|Panabo|Panama|Panama City|Panchkula|Pangaea Proxima|Pangaea Ultima
    Pangandaran|Pangasinan|Pangkalpinang|Panipat|Panjin|Panjshayr|Panjwayi|Panlongcheng|Panshan
    Panvel|Panzhihua|Papua|Papua Barat|Papua New Guinea|Parachinar|Paraguay|Parakou|Paramaribo
    Paranaque City|Paraná|Parauapebas|Paraíba|Parbhani|Parchin|Paris|Paris 10 Entrepôt
    Paris 10e Arrondissement|Paris 11 Popincourt|Paris 11e Arrondissement|Paris 12 Reuilly
    Paris 12e Arrondissement|Paris 13 Gobelins|Paris 13e Arrondissement|Paris 14 Observatoire
    Paris 15 Vaugirard|Paris 16 Passy|Paris 17 Batignolles-Monceau|Paris 18 Buttes-Montmartre
    Paris 19 Buttes-Chaumont|Paris 20 Ménilmontant|Paris Club|Parla|Parma|Parnamirim|Parwān|Pará
    Pas-de-Calais|Pasadena|Pasarkemis|Pasay|Pasig City|Pasir Gudang|Pasir Mas|Passaic|Pasto|Pasuruan
    Pathein|Patiāla|Patna|Patriarch Alexy|Patriot Hills|Pattani|Pattaya|Pau|Paulista|Pavia|Pavlodar
    Pawtucket|Paya Terubong|Pays-de-la-Loire|Pearl|Pearl Harbor|Pearland|Peckham|Peicheng|Pekalongan
    Pekanbaru|Pelentong|Pelotas|Pematangsiantar|Pemba|Pembroke Pines|Pembrokeshire|Pengze|Penn Line
    Pennsylvania|Penza|Penzenskaja oblast'|People's Democratic Republic of Algeria
    People's Republic of Bangladesh|People's Republic of China|Peoria|Percut|Perm|Permskij kraj
    Pernambuco|Perpignan|Perris|Persia|Persian Gulf|Perth|Perth and Kinross|Peru|Perugia|Pesaro
    Pesaro e Urbino|Pescara|Peshawar|Pest|Petaling Jaya|Petare|Petaẖ Tiqva|Peterborough|Petersburg
    Petrolina|Petropavl|Petrozavodsk|Petrópolis|Pettigrew State Park|Peugeot|Peñalolén|Pforzheim
    Phan Rang-Tháp Chàm|Phan Thiết|Pharr|Philadelphia|Philippines|Phra Pradaeng|Phu Quoc|Phú Mỹ
    Phú Thọ|Phú Yên|Phổ Yên|Piacenza|Piauí|Piemonte|Pierrefonds-Roxboro|Pietermaritzburg|Pikine
    Pimpri|Pimpri-Chinchwad|Pindi Bhattian|Pingdingshan|Pingdu|Pingliang|Pingxiang|Piracicaba
    Pistoia|Pitcairn|Piton des Neiges|Piura|Pizhou|Plano|Plano Piloto|Plantation|Plateau|Pleasanton
    Plovdiv|Plurinational State of Bolivia|Pluto|Plymouth|Podgorica|Podkarpackie|Podlaskie|Pohang
    Pointe-Noire|Poitiers|Pokhara|Poland|Polokwane|Poltava|Poltavska oblast|Polynésie française
    Pomona|Pomorskie|Pompano Beach|Ponta Grossa|Pontevedra|Pontianak|Poonch|Popayán|Pordenone
    Porlamar|Port Elizabeth|Port Harcourt|Port Lavaca|Port Moresby|Port Said|Port Saint Lucie
    Port Sudan|Port-au-Prince|Port-de-Paix|Portland|Porto Alegre|Porto Velho|Porto-Novo|Portoviejo
    Portsmouth|Portsmouth Heights|Portugal|Portuguese Republic|Porz am Rhein|Posadas|Potenza|Potsdam
    Powys|Poznań|Pozuelo de Alarcón|Pozzuoli|Prague|Praia Grande|Prato|Pravyi Bereh|Prayagraj
    Prenzlauer Berg|Presidente Prudente|Pretoria|Prijedor|Primorskij kraj|Prince Charles
    Prince Edward Island|Prince George|Principality of Andorra|Principality of Liechtenstein
    Principality of Monaco|Pristina|Prizren|Probolinggo|Prokop'yevsk|Provence-Alpes-Côte-d'Azur
    Providence|Providencia|Provo|Prussia|Pskhu|Pskov|Pskovskaja oblast'|Pu'er|Pucallpa|Puchong
    Pudong|Puducherry|Puebla|Pueblo|Puente Alto|Puente de Vallecas|Puerto|Puerto La Cruz
    Puerto Montt|Puerto Ordaz|Puerto Princesa|Puerto Rico|Puerto Vallarta|Puglia|Pulwama|Pune
    Punggol|Puning|Punjab|Punta Arenas|Punāsa|Purley|Purmerend|Purnia|Purwokerto|Putian|Putney
    Putumayo|Putuo|Puxi|Puy-de-Dôme|Puyang|Pyeongtaek|Pyncheon Street|Pyongyang|Pyrénées-Atlantiques
    Pyrénées-Orientales|Pétionville|Pākdasht|Pāli|Pānihāti|Pār Naogaon|Pātan|Qadirpur Ran|Qaim|Qalat
    Qalqiliya|Qalqilya|Qarchak|Qarshi|Qatar|Qazvin|Qazvīn|Qibao|Qina|Qingdao|Qinghai|Qinghai Sheng
    Qingpu|Qingyang|Qingyuan|Qingzhou|Qinhuangdao|Qinzhou|Qionghai|Qiqihar|Qitaihe|Qods|Qom|Qostanay
    Qo‘qon|Quanzhou|Quarto Oggiaro|Quebec|Queen Elizabeth Hall|Queens|Queensland|Quelimane|Querétaro
    Quetta|Quezon|Quezon City|Qui Nhon|Quilicura|Quilmes|Quintana Roo|Quito|Qujing|Quthbullapur
    Quzhou|Québec|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Quận Ba|Quận Bốn|Quận Mười
    Quận Mười Một|Quận Sáu|Qyzylorda|Qā'em Shahr|ROK|Ra's Bayrūt|Rabat|Radom|Ragusa|Rahim Yar Khan
    Rahlstedt|Raipur|Rajamahendravaram|Rajasthan|Rajouri|Rajpur Sonarpur|Rajshahi|Raleigh|Ramadi
    Ramagundam|Ramallah|Ramiros|Rancagua|Ranchi|Rancho Cordova|Rancho Cucamonga|Randburg|Rangoon
    Rangpur|Rankin Inlet|Rapid City|Rarotonga|Ras Al Khaimah|Rasapūdipalem|Rasht|Ratingen|Ratlām
    Raurkela Industrial Township|Raveloe|Ravenna|Rawalpindi|Rawang|Rayon KTZ|Razuri|Recife
    Recklinghausen|Red Deer|Red Sea|Redbridge|Redcar and Cleveland|Reddevitzer Höft|Redding|Redditch
    Redlands|Redwood City|Regal Mountain|Regensburg|Reggio Calabria|Reggio Emilia|Reggio nell'Emilia
    Reims|Reinickendorf|Remscheid|Renfrewshire|Rengasdengklok|Rennes|Reno|Renton|Repentigny|Republic
    Republic of Albania|Republic of Angola|Republic of Armenia|Republic of Austria
    Republic of Azerbaijan|Republic of Belarus|Republic of Benin|Republic of Bosnia and Herzegovina
    Republic of Botswana|Republic of Bulgaria|Republic of Burundi|Republic of Cabo Verde
    Republic of Cameroon|Republic of Chad|Republic of Chile|Republic of China|Republic of Colombia
    Republic of Congo|Republic of Costa Rica|Republic of Croatia|Republic of Cuba|Republic of Cyprus
    Republic of Côte d'Ivoire|Republic of Djibouti|Republic of Ecuador|Republic of El Salvador
    Republic of Equatorial Guinea|Republic of Estonia|Republic of Fiji|Republic of Finland
    Republic of Ghana|Republic of Guatemala|Republic of Guinea|Republic of Guinea-Bissau
    Republic of Guyana|Republic of Haiti|Republic of Honduras|Republic of Iceland|Republic of India
    Republic of Indonesia|Republic of Iraq|Republic of Kazakhstan|Republic of Kenya
    Republic of Kiribati|Republic of Latvia|Republic of Liberia|Republic of Lithuania
    Republic of Macedonia|Republic of Madagascar|Republic of Malawi|Republic of Maldives
    Republic of Mali|Republic of Malta|Republic of Mauritius|Republic of Moldova
    Republic of Mozambique|Republic of Myanmar|Republic of Namibia|Republic of Nauru
    Republic of Nicaragua|Republic of North Macedonia|Republic of Palau|Republic of Panama
    Republic of Paraguay|Republic of Peru|Republic of Poland|Republic of San Marino
    Republic of Senegal|Republic of Serbia|Republic of Seychelles|Republic of Sierra Leone
    Republic of Singapore|Republic of Slovenia|Republic of South Africa|Republic of South Sudan
    Republic of Suriname|Republic of Tajikistan|Republic of Trinidad and Tobago|Republic of Tunisia
    Republic of Türkiye|Republic of Uganda|Republic of Uzbekistan|Republic of Vanuatu
    Republic of Yemen|Republic of Zambia|Republic of Zimbabwe|Republic of the Congo
    Republic of the Gambia|Republic of the Marshall Islands|Republic of the Niger
    Republic of the Philippines|Republic of the Sudan|Resistencia|Retiro|Reus|Reutlingen|Rewa
    Reynosa|Rhea|Rheine|Rheinhausen|Rheinland-Pfalz|Rhode Island|Rhodesia|Rhondda Cynon Taff|Rhône
    Rialto|Riau|Ribeirão Preto|Ribeirão das Neves|Richards Bay|Richmond|Richmond Hill
    Richmond upon Thames|Richter|Rieti|Riga|Rimini|Rio|Rio Branco|Rio Claro|Rio Gallegos|Rio Grande
    Rio Rancho|Rio Verde|Rio de Janeiro|Riobamba|Ripton|Rishon LeTsiyyon|Rittō|Riverside
    Riverside Drive|Riverview|Rivière-des-Prairies–Pointe-aux-Trembles|Rivne|Rivnenska oblast|Riyadh
    Rizal|Rize|Rizhao|Rjazanskaja oblast'|Roald|Roanoke|Rochdale|Rochester|Rochester Hills|Rock Hill
    Rockford|Rockhampton|Rocksburg|Rocky Mountains|Rodenkirchen|Rodrigues|Rohini|Rohtak|Roman Empire
    Romania|Romblon|Rome|Romford|Rondonópolis|Rondônia|Roodepoort|Roosendaal|Roquetas de Mar|Roraima
    Roscommon|Rosemont–La Petite-Patrie|Roseville|Rostock|Rostov-on-Don|Rostovskaja oblast'|Rothera
    Rotherham|Rotterdam|Roubaix|Rouen|Round Rock|Rourkela|Rovigo|Rubí|Ruegen|Rueil-Malmaison
    Rufisque|Rufisque est|Rugao|Rui'an|Ruiru|Ruritania|Russeifa|Russia|Russian Empire
    Russian Federation|Rustenburg|Rutland|Rwanda|Rwandese Republic|Ryazan'|Rybinsk|Ryūgasaki|Rzeszów
    Réunion|Río Negro|Rügen|Rāichūr|Rājasthān|Rājkot|Rāmgundam|Rāmpur|Rāniganj|Rānipet|Rīf Dimashq
    Rạch Giá|Sa Dec|Saanich|Saarbrücken|Saarland|Sabadell|Sabzevar|Sachsen|Sachsen-Anhalt|Sacomã
    Sacramento|Saddiqabad|Sadr City|Safi|Sagamihara|Saguenay|Sahalinskaja oblast'|Sahiwal|Sahāranpur
    Saidpur|Saijō|Saint Barthélemy|Saint George|Saint John|Saint Joseph|Saint Kitts and Nevis
    Saint Lucia|Saint Martin (French part)|Saint Paul|Saint Peters|Saint Petersburg
    Saint Pierre and Miquelon|Saint Vincent and the Grenadines|Saint-Barthélemy|Saint-Denis
    Saint-Hubert|Saint-Jean-sur-Richelieu|Saint-Laurent|Saint-Louis|Saint-Louis-de-Terrebonne
    Saint-Léonard|Saint-Marc|Saint-Martin|Saint-Maur-des-Fossés|Saint-Pierre-et-Miquelon
    Saint-Quentin-en-Yvelines|Saint-Étienne|Sainte-Foy|Saitama|Sakado|Sakai|Sakata|Sakhalin|Saku
    Salatiga|Salerno|Salford|Salt Lake City|Salta|Saltillo|Saltivka|Salvador|Salzgitter|Salé
    Salé Al Jadida|Samambaia|Samangān|Samara|Samarinda|Samarkand|Samarra|Samarskaja oblast'|Samawa
    Sambhal|Samburu|Samoa|Samsun|Samut Prakan|San Andres|San Angelo|San Antonio|San Bernardino
    San Bernardo|San Blas-Canillejas|San Cristóbal|San Cristóbal de las Casas|San Diego|San Felipe
    San Fernando|San Fernando de Apure|San Francisco|San Jose|San Jose del Monte|San José|San Juan
    San Leandro|San Lorenzo|San Luis|San Luis Potosí|San Marcos|San Marino|San Mateo|San Miguel
    San Miguel de Tucumán|San Miguelito|San Nicolás de los Garza|San Pablo|San Pedro|San Pedro Sula
    San Pedro de Macorís|San Ramon|San Salvador|San Salvador de Jujuy|San Sebastián de los Reyes
    San Suu Kyi|San Tan Valley|San-Pédro|Sanandaj|Sancaktepe|Sandachō|Sandakan|Sandwell|Sandy Hills
    Sandy Springs|Sangin|Sangiran|Sanhe|Sanjō|Sankt Gallen|Sankt-Peterburg|Sanmenxia|Sanming|Sano
    Sant Andreu|Sant Boi de Llobregat|Sant Cugat del Vallès|Sant Martí|Santa|Santa Ana|Santa Barbara
    Santa Catarina|Santa Clara|Santa Clarita|Santa Coloma de Gramenet|Santa Cruz
    Santa Cruz de Tenerife|Santa Cruz de la Sierra|Santa Fe|Santa Lucía|Santa Luzia|Santa Maria
    Santa Marta|Santa Monica|Santa Rosa|Santa Teresa del Tuy|Santander|Santarem|Santiago
    Santiago de Compostela|Santiago de Cuba|Santiago de Querétaro|Santiago de Surco
    Santiago de los Caballeros|Santiago del Estero|Santo André|Santo Domingo|Santo Domingo Este
    Santo Domingo Oeste|Santo Domingo de los Colorados|Santol|Sants-Montjuïc|Sanya|Sao Paulo
    Sao Tome and Principe|Sapele|Sapopemba|Sapporo|Saqqara|Sar-e Pul|Sarajevo|Sarangani|Saransk
    Saratov|Saratovskaja oblast'|Sardegna|Sargodha|Sari|Sariwŏn-si|Sarnia|Sarrià-Sant Gervasi|Sarthe
    Sasebo|Saskatchewan|Saskatoon|Sassari|Satna|Saturn|Saudi Arabia|Saudi Arabian|Saugor
    Sault Ste. Marie|Saurimo|Savannah|Savar|Savona|Sawangan|Sayama|Saône-et-Loire|Scandinavia
    Scarborough|Schaffhausen|Schaumburg|Schiedam|Schleswig-Holstein|Schwerin|Schwyz|Schöneberg
    Scoresbysund|Scotland|Scottish Borders|Scottsdale|Scranton|Scunthorpe|Sea of Oman|Seattle
    Sector 1|Sector 2|Sector 3|Sector 4|Sector 5|Sector 6|Secunderabad|Seeb|Sefton|Seine-Maritime
    Seine-Saint-Denis|Seine-et-Marne|Sejong|Sekimachi|Sekondi|Selayang Baru Utara|Semarang|Semey
    Semnān|Sendai|Senegal|Sengkang New Town|Seongnam-si|Seoul|Sepang|Serang|Serbia|Serekunda
    Seremban|Sergipe|Seringapatam|Sesto San Giovanni|Setagaya|Setapak|Sete Lagoas|Seto|Settsu
    Sevastopol|Severnyy|Severodvinsk|Sfax|Sha Tin|Shaanxi|Shaanxi Sheng|Shagamu|Shah Alam|Shahkot
    Shahrīār|Shakhty|Sham Shui Po|Shandong|Shandong Sheng|Shanghai|Shanghai Shi|Shangluo|Shangqiu
    Shangrao|Shangyu|Shanksville|Shantou|Shanwei|Shanxi|Shanxi Sheng|Shaoguan|Shaoxing|Shaoyang
    Sharjah|Sharm al-Sheikh|Sharm el-Sheik|Sharm el-Sheikh|Shashamane|Shebaa Farms|Sheepshead Bay
    Sheffield|Shekhupura|Shenyang|Shenzhen|Sherbrooke|Sherwood Park|Shetland Islands|Shevchenkivskyi
    Shi'ite Islam|Shibata|Shibganj|Shibukawa|Shibuya|Shibīn al Kawm|Shiga|Shihezi|Shijiazhuang
    Shijie|Shikarpur|Shiki|Shikokuchūō|Shimada|Shimane|Shimonoseki|Shimotoda|Shinagawa|Shinjuku
    Shiqi|Shiraz|Shivaji Nagar|Shivamogga|Shiyan|Shizuishan|Shizuoka|Sholapur|Shouguang|Shreveport
    Shrewsbury|Shropshire|Shrīrāmpur|Shuangyashan|Shubrā al Khaymah|Shuozhou|Shyamnagar|Shymkent
    Shāhjānpur|Shūnan|Sialkot|Siam|Siaya|Siberia|Sibiu|Sibu|Sichuan|Sichuan Sheng|Sicilia|Sicily
    Sidi Bel Abbes|Siegen|Siena|Sierra Leone|Siirt|Sikasso|Sikkim|Siliguri|Silver Spring|Simferopol
    Simi Valley|Sinai|Sinaloa|Sinbad|Sincelejo|Sindh|Sinfra|Singa|Singapore|Singida|Singkawang
    Singrauli|Sinjhoro|Sinop|Sint Maarten (Dutch part)|Sinŭiju|Sioux City|Sioux Falls|Siping
    Siquijor|Siracusa|Sirjan|Sirnak|Sirte|Sitka|Situbondo|Sivakasi|Sivas|Skardu|Skopje|Sleepy Hollow
    Sligo|Slough|Slovak Republic|Slovakia|Slovenia|Smolensk|Smolenskaja oblast'|Soacha|Sobral
    Soccsksargen|Sochi|Socialist Republic of Viet Nam|Sodo|Sofia|Sohag|Sokoto
    Soledad de Graciano Sánchez|Solihull|Solingen|Solomon Islands|Solothurn|Solwezi|Somalia|Somerset
    Somerset West|Somerville|Somme|Sondrio|Songea|Songhua River|Songjiang|Sonora|Sonīpat|Sorocaba
    Sorong|Sorsogon|Soshanguve|Sosnowiec|Sousse|South|South Africa|South African|South America
    South Asia|South Asian|South Australia|South Ayrshire|South Bend|South Boston|South Carolina
    South China Sea|South Cotabato|South Dakota|South Darfur|South Dublin|South Fulton|South Gate
    South Georgia|South Georgia and the South Sandwich Islands|South Gloucestershire|South Korea
    South Korean|South Lanarkshire|South Lawndale|South Ossetia|South Ozone Park|South Pacific
    South Shields|South Sudan|South Suffolk|South Surrey|South Tangerang|South Tyneside
    South Waziristan|South West Africa|South Yemen|Southall|Southampton|Southeast Asia
    Southend-on-Sea|Southern Afghanistan|Southern California|Southern Leyte|Southern Ocean
    Southern Sudan|Southfield|Southport|Southwark|Southwestern United States|Soviet Union
    Soviet republic|Soweto|Soyapango|Soyo|Spain|Speyer|Spijkenisse|Spokane|Spokane Valley
    Spring Hill|Spring Valley|Springdale|Springfield|Srebrenica|Srednekolymsk|Sri Ganganagar
    Sri Lanka|Srinagar|St Albans|St Helens|St Johns|St.|St. Catharines|St. Helens|St. John's
    St. Kitts|St. Louis|St. Paul|St. Petersburg|Stade de France|Staffordshire|Stamford|Starbucks
    Staryy Oskol|State of Israel|State of Kuwait|State of Qatar|Staten Island|Stavropol'skij kraj
    Steglitz|Steiermark|Sterling Heights|Sterlitamak|Stevenage|Stockholm|Stockport|Stockton
    Stockton-on-Tees|Stoke-on-Trent|Stoney Creek|Strait|Strasbourg|Stuttgart|Subang Jaya|Subaru
    Sucre|Sud Sardegna|Sudan|Sudharmono|Suez|Suffolk|Sugar Land|Suginami|Suicheng|Suihua|Suining
    Suita|Suizhou|Sukabumi|Sukagawa|Sukhumi|Sukkur|Sulaimaniya|Sulaimaniyah|Sulawesi|Sulawesi Barat
    Sulawesi Selatan|Sulawesi Tengah|Sulawesi Tenggara|Sulawesi Utara|Sulaymaniya|Sulaymaniyah
    Sultan Kudarat|Sultanate of Oman|Sultanbeyli|Sultangazi|Sulu|Sulţānah|Sumaré|Sumatera
    Sumatera Barat|Sumatera Selatan|Sumatera Utara|Sumatra|Sumatra island|Sumbawanga|Sumbe|Sumedang
    Sumgayit|Sumida|Summer Street|Sumska oblast|Sumy|Sun|Sunch'ŏn|Suncheon|Sunderland|Sungai Buloh
    Sungai Petani|Sunnyside|Sunnyvale|Sunol Valley|Sunrise Manor|Sunset Park|Sunshine Coast|Suqian
    Surabaya|Surakarta|Surat|Surgut|Surigao del Norte|Surigao del Sur|Suriname|Surrey|Surulere
    Sutton Coldfield|Suwon|Suzano|Suzhou|Suzuka|Svalbard and Jan Mayen|Sverdlovskaja oblast'|Swansea
    Swat Valley|Swaziland|Sweden|Swift Current|Swindon|Swiss Confederation|Switzerland|Sydney
    Sydney Opera House|Syktyvkar|Sylhet|Sylmar|Symphony Hall|Syracuse|Syria|Syria -
    Syrian Arab Republic|Szczecin|São Bernardo do Campo|São Carlos|São José|São José de Ribamar
    São José do Rio Preto|São José dos Campos|São José dos Pinhais|São João de Meriti|São Leopoldo
    São Luís|São Paulo|São Vicente|Ségou|Sétif|Sóc Trăng|Sāngli|Sāveh|Sīkar|Sīstān va Balūchestān
    Sōka|Sơn La|Sơn Tây|Ta'if|Taba|Tabasco|Tabora|Taboão da Serra|Tabriz|Tabuk|Tachikawa|Tacloban
    Tacna|Tacoma|Taganrog|Taguatinga|Taguig|Tahiti|Tai Po|Tai'an|Taicang|Taichung|Tainan|Taipei
    Taiping|Taiwan|Taiwan Sheng|Taiwan Strait|Taiyuan|Taiz|Taizhou|Tajikistan|Tajimi|Takamatsu
    Takaoka|Takarazuka|Takasago|Takasaki|Takatsuki|Takayama|Takefu|Takeo|Takhār|Takoradi|Taksim
    Talatona|Talavera de la Reina|Talca|Talhar|Tallaght|Tallahassee|Tallinn|Tamale|Taman Petaling
    Tamaulipas|Tambov|Tambovskaja oblast'|Tameside|Tamiflu|Tamil Nādu|Tampere|Tampico
    Tampines Estate|Tampines New Town|Tamworth|Tana River|Tanabe|Tanashichō|Tando Allahyar
    Tando Bago|Tang dynasty|Tanga|Tangerang|Tanggu|Tangier|Tangshan|Tanjung Pinang|Tanjungbalai
    Tanta|Tantou|Tanzania|Tanzhou|Taoyuan|Tapachula|Taraba|Tarakan|Taranto|Tarapacá|Tarawa|Taraz
    Tarlac|Tarlac City|Tarn-et-Garonne|Tarragona|Tarrytown|Tarsus|Tartu|Tashkent|Tasikmalaya
    Tasmania|Tatebayashi|Tatsuno|Taubaté|Tawau|Tawi-Tawi|Taytay|Tbilisi|Tegal|Tegucigalpa|Tehran
    Tehrān|Tehuacán|Tekirdağ|Telangāna|Telde|Telford|Telford and Wrekin|Tell City|Teluk Intan|Temara
    Temecula|Tempe|Tempe Junction|Temple Mount|Temuco|Teni|Tennessee|Tenri|Tepic|Teramo|Teresina
    Ternate|Terni|Ternopil|Ternopilska oblast|Terrassa|Terrebonne|Terres australes françaises
    Territoire de Belfort|Tete|Tethys|Tetuán de las Victorias|Texas|Thailand|Thames|Thanh Hoa
    Thanh Hóa|Thanh Khê|Thanh Xuân|Thanjavur|Tharaka-Nithi|The Bronx|The Fillmore|The Woodlands
    Thembisa|Thessaloníki|Thika|Thimphu|Thiruvananthapuram|Thiès|Thiès Nones|Thoothukudi
    Thousand Oaks|Thrissur|Thule|Thunder Bay|Thuqbah|Thurgau|Thurrock|Thuận An|Thuận Thanh
    Thành Phố Bà Rịa|Thái Bình|Thái Nguyên|Théâtre de la Ville|Thüringen|Thāne|Thị Trấn Đông Triều
    Thủ Dầu Một|Thủ Đức|Thừa Thiên-Huế|Tiananmen Square|Tianjin|Tianjin Shi|Tianshui|Tibet|Ticino
    Tieling|Tierra del Fuego|Tijuana|Tikrit|Tilburg|Timişoara|Timor-Leste|Tin Shui Wai|Tipperary
    Tirah|Tirane|Tire|Tirin Kot|Tirol|Tiruchirappalli|Tirunelveli|Tirupati|Tiruppur|Tiruvottiyūr
    Titan|Titania|Tiền Giang|Tjumenskaja oblast'|Tlalnepantla|Tlalpan|Tlaquepaque|Tlaxcala|Tláhuac
    Toamasina|Tobago|Tocantins|Tochigi|Togo|Togolese Republic|Tokar|Tokat|Tokelau|Tokorozawa
    Tokushima|Tokuyama|Tokyo|Toli-Toli|Toluca|Tolyatti|Tomakomai|Toms River|Tomsk|Tomskaja oblast'
    Tonalá|Tondabayashichō|Tonga|Tongatapu|Tongchuan|Tongchuanshi|Tonghua|Tongliao|Tongling|Tongshan
    Toowoomba|Topeka|Torbay|Torfaen|Toride|Torino|Toronto|Torre del Greco|Torrejón de Ardoz
    Torrevieja|Torreón|Toruń|Toscana|Toshima|Tosu|Tottenham|Tottori|Tottori-shi|Touba|Toulon
    Toulouse|Tourcoing|Tower Hamlets|Town 'n' Country|Town Hall|Townsville|Toyama|Toyohashi|Toyokawa
    Toyonaka|Toyooka|Trabzon|Trafalgar|Trafford|Trans Nzoia|Transylvania|Trentino-Alto Adige|Trento
    Treviso|Tri-Cities|Trier|Trieste|Trincomalee|Trinidad|Trinidad and Tobago|Tripoli|Tripura
    Trois-Rivières|Troisdorf|Troll|Trondheim|Troy|Trà Vinh|Tseung Kwan O|Tshikapa|Tsu|Tsubame
    Tsuchiura|Tsuen Wan|Tsukuba|Tsurugashima|Tsuruoka|Tsurusaki|Tsuyama|Tucson|Tucuman|Tucumán
    Tuen Mun|Tuggeranong|Tul'skaja oblast'|Tula|Tulkarem|Tulsa|Tuluá|Tumkūr|Tunceli|Tunduma|Tungi
    Tunis|Tunisia|Turkana|Turkey|Turkistan|Turkmenistan|Turks and Caicos Islands|Turku|Turlock
    Turmero|Turpan|Tuscaloosa|Tustin|Tuxtla|Tuyên Quang|Tver|Tverskaja oblast'|Tyumen|Tân An
    Târgu Mureş|Tây Ninh|Tébessa|Tétouan|Tübingen|Türkiye|Türkmenabat|Tōkai|Tŏkch'ŏn
    U.N.-African Union|U.S.|U.S. Gulf Coast|U.S. Middle East|U.S. Midwest|UK|US|USA|Uasin Gishu
    Ubangi-Shari|Ubaydi|Ube|Uberaba|Uberlândia|Udaipur|Udine|Udmurtskaja Respublika|Ueda|Ufa|Uganda
    Ugep|Uige|Uijeongbu-si|Uji|Ujjain|Ukraine|Ul'janovskaja oblast'|Ulaanbaatar|Ulan Bator|Ulan-Ude
    Ulanqab|Ulhasnagar|Ulm|Ulsan|Ulu Bedok|Uluberiya|Ulyanovsk|Umbria|Umraniye|Umuahia|Union City
    Union of the Comoros|United Arab Emirates|United Kingdom
    United Kingdom of Great Britain and Northern Ireland|United Mexican States
    United Republic of Tanzania|United States|United States -|United States Minor Outlying Islands
    United States of America|Universal City|Upper Ammonoosuc|Upper West Side|Uranus|Urasoe|Urayasu
    Urgut|Urgutlik|Uruapan|Uruguay|Uruma|Urumqi|Uruzgan|Uruzgān|Usera|Ushiku|Ushuaia|Ust-Kamenogorsk
    Ust-Nera|Utah|Utrecht|Utsunomiya|Uttarākhand|Uvira|Uwajima|Uyo|Uzbekistan|Uíge|Uşak|Vacaville
    Vadodara|Val d'Aoste|Val-d'Oise|Val-de-Marne|Valais|Valdemoro|Valencia|Valladolid|Valledupar
    Valparaíso|Valparaíso de Goiás|Van Nuys|Vancouver|Vanderbijlpark|Vantaa|Vanuatu|Varanasi|Varese
    Varna|Varāmīn|Vasyl'evsky Ostrov|Vatican|Vatican City|Vaucluse|Vaud|Velbert|Velikiy Novgorod
    Vellore|Vendée|Veneto|Venezia|Venezuela|Venice|Venlo|Venus|Venustiano Carranza|Veracruz
    Verbano-Cusio-Ossola|Vercelli|Vereeniging|Vermont|Versailles|Vevay|Viamão|Vibo Valentia|Vicenza
    Victoria|Victoria de Durango|Victorville|Vienna|Vientiane|Viersen|Viet Nam|Vietnam|Vihiga
    Vijayapura|Vijayawada|Vila Flor|Vila Velha|Villa Nueva|Villahermosa|Villavicencio|Ville-Marie
    Villeray–Saint-Michel–Parc-Extension|Villeurbanne|Villingen-Schwenningen|Vilnius|Vincennes|Vinh
    Vinnytska oblast|Vinnytsya|Virgin Islands of the United States|Virginia|Virginia Beach
    Virunga National Park|Virār|Visakhapatnam|Visalia|Vista|Vitebsk|Viterbo|Vitry-sur-Seine
    Vitória da Conquista|Vizianagaram|Viña del Mar|Việt Trì|Việt Yên|Vlaardingen|Vladikavkaz
    Vladimirskaja oblast'|Vladivostok|Volgograd|Volgogradskaja oblast'|Vologda|Vologodskaja oblast'
    Volta Redonda|Volynska oblast|Volzhsky|Vorarlberg|Voronezh|Voronezhskaya oblast'|Vosges|Vostok
    Vukovar|Vyhurivshchyna-Troyeshchyna|Vykhino-Zhulebino|Várzea Grande|Vélez-Málaga|Vĩnh Long
    Vĩnh Phúc|Vũng Tàu|Waco|Wad Medani|Wafangdian|Wah Cantt|Wajir|Wakayama|Wakefield|Wales
    Wales Millennium Centre|Walikale|Wallachia|Wallis and Futuna|Wallis-et-Futuna|Walsall
    Waltham Forest|Walthamstow|Wana|Wandsbek|Wandsworth|Wangsa Maju|Wanning|Wanxian|Wanzhou|Warabi
    Warangal|Wardak|Warder|Warmian-Masurian Voivodeship|Warmińsko-mazurskie|Warner Robins|Warri
    Warrington|Warsaw|Warwickshire|Washington|Washington County|Washington D.C.|Washington Heights
    Washington Post-ABC News|Waterbury|Waterford|Waterloo|Watford|Wattenscheid|Waukegan|Waukesha
    Wayne Gretzky Drive|Weifang|Weihai|Weinan|Welkom|Wellington|Wembley|Wembley Arena|Wenchang
    Wengen|Wenshan City|Wenzhou|West|West Africa|West African|West Albany|West Bank|West Bengal
    West Berkshire|West Bromwich|West Coast|West Covina|West Dunbartonshire|West Germany
    West Gulfport|West Java|West Jerusalem|West Jordan|West Lothian|West Palm Beach|West Pokot
    West Raleigh|West Ridge|West Sussex|West Town|West Valley City|West Virginia|Western Australia
    Western Balkans|Western Cape|Western Europe|Western Ukraine|Western Visayas|Westland|Westmeath
    Westmere|Westminster|Weston-super-Mare|Wexford|Whalley|Whitby|White Bear Forest|White Sea
    Whitehorse|Whittier|Wichita|Wichita Falls|Wicklow|Wielkopolskie|Wien|Wiesbaden|Wigan|Wikipedia
    Wilhelmshaven|Willowdale|Wilmersdorf|Wilmington|Wiltshire|Wimbledon|Winamac|Windhoek|Windsor
    Windsor and Maidenhead|Winejok|Winnipeg|Winston-Salem|Wirral|Wisconsin|Witten|Woking|Wokingham
    Wolfsburg|Wollongong|Wolverhampton|Wong Tai Sin|Woodlands|Worcester|Worcestershire|Worms
    Worthing|Wrexham|Wrocław|Wuhai|Wuhan|Wuhu|Wuppertal|Wuthering Heights|Wuwei|Wuxi|Wuxue|Wuzhong
    Wuzhou|Wyoming|Würzburg|Wāsiţ|Wŏnju|Wŏnsan|Xalapa de Enríquez|Xi'an|Xiamen|Xiangtan|Xiangyang
    Xianning|Xiantao|Xianyang|Xiaogan|Xichang|Xico|Xilinhot|Xingning|Xingtai|Xingyi|Xining|Xinjiang
    Xinjiang Uygur Zizhiqu|Xintai|Xinxiang|Xinyang|Xinyi|Xinyu|Xinyuan|Xinzhou|Xizang Zizhiqu|Xizhi
    Xochimilco|Xuancheng|Xuanhua|Xuchang|Xuhui|Xuzhou|Xuân Lộc|Ya'an|Yachiyo|Yaizu|Yakima|Yakutat
    Yakutsk|Yala|Yalova|Yamagata|Yamanashi|Yamato|Yamatokōriyama|Yamoussoukro|Yamuna Nagar|Yan'an
    Yanbu|Yancheng|Yandina|Yanghang|Yangjiang|Yangon|Yangpu|Yangquan|Yangsan|Yangshuo|Yangzhou|Yanji
    Yantai|Yanzhou|Yaoundé|Yaroslavl|Yashio|Yawata|Yazd|Yekaterinburg|Yellow Sea|Yemen|Yenagoa|Yeosu
    Yerevan|Yibin|Yichang|Yichun|Yinchuan|Yingkou|Yingtan|Yintai|Yishun New Town|Yiwu|Yixing|Yobe
    Yogyakarta|Yokkaichi|Yokohama|Yokosuka|Yokote|Yola|Yonago|Yonezawa|Yongchuan|Yongji|Yongkang
    Yongzhou|Yonkers|Yonne|York|Yorkshire|Yoshikawa|Yoshkar-Ola|Yotsukaidō|Yotsuya|Youkaichi|Yozgat
    Yucatan|Yucatán|Yuci|Yuen Long|Yuen Long San Hui|Yueyang|Yugansk|Yugoslavia|Yukon|Yukon River
    Yukuhashi|Yulin|Yuma|Yuncheng|Yunfu|Yunlong|Yunnan Sheng|Yunusobod|Yurihonjō|Yuzhno-Sakhalinsk
    Yvelines|Yên Bái|Zaandam|Zaanstad|Zabajkal'skij kraj|Zabrze|Zabul|Zacatecas|Zachodniopomorskie
    Zagazig|Zagreb|Zahedan|Zakarpatska oblast|Zalmay Khalilzad|Zama|Zambales|Zambia|Zamboanga
    Zamboanga Peninsula|Zamboanga Sibugay|Zamboanga del Norte|Zamboanga del Sur|Zamfara|Zango|Zanjan
    Zanjān|Zaozhuang|Zapatistas|Zapopan|Zaporizhzhya|Zaporizka oblast|Zaragoza|Zarqa|Zealand
    Zelenograd|Zeytinburnu|Zhabei|Zhangjiagang|Zhangjiajie|Zhangjiakou|Zhangye|Zhangzhou|Zhanjiang
    Zhaoqing|Zhaotong|Zhejiang|Zhejiang Sheng|Zhengding|Zhengzhou|Zhenjiang|Zhongshan|Zhongwei
    Zhoukou|Zhoushan|Zhu Cheng City|Zhubei|Zhucheng|Zhuhai|Zhumadian|Zhuzhou|Zhytomyr
    Zhytomyrska oblast|Zibo|Zigong|Ziguinchor|Zimbabwe|Zinder|Zitong|Ziyang|Zlatoust|Zliten
    Zoetermeer|Zonguldak|Zoucheng|Zulia|Zumpango|Zunyi|Zvornik|Zwickau|Zwolle|Zürich|Zābul
    the State of Eritrea|the State of Palestine|Águas Lindas de Goiás|Álvaro Obregón|Åland Islands
    Ålgård|Ålgård Line|Århus|Çanakkale|Çankaya|Çankırı|Çiğli|Çorum|Île-de-France|Ðà Lạt|Ñuble|Ñuñoa
    Ürümqi|Üsküdar|Āmol|Āsansol|Điện Biên|Điện Bàn|Đà Nẵng|Đắk Lắk|Đắk Nông|Đống Đa|Đồng Nai
    Đồng Tháp|Īlām|İskenderun|İstanbul|İzmir|İzmit|Łódzkie|Łódź|Ōbu|Ōgaki|Ōita|Ōme|Ōmihachiman|Ōmura
    Ōmuta|Ōnojō|Ōsaka|Ōsaki|Ōshū|Ōta|Ōtawara|Ōtsu|Śląskie|Świętokrzyskie|Şabyā|Şalāḩ ad Dīn
    Şanlıurfa|Şişli|Şırnak|Ţarţūs|Ḩadā'iq al Qubbah|Ḩalab|Ḩalwān|Ḩamāh|Ḩayy Khildā|Ḩimş
    """
}
