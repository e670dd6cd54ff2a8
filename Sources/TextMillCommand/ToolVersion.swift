/// The program's version, declared here and nowhere else.
///
/// What a number promises stands in the article 'ChangeLog'.
enum ToolVersion {
  static let number = "0.1.0"
}
