#pragma once
#include <stddef.h>

/// What the stage `entities` knows of words and phrases.
const unsigned char *_Nonnull name_lexicon_bytes(void);

/// Its length in bytes.
size_t name_lexicon_size(void);

/// The weights by which the stage `entities` finds names.
const unsigned char *_Nonnull name_weights_bytes(void);

/// Their length in bytes.
size_t name_weights_size(void);
