import TextMill

enum LLMManual {
  static let manual = StageManual(
    name: "llm",
    summary: "Ask a language model about each document.",
    discussion: """
      The stage sends a chat request (POST BASE_URL/chat/completions) as OpenAI's interface has it, \
      which llama.cpp, vLLM, Ollama and most hosts of models understand. It needs a program that was \
      built with the package trait HTTP, and --allow net=HOST.

      A key is taken from the environment, as in ${MODEL_KEY}; an empty one is none, which is what \
      ${MODEL_KEY:-} makes of a variable that is not set.

      The prompt is a template: {{ text }}, {{ id }}, {{ meta.NAME }} for a metadata field, \
      {{ layer.NAME }} for the passages of a layer, one a line with their labels.

      With 'output: metadata' the answer goes to a metadata field, as text, or with 'schema' as JSON \
      that fits it. With 'output: text' it takes the text's place, by edits word by word. With \
      'output: annotations' the model names passages of the text with labels; those that are in the \
      text are annotated wherever they stand, and others are counted and left out.

      A busy or failing host (408, 429, 5xx, a connection that is lost or cut, an answer that does not \
      fit the schema) is asked again after a pause that doubles each time, or after the time that the \
      host asks for. What the host refuses for good (400, 422), and an answer that is longer than \
      max_tokens, send the document to quarantine; a wrong key or address (401, 403, 404, 405, a \
      redirection) and a spent budget end the run, which --resume goes on with.

      Answers are kept in a folder by all that was asked: a further run asks only what is new, pays \
      nothing twice and writes the same bytes. A first run does not have to: models may answer one \
      question in two ways. The ledger counts requests, tokens, their cost in millionths, and answers \
      from the folder. Keys stand in no message, manifest or kept answer.
      """,
    usages: [
      """
      llm:
        base_url: http://127.0.0.1:8080/v1
        model: small
        prompt: "Name the topic of this article in three words: {{ text }}"
        field: topic
      """,
      """
      llm:
        base_url: https://models.example/v1
        model: large
        api_key: ${MODEL_KEY:-}
        system: You list who and what a text is about.
        prompt: "{{ text }}"
        output: annotations
        labels: [person, place, law]
        price: { input: 0.15, output: 0.6 }
        budget: { cost: 5 }
      """,
    ],
    reaches: [.network])
}
