// Learned by Tests/Benchmarks/Sources/TrainPages from pages whose main text people marked:
// article-extraction-benchmark (Scrapinghub, MIT), Web Content Extraction Benchmark
// (Murrough-Foley, CC BY 4.0), magic-html's evaluation pages (OpenDataLab, Apache-2.0).
// The file holds weights only, no text of any page.
#include "page_model.h"

// Clang and GCC take #embed in every mode of C.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bytes[] = {
#embed "page-model.bin"
};

const unsigned char *page_model_bytes(void) { return bytes; }

size_t page_model_size(void) { return sizeof bytes; }
