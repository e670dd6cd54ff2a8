import FuzzProperties
import Testing

/// The properties that the fuzzers look for breaches of (`Tests/Fuzzing`), for the inputs that they
/// found before, and for some more by chance.
@Suite struct PropertyTests {
  @Test(arguments: FuzzTarget.allCases)
  func keptInputsKeepTheRules(target: FuzzTarget) throws {
    let inputs = try KeptInput.all(target)
    #expect(inputs.count >= 3)
    for input in inputs {
      let mistakes = target.mistakes(input.bytes)
      #expect(mistakes.isEmpty, "\(input.name): \(mistakes)")
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func changedInputsKeepTheRules(target: FuzzTarget) throws {
    var mutation = Mutation(seed: 1)
    for input in try KeptInput.all(target) where input.bytes.count < 1000 {
      for _ in 0..<15 {
        let bytes = mutation.changed(input.bytes)
        let mistakes = target.mistakes(bytes)
        #expect(mistakes.isEmpty, "\(bytes): \(mistakes)")
      }
    }
  }
}
