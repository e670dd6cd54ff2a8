/// Words of other languages that no keyword has.
enum OtherStopWords {
  static let german = """
    aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin \
    bis bist da dabei dadurch dafür damit danach dann daran darauf daraus darin das dass davon dazu \
    dem den denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch \
    ein eine einem einen einer eines er es etwa etwas für gegen gibt habe haben hat hatte hatten \
    hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja jede jedem \
    jeden jeder jedes jedoch kann kein keine keinen können könnte laut machen man mehr mein mit \
    muss müssen nach nicht nichts noch nun nur ob oder ohne schon sei sein seine seinem seinen \
    seiner seit sich sie sind so sollte sondern soll sollen sowie über um und uns unter viel viele \
    vom von vor war waren was weil welche welcher wenn wer werden wie wieder will wir wird wo \
    wollen worden wurde wurden zu zum zur zwar zwischen sagte sagt neue neuen neuer erste ersten \
    zwei drei jahr jahre jahren
    """

  static let french = """
    à ai ainsi alors après as au aucun aussi autre autres aux avait avant avec avoir ayant c car ce \
    ceci cela celle celles celui ces cet cette ceux chaque chez comme comment contre d dans de des \
    depuis donc dont du elle elles en encore entre est et été être eu eux fait faire font fois il \
    ils j je jusque l la le les leur leurs lors lui m ma mais même mêmes mes mon n ne ni non nos \
    notre nous on ont ou où par parce pas pendant peu peut plus plusieurs pour pourquoi qu quand \
    que quel quelle quelles quels qui s sa sans se selon sera ses si son sont sous sur t ta te tes \
    toi ton tous tout toute toutes très trop tu un une va vers votre vous y était étaient deux \
    trois dit an ans année années
    """

  static let spanish = """
    a al algo algunas algunos ante antes aquel aquella así aun aunque cada casi como con contra \
    cual cuando cuanto de debe deben del desde donde dos durante e el ella ellas ellos en entre era \
    eran es esa esas ese eso esos esta estaba estado están estar estas este esto estos fue fueron \
    ha había han hasta hay la las le les lo los más me mediante mi mientras mismo mucho muchos muy \
    nada ni no nos nosotros o os otra otras otro otros para pero poco por porque pues puede pueden \
    que qué quien quienes se sea según ser si sí sido sin sino sobre son su sus también tan tanto \
    te tiene tienen toda todas todo todos tras tu un una unas uno unos y ya yo dijo tres año años
    """

  static let italian = """
    a ad agli ai al alla alle allo altri altro anche ancora avere aveva c che chi ci ciò come con \
    contro cui d da dagli dai dal dalla dalle dallo degli dei del dell della delle dello deve di \
    dopo dove due durante e è ed era erano essere fa fino fra gli ha hanno ho i il in io l la le \
    lei li lo loro lui ma mentre mi molto ne negli nei nel nell nella nelle nello no noi non o ogni \
    oltre per perché più poi prima può qual quale quando quanto quella quelle quelli quello questa \
    queste questi questo qui s se sempre senza si sia sono sopra sotto sta stata stati stato su sua \
    sue sugli sui sul sulla sulle suo suoi tra tre tutti tutto un una uno verso vi anno anni detto
    """

  static let portuguese = """
    a à ainda além algo alguns ante antes ao aos após aquela aquele as às assim até cada com como \
    contra cujo da das de dela dele deles depois desde dessa desse desta deste deve do dois dos \
    durante e é ela elas ele eles em enquanto entre era eram essa essas esse esses esta está estão \
    estas este estes eu foi foram há isso isto já lhe mais mas me mesmo meu muito muitos na não nas \
    nem no nos nós nossa nosso num numa o onde os ou outra outras outro outros para pela pelas pelo \
    pelos pode podem por porque qual quando que quem se seja sem ser seu seus só sob sobre sua suas \
    também tem têm ter toda todas todo todos três tu um uma umas uns você ano anos disse
    """

  static let dutch = """
    aan al alle als altijd ander andere ben bij daar dan dat de deze die dit doen door dus een eens \
    en er ge geen geweest haar had hadden heb hebben heeft hem het hier hij hoe hun iemand iets ik \
    in is ja je kan kon kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om \
    omdat onder ons ook op over reeds te tegen toch toen tot tussen twee u uit uw van veel voor \
    want waren was wat werd werden wie wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou \
    zoals jaar drie
    """
}
