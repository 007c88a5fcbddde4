#pragma once

#include <stddef.h>
#include <stdint.h>
#include <string.h>

// Stores that go past the caches, for which Swift has no function.

// A line of a cache.
typedef float store_line __attribute__((vector_size(64), aligned(64)));

// Copies numbers past the caches, but for those that share a line with what lies before or after.
static inline void store_past_caches(const float *from, float *to, size_t count) {
  size_t head = (64 - ((uintptr_t)to & 63)) / sizeof(float) % 16;
  if (head > count) head = count;
  memcpy(to, from, head * sizeof(float));
  size_t index = head;
  for (; index + 16 <= count; index += 16) {
    store_line line;
    memcpy(&line, from + index, sizeof line);
    __builtin_nontemporal_store(line, (store_line *)(to + index));
  }
  memcpy(to + index, from + index, (count - index) * sizeof(float));
}

// Such stores are seen by other threads only after a fence.
static inline void store_fence(void) { __atomic_thread_fence(__ATOMIC_SEQ_CST); }
