import TextMill

extension DeduplicateStage {
  static let manual = StageManual(
    name: "deduplicate",
    summary: "Drop documents that are duplicates or near duplicates of others.",
    discussion: """
      It must see all documents before it can decide about one, so that everything is read twice. \
      Documents that are duplicates of each other, directly or through others, are a cluster, of \
      which one stays: the first, or the longest.

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

      `action: label` keeps all and gives each document of a cluster metadata `duplicates`: the \
      number of its `cluster`, in the order of those that stay, its `size`, and whether it is the \
      one that is `kept`.

      `textmill learn` saves what a corpus holds. A later run that uses it drops what that corpus \
      has already, with the reason "seen before".

      For each document it keeps 24 bytes and 8 for each band, and twice the latter at the end: 250 bytes by default.
      """,
    usages: [
      "deduplicate", "deduplicate: { similarity: 0.9, keep: longest }",
      "deduplicate: { by: words }", "deduplicate: { key: url }",
      "deduplicate: { bands: 14, rows: 8, action: label }",
    ])
}
