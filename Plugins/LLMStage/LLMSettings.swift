import TextMill

struct LLMSettings: StageSettings {
  enum Output: String, SettingChoice {
    case metadata
    case text
    case annotations
  }

  struct Price: StageSettings {
    @Setting("The price of a million tokens of prompts, in any currency.", in: 0...1_000_000)
    var input = 0.0
    @Setting("The price of a million tokens of answers.", in: 0...1_000_000)
    var output = 0.0
  }

  struct Budget: StageSettings {
    @Setting("The most requests of a run.")
    var requests: Int? = nil
    @Setting("The most tokens of a run, of prompts and answers; what is under way may exceed it.")
    var tokens: Int? = nil
    @Setting("The most money that a run may cost by 'price'; what is under way may exceed it.")
    var cost: Double? = nil
  }

  @Setting("Where the model is asked: what stands before /chat/completions.")
  var baseUrl: ModelHost
  @Setting("The model's name.")
  var model: String
  @Setting("The key, if the host wants one; take it from the environment: ${NAME}.")
  var apiKey: SettingSecret? = nil
  @Setting("What is asked about each document, with places such as {{ text }}.")
  var prompt: PromptTemplate
  @Setting("What the model is told before, with places as in 'prompt'.")
  var system: PromptTemplate? = nil
  @Setting("Where the answer goes: to a metadata field, in the text's place, to passages it names.")
  var output = Output.metadata
  @Setting("The metadata field for the answer.")
  var field = "llm"
  @Setting("The layer for the passages that the answer names.")
  var layer = "llm"
  @Setting("The labels that passages may have; any if there are none.")
  var labels: [String] = []
  @Setting("A JSON Schema that the answer must fit; it is JSON then.")
  var schema: SettingFile? = nil
  @Setting("How free the model is in its choice of words.", in: 0...2)
  var temperature = 0.0
  @Setting("The most tokens of an answer; one that is cut there is an error.")
  var maxTokens: Int? = nil
  @Setting("The most requests under way at once.", in: 1...1024)
  var concurrency = 4
  @Setting("The most requests a minute.")
  var requestsPerMinute: Int? = nil
  @Setting("The most tokens a minute, of prompts and answers.")
  var tokensPerMinute: Int? = nil
  @Setting("The longest time for one answer.", in: .milliseconds(10) ... .hours(1))
  var timeout = TimeSpan.seconds(60)
  @Setting("How often a request is tried again after a failure that may be gone.", in: 0...20)
  var retries = 4
  @Setting("About the time before the first further try; each later one waits twice as long.")
  var pause = TimeSpan.milliseconds(500)
  @Setting("A folder for answers, so that none is paid twice; 'none' keeps none.")
  var cache = "~/.cache/textmill/llm"
  @Setting("What tokens cost, for the ledger and the budget.")
  var price = Price()
  @Setting("What ends the run when it is spent.")
  var budget = Budget()
}

extension LLMSettings {
  /// Checks what may be left out, but not be nothing.
  func check() throws(SettingError) {
    let limits: [(name: String, value: Double?)] = [
      ("max_tokens", maxTokens.map(Double.init)),
      ("requests_per_minute", requestsPerMinute.map(Double.init)),
      ("tokens_per_minute", tokensPerMinute.map(Double.init)),
      ("budget.requests", budget.requests.map(Double.init)),
      ("budget.tokens", budget.tokens.map(Double.init)), ("budget.cost", budget.cost),
    ]
    for limit in limits {
      if let value = limit.value, !(value > 0) {
        throw SettingError(limit.name, "'\(limit.name)' must be more than 0")
      }
    }
    if budget.cost != nil, price.input == 0, price.output == 0 {
      throw SettingError(
        "budget.cost", "without a price nothing has a cost",
        hint: "price: { input: 0.15, output: 0.6 }")
    }
  }

  /// What has no effect beside the others.
  var unused: [UnusedSetting] {
    var unused: [UnusedSetting] = []
    if output != .metadata {
      unused.append(UnusedSetting("field", because: "it is for 'output: metadata'"))
      unused.append(UnusedSetting("schema", because: "it is for 'output: metadata'"))
    }
    if output != .annotations {
      unused.append(UnusedSetting("layer", because: "it is for 'output: annotations'"))
      unused.append(UnusedSetting("labels", because: "it is for 'output: annotations'"))
    }
    return unused
  }
}
