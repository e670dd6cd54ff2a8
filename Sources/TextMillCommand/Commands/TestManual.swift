/// What `textmill test --help` says about the key `tests` of a definition.
enum TestManual {
  static let text = """
    The exit code is 0 if all tests passed, 1 if not, 78 if a definition is wrong. Exports are left \
    out: a test writes nothing, and what an export would write is not compared.

    Examples:

      textmill test Pipelines/*.yaml
      textmill test news --filter footer
      textmill test Pipelines/*.yaml --coverage --junit results.xml
      textmill test news --record         write down what happens, to be read and kept

    --record gives an expectation to each test that has none; the rest of the file stays as it is; \
    to renew an expectation, take it out and record again. \
    --coverage names stages and conditions ('when') that no test shows.

    Tests in a definition:

      tests:
        - name: the footer goes
          input: |
            The talks resume on Monday.

            Subscribe to our newsletter.
          expect:
            text: The talks resume on Monday.
            removed: [{ contains: newsletter, stage: boilerplate }]

    input is a text, { file: NAME } (relative to the definition's folder, one document), or \
    { record: { text: TEXT, other: fields } }, as in JSON Lines. Variables are not put into tests.

    expect says what must hold; whatever it does not name is free, but a document that is dropped \
    or cannot be processed fails a test that does not expect it. Of a document that a stage splits the \
    first part is looked at.

      text                 a text condition
      removed              a list of removed passages: text, stage, reason
      entities             a list of entities: text, type, value
      summary              a list of sentences: text
      layers               { NAME: LIST } for other layers: text, type and their own fields
      metadata             { KEY: VALUE }; null: there is no such key
      dropped              true, false, a reason, or { reason: ..., stage: ... }
      quarantined          the same, for a document that a stage could not process

    A text condition is the text itself (line ends at its end do not count) or any of:

      { contains: TEXT }   { excludes: TEXT }   { matches: PATTERN }

    each also with a list. A list is one of:

      [A, B]               each of these is there, among others
      []                   there are none
      { exactly: [A, B] }  these are there, in this order, and no others
      { without: [A] }     there is none like this; beside it may stand with: [B]

    and what it lists is a text, or a mapping of fields to text conditions in which contains, \
    excludes and matches are about the text: { contains: letter, stage: boilerplate }.
    """
}
