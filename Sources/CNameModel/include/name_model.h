#pragma once
#include <stddef.h>

/// The model by which the stage `entities` finds names in English texts.
const unsigned char *_Nonnull name_model_bytes(void);

/// Its length in bytes.
size_t name_model_size(void);
