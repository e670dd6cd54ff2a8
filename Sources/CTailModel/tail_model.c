// Learned by Tests/Benchmarks/Sources/LearnLines from articles and the lines that follow them:
// article-extraction-benchmark (Scrapinghub, MIT), Web Content Extraction Benchmark
// (Murrough-Foley, CC BY 4.0), magic-html's evaluation pages (OpenDataLab, Apache-2.0); and from texts
// of which nothing is boilerplate: UD English EWT (Universal Dependencies, CC BY-SA 4.0) and UD English
// GUM (Amir Zeldes and others, CC BY 4.0; its texts CC BY, CC BY-SA or public domain).
// The file holds weights only, no text of any page.
#include "tail_model.h"

// Clang and GCC take #embed in every mode of C.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bytes[] = {
#embed "tail-model.bin"
};

const unsigned char *tail_model_bytes(void) { return bytes; }

size_t tail_model_size(void) { return sizeof bytes; }
