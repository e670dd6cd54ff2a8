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
}
