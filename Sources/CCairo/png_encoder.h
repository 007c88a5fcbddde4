#pragma once

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#if __has_include(<png.h>)
#include <png.h>
#else
#include <libpng16/png.h>
#endif

// libpng reports errors by longjmp, which must not cross a Swift frame. Hence this encoder: the one
// function whose body is C, in a header because the target has no sources of its own.

typedef struct {
  uint32_t width;
  uint32_t height;
  const uint8_t *rows;      // height × row_bytes, top to bottom
  size_t row_bytes;
  int color_type;           // PNG_COLOR_TYPE_RGB, _RGB_ALPHA or _PALETTE; always 8 bits
  const uint8_t *palette;   // RGBA, four bytes a colour
  int palette_count;
  int opaque_from;          // palette entries from here on are opaque
  uint32_t pixels_per_metre;
  const char *title;        // UTF-8, or NULL
  const char *description;  // UTF-8, or NULL
  int level;                // zlib's, 0 to 9
  int strategy;             // zlib's
  int filters;              // libpng's filter mask
} png_encoder_request;

typedef struct {
  uint8_t *bytes;  // to be freed by the caller, whether it worked or not
  size_t count;
  size_t capacity;
  char message[160];
} png_encoder_result;

static inline void png_encoder_fail(png_structp png, png_const_charp message) {
  png_encoder_result *result = (png_encoder_result *)png_get_error_ptr(png);
  snprintf(result->message, sizeof result->message, "%s", message);
  png_longjmp(png, 1);
}

static inline void png_encoder_ignore(png_structp png, png_const_charp message) {
  (void)png;
  (void)message;
}

static inline void png_encoder_append(png_structp png, png_bytep bytes, size_t count) {
  png_encoder_result *result = (png_encoder_result *)png_get_io_ptr(png);
  if (result->capacity - result->count < count) {
    size_t capacity = (result->count + count) * 2;
    uint8_t *grown = (uint8_t *)realloc(result->bytes, capacity);
    if (grown == NULL) png_error(png, "out of memory");
    result->bytes = grown;
    result->capacity = capacity;
  }
  memcpy(result->bytes + result->count, bytes, count);
  result->count += count;
}

static inline void png_encoder_flush(png_structp png) { (void)png; }

static inline void png_encoder_set_text(
    png_structp png, png_infop info, const char *key, const char *text) {
  if (text == NULL || text[0] == 0) return;
  png_text entry;
  memset(&entry, 0, sizeof entry);
  entry.compression = PNG_ITXT_COMPRESSION_NONE;
  entry.key = (png_charp)key;
  entry.text = (png_charp)text;
  entry.itxt_length = strlen(text);
  entry.lang = (png_charp)"";
  entry.lang_key = (png_charp)"";
  png_set_text(png, info, &entry, 1);
}

static inline void png_encoder_set_palette(
    png_structp png, png_infop info, const png_encoder_request *request) {
  png_color colors[256];
  png_byte alphas[256];
  for (int i = 0; i < request->palette_count && i < 256; i++) {
    const uint8_t *rgba = request->palette + 4 * i;
    colors[i].red = rgba[0];
    colors[i].green = rgba[1];
    colors[i].blue = rgba[2];
    alphas[i] = rgba[3];
  }
  png_set_PLTE(png, info, colors, request->palette_count);
  if (request->opaque_from > 0) png_set_tRNS(png, info, alphas, request->opaque_from, NULL);
}

// True if the result holds a whole PNG, else its message says what libpng did not like.
static inline bool png_encoder_run(
    const png_encoder_request *request, png_encoder_result *result) {
  png_infop info = NULL;
  png_structp png = png_create_write_struct(
      PNG_LIBPNG_VER_STRING, result, png_encoder_fail, png_encoder_ignore);
  if (png == NULL) {
    snprintf(result->message, sizeof result->message, "libpng did not start");
    return false;
  }
  info = png_create_info_struct(png);
  if (info == NULL) {
    png_destroy_write_struct(&png, NULL);
    snprintf(result->message, sizeof result->message, "out of memory");
    return false;
  }
  if (setjmp(png_jmpbuf(png))) {
    png_destroy_write_struct(&png, &info);
    return false;
  }
  png_set_write_fn(png, result, png_encoder_append, png_encoder_flush);
  png_set_IHDR(
      png, info, request->width, request->height, 8, request->color_type, PNG_INTERLACE_NONE,
      PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  if (request->color_type == PNG_COLOR_TYPE_PALETTE) png_encoder_set_palette(png, info, request);
  // Every pixel's colour is in the palette: libpng need not look at all of them for one that is not.
  png_set_check_for_invalid_index(png, 0);
  png_set_pHYs(
      png, info, request->pixels_per_metre, request->pixels_per_metre, PNG_RESOLUTION_METER);
  png_encoder_set_text(png, info, "Title", request->title);
  png_encoder_set_text(png, info, "Description", request->description);
  png_set_compression_level(png, request->level);
  png_set_compression_strategy(png, request->strategy);
  png_set_compression_buffer_size(png, 1 << 16);
  png_set_filter(png, PNG_FILTER_TYPE_BASE, request->filters);
  png_write_info(png, info);
  for (uint32_t y = 0; y < request->height; y++) {
    png_write_row(png, request->rows + y * request->row_bytes);
  }
  png_write_end(png, info);
  png_destroy_write_struct(&png, &info);
  return true;
}
