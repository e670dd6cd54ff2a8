import Synchronization
import TextMill

/// What a run used up, and whether it may go on.
final class Spending: Sendable {
  private struct State {
    var requests = 0
    var tokens = 0
    var cost = 0.0
  }

  private let budget: LLMSettings.Budget
  private let price: LLMSettings.Price
  private let state = Mutex(State())

  init(_ budget: LLMSettings.Budget, _ price: LLMSettings.Price) {
    self.budget = budget
    self.price = price
  }

  /// Takes a request out of the budget.
  ///
  /// - Throws: `RunCannotGoOn` if it is spent.
  func begin() throws(RunCannotGoOn) {
    let spent = state.withLock { state -> String? in
      if let most = budget.requests, state.requests >= most { return "\(most) requests" }
      if let most = budget.tokens, state.tokens >= most { return "\(most) tokens" }
      if let most = budget.cost, state.cost >= most { return "\(most) in money" }
      state.requests += 1
      return nil
    }
    guard let spent else { return }
    throw RunCannotGoOn(
      "the budget of \(spent) is spent; a further run has it anew and goes on where this one ended")
  }

  /// Adds what an answer used; returns its cost in millionths, rounded up.
  func add(prompt: Int, answer: Int) -> Int {
    // A price is that of a million tokens, so that this is in millionths.
    let cost = Double(prompt) * price.input + Double(answer) * price.output
    state.withLock { state in
      state.tokens += prompt + answer
      state.cost += cost / 1_000_000
    }
    return Int(min(cost.rounded(.up), 1e15))
  }
}
