import CLanguageModel

extension LanguageModel {
  /// The model that ships: a constant of a C file.
  static let shared: LanguageModel = {
    let bytes = unsafe ModelBytes(
      UnsafeRawBufferPointer(start: language_model_bytes(), count: language_model_size()))
    guard let model = LanguageModel(bytes) else {
      preconditionFailure("the model of languages that was compiled in is not one")
    }
    return model
  }()
}
