import TextMill

/// What lines are about that belong to the page and not to the article.
enum BoilerplateKind: String, SettingChoice {
  case subscription
  case newsletter
  case cookies
  case copyright
  case sharing
  case following
  case related
  case comments
  case advertisement
  case contact
  case navigation
  /// Known by its looks and its place, not by a phrase.
  case page

  /// Kinds that stand together on pages.
  enum Family {
    case subscribing
    case law
    case company
  }

  /// What the kind is akin to.
  var family: Family {
    switch self {
    case .subscription, .newsletter: .subscribing
    case .cookies, .copyright, .navigation, .page: .law
    case .sharing, .following, .related, .comments, .advertisement, .contact: .company
    }
  }
}
