import CNameModel

extension NameModel {
  /// The model for English that ships with the stage: a constant of a C file.
  static let english: NameModel = {
    let bytes = unsafe ModelBytes(
      UnsafeRawBufferPointer(start: name_model_bytes(), count: name_model_size()))
    guard let model = NameModel(bytes) else {
      preconditionFailure("the model of names that was compiled in is not one")
    }
    return model
  }()
}
