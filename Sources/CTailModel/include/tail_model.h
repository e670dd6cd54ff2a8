#pragma once
#include <stddef.h>

/// The weights by which the stage `boilerplate` finds where an article ends.
const unsigned char *_Nonnull tail_model_bytes(void);

/// Their length in bytes.
size_t tail_model_size(void);
