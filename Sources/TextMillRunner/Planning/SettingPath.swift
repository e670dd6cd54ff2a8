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
}
