import TextMill

extension DeduplicateStage {
  static let manual = StageManual(
    name: "deduplicate",
    summary: "Drop documents that are duplicates or near duplicates of others.",
    discussion: """
      It must see all documents before it can decide about one, so that everything is read twice. \
      Documents that are duplicates of each other, directly or through others, are a cluster, of \
      which one stays: the first, the longest, or the one for which the expression `best` is \
      greatest; documents for which it is no number come last.

      `by: near` compares shingles, runs of five words, without case and marks. Two documents are \
      near duplicates if about `similarity` of their shingles are the same (Jaccard). It is \
      estimated: by MinHash signatures of up to `permutations` places, cut into bands; documents \
      that agree in all rows of one band come together (Broder 1997; Leskovec, Rajaraman and Ullman, \
      "Mining of Massive Datasets", chapter 3). With b bands of r rows, documents of similarity s do \
      so with the probability 1 - (1 - s^r)^b; bands and rows follow from the similarity, so that few \
      pairs above it are missed and few below it are joined. By default there are 14 bands of 8 rows, \
      and of a hundred pairs with a similarity of 0.5, 0.6, 0.75, 0.8 and 0.9 come together 5, 21, \
      77, 92 and all.

      `by: words` compares all words, without case and marks; `by: text` compares all bytes; `key` \
      compares a metadata value, such as a URL. Documents that don't have what is compared (no \
      words, no such key) are left alone.

      With `verify` documents that come together are joined only if they really have the similarity: \
      each is compared with up to 32 others that share a band with it and are not alike.

      `by: paragraphs` and `by: sentences` compare passages, without case and marks: what stands in a \
      document before, or before in the same one, is removed, if so many passages in a row were seen \
      there (Wenzek et al., "CCNet", 2020, by paragraphs; Raffel et al., "T5", 2020, by three \
      sentences). A document of which nothing is left is dropped. With `action: label` passages are \
      annotated in the layer `duplicates`.

      `action: label` keeps all and gives each document of a cluster metadata `duplicates`: the \
      number of its `cluster`, in the order of those that stay, its `size`, and whether it is the \
      one that is `kept`.

      `textmill learn` saves what a corpus holds. A later run that uses it drops what that corpus \
      has already, with the reason "seen before".

      For each document it keeps 24 bytes and 8 for each band, and twice the latter at the end: 250 \
      bytes by default. What is more than half of `memory` goes to temporary files (in `TMPDIR`), of \
      136 bytes and then 360 for each document by default, of which at the end the other half of \
      `memory` is read at a time; 8 bytes for each document and some for each duplicate stay in \
      memory. What `textmill learn` saves is made in memory. With `verify` it keeps 4 more for each \
      word; of passages about 50 for each: these do not go to files.
      """,
    usages: [
      "deduplicate", "deduplicate: { similarity: 0.9, keep: longest }",
      "deduplicate: { best: metadata.score }",
      "deduplicate: { by: words }", "deduplicate: { key: url }",
      "deduplicate: { bands: 14, rows: 8, action: label }",
      "deduplicate: { similarity: 0.8, verify: true }", "deduplicate: { by: sentences }",
      "deduplicate: { by: paragraphs, in_a_row: 2 }",
    ])
}
