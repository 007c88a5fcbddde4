#pragma once

// Homebrew and some distributions put the headers on the path one folder up.
#if __has_include(<cairo.h>)
#include <cairo.h>
#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cairo-ps.h>
#include <cairo-svg.h>
#else
#include <cairo/cairo.h>
#include <cairo/cairo-ft.h>
#include <cairo/cairo-pdf.h>
#include <cairo/cairo-ps.h>
#include <cairo/cairo-svg.h>
#endif

#include <fontconfig/fontconfig.h>

// cairo-ft.h has included ft2build.h, so FreeType's folder is on the path.
#include <freetype/freetype.h>
#include <freetype/ftadvanc.h>

#include "png_encoder.h"
