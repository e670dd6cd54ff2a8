#pragma once
#include <stddef.h>

/// The model by which languages that share a script are told apart.
const unsigned char *_Nonnull language_model_bytes(void);

/// Its length in bytes.
size_t language_model_size(void);

/// Has the processor fetch what stands at an address, while other work goes on.
static inline void language_model_expect(const void *_Nonnull address) {
  __builtin_prefetch(address);
}
