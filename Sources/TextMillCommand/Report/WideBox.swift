/// What can be wider than the page: it scrolls by itself, and the arrow keys reach it.
enum WideBox {
  /// The start tag of a box with a name.
  static func start(_ name: String) -> String {
    "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"\(XMLText.attribute(name))\">"
  }
}
