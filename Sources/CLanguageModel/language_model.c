// The vectors are learned by Tests/Benchmarks/Sources/LearnLanguages from how often words and parts of
// words are in each language, as Tests/Benchmarks/languages takes it from langidentify-full-model 1.0.0
// (Jeremy Lilley, Apache-2.0; words of Wikipedia), the models of lingua-language-detector 1.3.5 (Peter M.
// Stahl, Apache-2.0; letters of the Leipzig Corpora Collection) and, for Galician, Hindi, Marathi and
// Kazakh, the catalogs of LibreOffice 7.4 (MPL 2.0).
//
// The file holds numbers only, no text.
#include "language_model.h"

// Clang and GCC take #embed in every mode of C.
#pragma clang diagnostic ignored "-Wc23-extensions"

// A bucket of vectors is one line of a processor's cache.
_Alignas(64) static const unsigned char bytes[] = {
#embed "language-model.bin"
};

const unsigned char *language_model_bytes(void) { return bytes; }

size_t language_model_size(void) { return sizeof bytes; }
