#pragma once
#include <stddef.h>

/// The model by which the stage `entities` finds names in English texts.
const unsigned char *_Nonnull name_model_bytes(void);

/// Its length in bytes.
size_t name_model_size(void);

/// Has the processor fetch a line of memory that will be read soon.
static inline __attribute__((always_inline)) void name_model_expect(const void *_Nonnull address) {
  __builtin_prefetch(address);
}
