#ifndef BYTE_BLOCK_H
#define BYTE_BLOCK_H

// The one thing that Swift's vectors lack: the bits of a comparison as a number. Processors have an
// instruction for it, or a few; in Swift it takes fifteen.

typedef unsigned char byte_block __attribute__((ext_vector_type(16)));
typedef signed char byte_block_signs __attribute__((ext_vector_type(16)));
typedef _Bool byte_block_bits __attribute__((ext_vector_type(16)));

/// The highest bit of each of sixteen bytes; that of the first byte is the lowest one.
static inline __attribute__((always_inline)) unsigned short byte_block_high_bits(byte_block bytes) {
  byte_block_bits bits = __builtin_convertvector((byte_block_signs)bytes < 0, byte_block_bits);
  unsigned short number;
  __builtin_memcpy(&number, &bits, sizeof number);
  return number;
}

#endif
