/// Events that go by a name of their own.
enum EventNames {
  /// Wars, games, festivals and days of history.
  static let list = """
    World War I|World War II|World War One|World War Two|World War III|First World War|Second World War
    WWI|WWII|WW2|Great War|Cold War|Korean War|Vietnam War|Gulf War|Iraq War|Falklands War|Six-Day War
    Yom Kippur War|Crimean War|Boer War|Civil War|American Civil War|Spanish Civil War|Revolutionary War
    American Revolution|French Revolution|Russian Revolution|October Revolution|Cultural Revolution
    Industrial Revolution|Orange Revolution|Rose Revolution|Velvet Revolution|War of 1812|Thirty Years War
    Thirty Years' War|Hundred Years War|Hundred Years' War|Napoleonic Wars|War on Terror|Arab Spring
    Prague Spring|Holocaust|Great Depression|Dust Bowl|Black Death|Renaissance|Enlightenment|Reformation
    Watergate|Chernobyl disaster|Boxer Rebellion|Intifada|Second Intifada|Easter Rising|Long March
    Olympics|Olympic Games|Summer Olympics|Winter Olympics|Paralympics|Paralympic Games|Asian Games
    Commonwealth Games|Pan American Games|World Cup|FIFA World Cup|Rugby World Cup|Cricket World Cup
    Champions League|Europa League|Super Bowl|World Series|Stanley Cup|Wimbledon|Tour de France
    Giro d'Italia|Australian Open|French Open|U.S. Open|Davis Cup|Ryder Cup|Copa America|Copa América
    Grand Slam|Daytona 500|Kentucky Derby|Eurovision|Eurovision Song Contest|Oktoberfest|Glastonbury
    Woodstock|Burning Man|Cannes Film Festival|Venice Film Festival|Berlinale|Sundance|Mardi Gras
    Davos|Brexit|D-Day|Pearl Harbor attack|September 11 attacks|9/11|Black Friday|May Day|Earth Day
    World Economic Forum annual meeting|World Championships|Hurricane Katrina|Hurricane Sandy
    Indian Ocean tsunami|Tiananmen Square protests|Dakar Rally|Indianapolis 500|Boston Marathon
    Partition|Long Parliament|Glorious Revolution|Meiji Restoration|Opium War|Opium Wars|Punic Wars
    War of Independence|Balkan Wars|Peloponnesian War|Seven Years' War|Wars of the Roses|Age of Discovery
    """
}
