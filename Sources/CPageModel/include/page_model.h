#pragma once
#include <stddef.h>

/// The weights by which the stage `extract` tells a page's text from its furniture.
const unsigned char *_Nonnull page_model_bytes(void);

/// Their length in bytes.
size_t page_model_size(void);
