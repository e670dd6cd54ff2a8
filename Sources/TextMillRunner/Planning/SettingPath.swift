import TextMill

extension DefinitionNode {
  /// The node at a path such as `rules.0.find`; as far down as the path can be followed.
  ///
  /// A single value may stand for a list of one, so that `0` is then the value itself.
  func node(atSettingPath path: String) -> DefinitionNode {
    var node = self
    for part in path.split(separator: ".") {
      if let index = Int(part) {
        if case .sequence(let elements) = node.content, elements.indices.contains(index) {
          node = elements[index]
        }
      } else if let value = node[String(part)] {
        node = value
      }
    }
    return node
  }

  /// The entry of a mapping at a path such as `rename.summary`; `nil` if the definition has none.
  func key(atSettingPath path: String) -> Entry? {
    var entry: Entry?
    for part in path.split(separator: ".") {
      let entries = entry == nil ? self.entries : entry?.value.entries
      guard let next = entries?.first(where: { $0.key == part }) else { return nil }
      entry = next
    }
    return entry
  }
}
