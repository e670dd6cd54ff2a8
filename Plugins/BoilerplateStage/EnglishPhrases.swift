// A pattern stays in one line, however long: hence the marks for the formatter.

extension PhraseRule {
  private static let network =
    "(facebook|twitter|x|instagram|linkedin|whatsapp|telegram|youtube|tiktok|reddit|threads"
    + "|bluesky|mastodon|pinterest|messenger|signal|google news)"

  static let english: [PhraseRule] =
    newsletters + subscription + legal + social + reading + page + pleas

  // swift-format-ignore
  private static let subscription = [
    PhraseRule(.subscription, #"\bby (subscribing|becoming a (subscriber|member|supporter))( to (our|the|this)\b.{0,40})?,? (you|we)\b"#),
    PhraseRule(
      .subscription, #"(^\W*|[.!?:] )(please )?subscribe( (now|today|here|for|to|and|from|online|at)\b|\W*$)"#),
    PhraseRule(
      .subscription,
      #"(^\W*|[.!?:] )(become|are you|already|not( yet)?|why not become) an? (subscriber|member|supporter|patron)\b"#),
    PhraseRule(.subscription, #"\b(start|try|begin) your (free |\d+-day )?trial\b"#),
    PhraseRule(.subscription, #"\bsubscription (is|costs|starts|for|from)\b.{0,20}[$€£¥]\d"#),
    PhraseRule(.subscription, #"\bcancel (at )?(any ?time|whenever)\b"#),
    PhraseRule(.subscription, #"\breaders like you\b"#),
    PhraseRule(.subscription, #"^\W*(thank you|thanks) for (reading|visiting|your (support|interest|visit))\b"#),
    PhraseRule(.subscription, #"^\W*listen to this (article|story)\b"#),
    PhraseRule(.subscription, #"^\W*(subscribers|members) (only|can|get|have)\b"#),
    PhraseRule(
      .subscription, #"\byou (have|have got|'ve got|’ve got) .{0,30}\barticles? (left|remaining)\b"#),
    PhraseRule(.subscription, #"\b(free|complimentary) (articles?|stories|reads?) (left|remaining|this month)\b"#),
    PhraseRule(
      .subscription,
      #"\b(subscribe|sign (in|up)|log ?in|register|create an account|pay)\b.{0,60}\bto (continue|keep|go on) reading\b"#),
    PhraseRule(.subscription, #"^\W*to (continue|keep) reading\b"#),
    PhraseRule(
      .subscription,
      #"^\W*this (article|story|content|page) is .{0,30}\b(for|to) (our )?(subscribers|members)\b"#),
    PhraseRule(
      .subscription,
      #"\b(please )?(consider|think about) (a |making a |taking out a )?(subscri|donat|contribut|membership|becoming a|supporting (us|our))"#),
    PhraseRule(
      .subscription,
      #"\b(your|you|readers like you)\b.{0,60}\b(support|fund|sustain|back|pay for|keep)s?\b.{0,40}\b(our|this|independent|local|quality) (journalism|reporting|newsroom|work|paper)\b"#),
    PhraseRule(
      .subscription,
      #"(^\W*|[.!?,:] )(please )?support (our|independent|local|quality) (journalism|reporting|newsrooms?|work|correspondents)\b"#),
    PhraseRule(
      .subscription,
      #"^\W*(subscriptions?|membership|digital access) (starts?|costs?|from|is available)\b"#),
    PhraseRule(.subscription, longest: 200, #"^\W*(get|enjoy) (unlimited|full|digital|instant) .{0,30}access\b"#),
  ]

  // swift-format-ignore
  private static let newsletters = [
    PhraseRule(
      .newsletter,
      #"^\W*(please )?(sign up|signup|subscribe|register|join|get|receive|want|like what|enjoy|never miss)\b.{0,120}\b(news ?letters?|briefings?|bulletins?|mailing list|e-?mail (alerts?|updates?)|digest)\b"#),
    PhraseRule(
      .newsletter,
      #"((^\W*|[.!?:] )(sign up|subscribe)\b.{0,20}\b(to|for) (our|the|this|a)|\b(sign up|subscribe) (to|for) our)\b.{0,60}\b(news ?letter|briefing|bulletin|mailing list)\b"#),
    PhraseRule(
      .newsletter,
      #"\b(delivered|sent|straight|direct|directly|right)\b.{0,20}\b(in|to|into) your (inbox|mailbox)\b"#),
    PhraseRule(.newsletter, #"^\W*(sign up|sign me up)( (now|today|here|for free|below))?\W*$"#),
    PhraseRule(.newsletter, #"^\W*(our|the|this) .{0,40}\bnewsletter\b.{0,80}\b(your inbox|sign up|subscribe)\b"#),
    PhraseRule(.newsletter, #"^\W*(enter|your) (your )?e-?mail( address)?\b"#),
    PhraseRule(.newsletter, #"\byou can unsubscribe\b"#),
    PhraseRule(.newsletter, longest: 160, #"^\W*(sign up|subscribe) (to|for) .{0,40}\b(our|free|weekly|daily|monthly)\b.{0,40}\b(letters?|e-?mails?|updates?|alerts?|mail)\b"#),
  ]

  // swift-format-ignore
  private static let legal = [
    PhraseRule(
      .cookies, longest: 500,
      #"\b(we|we and our partners|our partners|this (web)?site|our (web)?site|this page|we also) (also )?uses? (\w+ )?(cookies|tracking)\b"#),
    PhraseRule(
      .cookies,
      #"(^\W*|[.!?|] )(accept|manage|reject|allow|refuse|change|adjust|set) ((all|my|your|our|the) )?.{0,20}\b(cookies|cookie (settings|preferences|choices))\b"#),
    PhraseRule(.cookies, longest: 120, #"^\W*(cookie|privacy) (policy|settings|notice|preferences|statement|consent)(\W*$| *[|•·,&/–—-])"#),
    PhraseRule(.cookies, longest: 700, #"^\W*(these|other|strictly necessary|necessary|analytical|analytics|advertisement|advertising|functional|performance|targeting)\b.{0,30}\bcookies? (are (used|those|required|set|absolutely)|allow|help|track|enable|collect)\b"#),
    PhraseRule(.cookies, longest: 80, #"^\W*(targeting|sponsor|necessary|functional|performance|analytical|advertising|analytics)( (and|&) \w+)? cookies\W*$"#),
    PhraseRule(.cookies, #"\bby (continuing|clicking|using|browsing)\b.{0,40}\b(you|we)\b.{0,60}\b(cookies?|terms|privacy policy)\b"#),
    PhraseRule(.cookies, longest: 700, #"^\W*any cookies that may not be particularly necessary\b"#),
    PhraseRule(.copyright, longest: 900, #"^\W*(©|\(c\)|copyright\W{0,4}(©|\(c\)|\d{4})).{0,80}\ball rights reserved\b"#),
    PhraseRule(.copyright, longest: 300, #"^\W*(转载请注明|版权所有|未经(授权|许可|允许))"#),
    PhraseRule(.related, .heading, longest: 90, #"^\W*related (articles?|posts?|stories) (that|which|you)\b"#),
    PhraseRule(.copyright, #"^\W*((©|\(c\)).{0,60}\d{4}|copyright\W{0,4}(©|\(c\)|by\b|\d{4}))"#),
    PhraseRule(.copyright, #"^.{0,80}(©|\(c\)|\bcopyright) ?\d{4}\b"#),
    PhraseRule(.copyright, #"\ball rights (are )?reserved\W*($|[.|©]|\d)"#),
    PhraseRule(
      .copyright,
      #"\b(may|must|can) ?not be (re-?)?(published|produced|reproduced|copied|broadcast|rewritten|distributed|redistributed|printed|used)\b.{0,80}"#),
    PhraseRule(.copyright, #"^\W*(no part of|unauthori[sz]ed (use|reproduction|copying)|reproduction (of|in|without))\b"#),
    PhraseRule(
      .copyright,
      #"^\W*(this (article|story|report|piece)|a version of this (article|story)) (was|is|has been|may be|first|originally|appeared).{0,40}\b(published|republished|appeared|reprinted|licen[cs]e)\b"#),
    PhraseRule(.copyright, #"^\W*(republish|reprint|re-use|reuse)( (this|our))?\b.{0,60}\b(article|story|stories|free|licen[cs]e|permission)"#),
    PhraseRule(.copyright, longest: 160, #"^\W*(for |to )?(reprints?|republication|syndication)\b"#),
    PhraseRule(.navigation, longest: 160, #"^\W*(terms (of (use|service)|and conditions|& conditions)|imprint)(\W*$| *[|•·,&/–—-])"#),
  ]

  // swift-format-ignore
  private static let social = [
    PhraseRule(
      .sharing, longest: 160,
      #"^\W*share (this|the)? ?(article|story|post|page|video|news|report|on|via|by e-?mail|with (your )?friends|your thoughts|\W*$)\b"#),
    PhraseRule(
      .sharing, longest: 160,
      "^\\W*((share|tweet|e-?mail|mail|print|save|copy( the)? link|link|\(network))( this| the| story| article| page| post| for later| on| via| by| to)*\\W*){2,}$"),
    PhraseRule(.sharing, longest: 60, #"^\W*(share|tweet|tweet this|print|e-?mail( this)?|copy link|save article|print (this )?(article|page|story))\W*\d*\W*$"#),
    PhraseRule(.sharing, #"^\W*(if you )?(liked|enjoyed|enjoy|like) (this|the|what)\b.{0,60}\b(share|tell|pass it on|subscribe|forward)\b"#),
    PhraseRule(.following, "^\\W*(follow|like|find|join|connect with|watch) (us|our|the \\w+|@\\w+|\\w+)\\b.{0,80}\\b\(network)\\b"),
    PhraseRule(.following, longest: 120, #"^\W*(follow us( on| at|[!:]|\W*$)|stay connected|follow @\w+)"#),
    PhraseRule(.following, #"^\W*(download|get|install|try) (our|the)\b.{0,40}\bapp\b"#),
    PhraseRule(.following, #"\b(available|download it|get it) (now )?(on|from|in) (the )?(app store|google play)\b"#),
    PhraseRule(.comments, longest: 80, #"^\W*((\d+|no|view|show|all|read|see|load|more) )*comments?\W*\d*\W*$"#),
    PhraseRule(.comments, #"^\W*(leave|post|add|write) (a|your) (comment|reply)\b"#),
    PhraseRule(.comments, #"^\W*(join|start) the (conversation|discussion|debate)\b"#),
    PhraseRule(.comments, #"^\W*(comments (are|on this|have been)|have your say|what do you think\?|let us know in the comments|tell us what you think)"#),
    PhraseRule(.comments, longest: 160, #"^\W*(log in|sign in|register) to (comment|reply|post|vote|join)\b"#),
  ]

  // swift-format-ignore
  private static let reading = [
    PhraseRule(
      .related, .heading, longest: 90,
      #"^\W*(related|recommended|suggested|similar|popular|trending|featured|latest|top)( \w+)?( (articles?|stories|story|coverage|content|posts?|topics?|news|links?|reading|videos?|headlines|reads|now|tags))\W*$"#),
    PhraseRule(.related, .heading, longest: 60, #"^\W*(related|recommended( for you)?|trending|see also|tags|topics|up next)\W*$"#),
    PhraseRule(
      .related, .heading, longest: 90,
      #"^\W*(most|more) (read|popular|viewed|shared|commented|discussed|watched|stories|news|articles|headlines|from|on|in|about|like|coverage|to read)\b[^.!?]{0,50}\W*$"#),
    PhraseRule(
      .related, .heading, longest: 90,
      #"^\W*(you (may|might) (also )?(like|enjoy|be interested|have missed)|also (in|from|on|of interest)|don['’]t miss|in case you missed it|editors?['’]s? (picks?|choice)|what to read next|read (next|also|more|on)|keep reading|elsewhere on|other (stories|news)|from (our|the) archives?|further reading|must reads?)\b[^.!?]{0,40}\W*$"#),
    PhraseRule(.related, #"^\W*(read|see|watch|listen|also read|read also|see also|recommended|must read|don['’]t miss)( (more|also|next|here|this))? ?(:|\||»|→|>)"#),
    PhraseRule(.related, longest: 160, #"^\W*(related|more|further reading|in pictures|explainer) ?(:|\||»|→|>).*[^.\s]$"#),
    PhraseRule(.related, longest: 160, #"^\W*(read|see|watch|find|learn) more\b( (about|on|at|from|here|in|stories|of)\b|\W*$)"#),
    PhraseRule(.related, longest: 160, #"^\W*(continue|keep) reading\b"#),
    PhraseRule(.related, longest: 160, #"^\W*read (the )?(full|whole|complete|original|entire) (article|story|report|interview|text|version)\b"#),
    PhraseRule(
      .related, .heading, longest: 60, #"^\W*((our )?readers?['’]?s?|our|reader) favou?rites\b[^.!?]{0,30}\W*$"#),
    PhraseRule(.related, longest: 200, #"^\W*(click|tap) (here|below|on the link)( (to|for|and)\b|\W*$)"#),
    PhraseRule(.related, longest: 200, #"\bclick here (to|for)\b"#),
    PhraseRule(.related, longest: 200, #"^\W*(to|for) .{0,60}, (click|tap) here\b"#),
  ]

  // swift-format-ignore
  private static let page = [
    PhraseRule(
      .advertisement, longest: 80,
      #"^\W*(advertisement|publicidade?|anzeige|werbung|publicité|pubblicità|advertentie)\s*([-–—:.|/·•].{0,50})?$"#),
    PhraseRule(
      .advertisement, longest: 120,
      #"^\W*(advertisements?|advertising|ads?|advert|sponsored( (content|by|post|links?))?|promoted( (content|by|stories))?|paid (content|post)|(story|article|text)? ?continues (below|after)( (the )?(advertisement|ad|promotion))?|scroll (down )?(to|for) (continue|more)( reading)?|skip (ad|advertisement|past newsletter.*)|report this ad|remove ads)\W*$"#),
    PhraseRule(
      .contact,
      #"\b(got|have|do you have|if you have|know of|send( us)?)\b.{0,20}\b(tips?|a story|a correction|information|comments?|questions?|a photo|photos)\b.{0,80}\b(e-?mail|write|contact|call|send|message|get in touch|let us know|reach)\b"#),
    PhraseRule(.contact, #"^\W*(e-?mail|write to|contact|reach|message|call) (us|the (author|editor|editors|reporter|newsroom|writer|journalist|newsdesk|news desk)|our (newsroom|reporters?|editors?|team|newsdesk|news desk))\b"#),
    PhraseRule(.contact, #"\b(write to|e-?mail|contact|reach|message) (us|our (reporters?|newsroom|editors?|team|news ?desk)|the (newsroom|editors?|news ?desk))\b.{0,30}\bat \S+@\S+"#),
    PhraseRule(.contact, #"^\W*(contact|write to|e-?mail|reach)\b.{0,50}\bat \S+@\S+\W*$"#),
    PhraseRule(.contact, #"\b(spotted|found|see|seen|noticed|report) (a|an|any) (mistakes?|errors?|typos?|corrections?)\b"#),
    PhraseRule(.contact, longest: 160, #"^\W*(send|submit|e-?mail) (us )?(your|a) (tips?|letters?|comments?|feedback|photos?|stories|story|questions?)\b"#),
    PhraseRule(.navigation, longest: 80, #"^\W*(back to (top|home|the (top|homepage|start))|skip to (main )?content|next (article|story|page|post)|previous (article|story|page|post)|home ?page|load more|show more|view all|see all|main menu|menu|log ?in|sign in|jump to.*|page \d+ of \d+|listen to this (article|story).*|\d+ min(ute)?s? read)\W*$"#),
  ]

  // swift-format-ignore
  private static let pleas = [
    PhraseRule(.subscription, .plea, #"\b(quality|independent|trusted|honest|local|fearless|public-interest|investigative|serious) (journalism|reporting|news|newsrooms?)\b"#),
    PhraseRule(.subscription, .plea, #"\b(misinformation|disinformation|paywall|ad-free|reader-funded|donations?|donate|membership|subscriptions?|subscribers?|subscribing|subscribe|free trial|cancel (at )?any ?time|per (month|week)|a (month|week)|digital edition|print edition)\b"#),
    PhraseRule(.subscription, .plea, #"\b(our|this) (journalism|reporting|newsroom|reporters|journalists|coverage|readers|stories|website|site|paper)\b"#),
    PhraseRule(.subscription, .plea, #"\b((journalism|reporting|stories|articles?) like this|(standing up|thank you) for|[$€£¥]\d+ (a|per) (week|month|year))\b"#),
    PhraseRule(.newsletter, .plea, #"^\W*want (more|to)\b.{0,60}\?"#),
    PhraseRule(.newsletter, .plea, #"\b(your inbox|unsubscribe|no spam|in one (e-?mail|place)|every (morning|evening|week|friday|sunday|day|weekday|monday|saturday)|news ?letters?|sign up|e-?mail address|stay (informed|up to date|ahead))\b"#),
    PhraseRule(.cookies, .plea, #"\b(cookies?|privacy (policy|notice)|personal data|consent|terms of (use|service)|preferences|our partners)\b"#),
    PhraseRule(.copyright, .plea, #"\b(permission|licen[cs]e|reproduc\w+|copyright|registered (office|in|company|trademark))\b"#),
    PhraseRule(.following, .plea, "\\b(our (app|channel|page|podcast)|\(network))\\b"),
    PhraseRule(.contact, .plea, #"\b(we (would|'d|’d) (like|love) to hear|(e-?mail|write to|contact|call) (us|him|her|them|the)|confidential|\S+@\S+\.\w+)\b"#),
    PhraseRule(.comments, .plea, #"\b(comments?|moderated|house rules|community guidelines)\b"#),
  ]
}
