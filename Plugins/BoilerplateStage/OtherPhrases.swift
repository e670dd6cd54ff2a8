// A pattern stays in one line, however long: hence the marks for the formatter.

extension PhraseRule {
  // swift-format-ignore
  static let german = [
    PhraseRule(.newsletter, #"\bnewsletter\b.{0,40}\b(abonnieren|anmelden|bestellen|abonniert)\b"#),
    PhraseRule(.newsletter, #"^\W*(abonnieren sie|abonniere|melden sie sich|jetzt (anmelden|registrieren))\b.{0,120}\b(newsletter|posteingang|an|kostenlos)\b"#),
    PhraseRule(.subscription, #"^\W*(jetzt (abonnieren|testen|weiterlesen)|abonnieren sie|abo (abschließen|bestellen)|sie (haben|sind) (bereits|schon) (ein )?(abo|abonnent))"#),
    PhraseRule(.subscription, #"\b(weiterlesen mit|unterstützen sie (unsere|unabhängigen|unseren)|mit einem abo)\b"#),
    PhraseRule(.copyright, #"\balle rechte vorbehalten\b"#),
    PhraseRule(.copyright, #"\b(vervielfältigung|nachdruck|weiterverbreitung)\b.{0,80}\b(nicht gestattet|verboten|genehmigung|untersagt)\b"#),
    PhraseRule(.cookies, longest: 500, #"\b(wir|diese (website|webseite|seite)) (verwenden|verwendet|nutzen|nutzt|setzen|setzt) cookies\b"#),
    PhraseRule(.sharing, longest: 120, #"^\W*((artikel|beitrag|seite) )?(teilen|drucken|merken|weitersagen)( (auf|per|via) .*)?\W*$"#),
    PhraseRule(.sharing, longest: 120, #"^\W*auf (facebook|twitter|x|whatsapp|linkedin) teilen\b"#),
    PhraseRule(.related, .heading, longest: 90, #"^\W*(mehr zum thema|lesen sie auch|auch interessant|das könnte sie (auch )?interessieren|weitere (artikel|themen|meldungen|nachrichten)|meistgelesen|zum thema|verwandte (artikel|themen))\W*$"#),
    PhraseRule(.related, longest: 200, #"^\W*(lesen sie (auch|hier|mehr)|mehr (dazu|zum thema)|weiterlesen) ?:?"#),
    PhraseRule(.following, #"^\W*folgen sie (uns|@\w+)\b"#),
    PhraseRule(.advertisement, longest: 60, #"^\W*(anzeige|werbung)\W*$"#),
  ]

  // swift-format-ignore
  static let french = [
    PhraseRule(.newsletter, #"^\W*(abonnez-vous|inscrivez-vous|recevez)\b.{0,120}\b(newsletter|lettre|infolettre|e-?mails?|boîte)\b"#),
    PhraseRule(.subscription, #"^\W*(abonnez-vous|s['’]abonner|je m['’]abonne|déjà abonné|devenez abonné)"#),
    PhraseRule(.subscription, #"\b(cet article|ce contenu|la suite) est réservée?s? aux abonnés\b"#),
    PhraseRule(.copyright, #"\btous droits réservés\b"#),
    PhraseRule(.cookies, longest: 500, #"\b(nous utilisons|ce site utilise|notre site utilise) des cookies\b"#),
    PhraseRule(.sharing, longest: 120, #"^\W*partage(r|z)( (sur|cet article|l['’]article|par) ?.*)?\W*$"#),
    PhraseRule(.related, .heading, longest: 90, #"^\W*((à )?lire (aussi|également)|sur le même (sujet|thème)|articles? (liés?|similaires?|associés?)|les plus lus|à découvrir)\W*$"#),
    PhraseRule(.related, longest: 200, #"^\W*((à )?lire (aussi|également|la suite)|voir aussi|en savoir plus) ?:?"#),
    PhraseRule(.following, #"^\W*suivez(-nous| notre| @\w+)\b"#),
    PhraseRule(.advertisement, longest: 60, #"^\W*(publicité|la suite après la publicité)\W*$"#),
  ]

  // swift-format-ignore
  static let spanish = [
    PhraseRule(.newsletter, #"^\W*(suscríbete|suscríbase|regístrate|recibe|reciba|apúntate)\b.{0,120}\b(newsletter|boletín|boletines|correo|noticias)\b"#),
    PhraseRule(.subscription, #"^\W*(suscríbete|suscríbase|suscribirse|hazte (socio|suscriptor)|ya eres suscriptor)"#),
    PhraseRule(.copyright, #"\b(todos los )?derechos reservados\b"#),
    PhraseRule(.copyright, #"\b(prohibida|queda prohibida) (la|su) reproducción\b"#),
    PhraseRule(.cookies, longest: 500, #"\b(utilizamos|usamos|este sitio( web)? (utiliza|usa)|esta (web|página) (utiliza|usa)) cookies\b"#),
    PhraseRule(.sharing, longest: 120, #"^\W*compart(e|ir|a)( (en|este|esta|por|la noticia|el artículo).*)?\W*$"#),
    PhraseRule(.related, .heading, longest: 90, #"^\W*(noticias relacionadas|artículos relacionados|te puede interesar|lo más (leído|visto)|más (noticias|información|sobre)\b.{0,30}|relacionad[oa]s|lee también|lea también)\W*$"#),
    PhraseRule(.related, longest: 200, #"^\W*(lee|lea|leer|ver|vea) (también|más)\b ?:?"#),
    PhraseRule(.following, #"^\W*(síguenos|síganos|sigue(nos)? (en|a|nuestro))\b"#),
    PhraseRule(.advertisement, longest: 60, #"^\W*publicidad\W*$"#),
  ]

  // swift-format-ignore
  static let portuguese = [
    PhraseRule(.newsletter, #"^\W*(inscreva-se|cadastre-se|assine|receba)\b.{0,120}\b(newsletter|boletim|boletins|e-?mail|notícias)\b"#),
    PhraseRule(.subscription, #"^\W*(assine (já|agora|o|a|nosso|nossa)|seja assinante|já é assinante|torne-se assinante)\b"#),
    PhraseRule(.subscription, #"\b(conteúdo|matéria|texto) (é )?exclusiv[oa] (para|de) assinantes\b"#),
    PhraseRule(.copyright, #"\btodos os direitos reservados\b"#),
    PhraseRule(.copyright, #"\b(proibida|é proibida) a reprodução\b"#),
    PhraseRule(.cookies, longest: 500, #"\b(utilizamos|usamos|este (site|portal) (utiliza|usa)) cookies\b"#),
    PhraseRule(.sharing, longest: 120, #"^\W*compartilh(e|ar)( .*)?\W*$"#),
    PhraseRule(.related, .heading, longest: 90, #"^\W*((leia|veja) (também|mais)|mais lidas|notícias relacionadas|saiba mais|relacionad[oa]s)\W*$"#),
    PhraseRule(.related, longest: 200, #"^\W*((leia|veja) (também|mais)|saiba mais)\b ?:?"#),
    PhraseRule(.following, #"^\W*(siga(-nos| a gente| o| a)|acompanhe)\b.{0,80}\b(facebook|twitter|instagram|whatsapp|telegram|youtube|redes)\b"#),
    PhraseRule(.advertisement, longest: 60, #"^\W*publicidade\W*$"#),
  ]

  // swift-format-ignore
  static let italian = [
    PhraseRule(.newsletter, #"^\W*(iscriviti|ricevi|registrati)\b.{0,120}\b(newsletter|mail|notizie)\b"#),
    PhraseRule(.subscription, #"^\W*(abbonati|sei già abbonato|diventa (socio|abbonato))\b"#),
    PhraseRule(.copyright, #"\b(tutti i diritti riservati|riproduzione riservata)\b"#),
    PhraseRule(.cookies, longest: 500, #"\b(utilizziamo|usiamo|questo sito (utilizza|usa)) (i )?cookies?\b"#),
    PhraseRule(.sharing, longest: 120, #"^\W*condividi( .*)?\W*$"#),
    PhraseRule(.related, .heading, longest: 90, #"^\W*(leggi anche|articoli correlati|potrebbe interessarti( anche)?|i più letti)\W*$"#),
    PhraseRule(.related, longest: 200, #"^\W*leggi (anche|tutto|di più)\b ?:?"#),
    PhraseRule(.following, #"^\W*seguici\b"#),
    PhraseRule(.advertisement, longest: 60, #"^\W*pubblicità\W*$"#),
  ]

  // swift-format-ignore
  static let dutch = [
    PhraseRule(.newsletter, #"^\W*(schrijf (je|u) in|abonneer|meld (je|u) aan|ontvang)\b.{0,120}\b(nieuwsbrief|mail)\b"#),
    PhraseRule(.subscription, #"^\W*(neem een abonnement|abonneer|word (lid|abonnee)|al abonnee)\b"#),
    PhraseRule(.copyright, #"\balle rechten voorbehouden\b"#),
    PhraseRule(.cookies, longest: 500, #"\b(wij|we|deze (website|site)) (gebruiken|gebruikt|maken gebruik van|maakt gebruik van) cookies\b"#),
    PhraseRule(.sharing, longest: 120, #"^\W*deel( (dit|via|op|artikel) ?.*)?\W*$"#),
    PhraseRule(.related, .heading, longest: 90, #"^\W*(lees ook|lees meer|gerelateerd(e artikelen)?|meest gelezen|meer over.{0,30})\W*$"#),
    PhraseRule(.related, longest: 200, #"^\W*lees (ook|meer|verder)\b ?:?"#),
    PhraseRule(.following, #"^\W*volg (ons|@\w+)\b"#),
    PhraseRule(.advertisement, longest: 60, #"^\W*advertentie\W*$"#),
  ]
}
