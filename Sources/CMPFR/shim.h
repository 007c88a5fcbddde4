#pragma once

#include <stdint.h>
#include <mpfr.h>

// MPFR offers these as macros with arguments, which Swift does not import.

// How many limbs the significand of a number takes.
static inline long precise_limbs(mpfr_prec_t precision) {
  return (long)(mpfr_custom_get_size(precision) / sizeof(mp_limb_t));
}

// Makes a number, which is NaN at first, of memory that the caller owns; no operation moves it.
static inline void precise_init(mpfr_ptr number, mpfr_prec_t precision, void *limbs) {
  mpfr_custom_init(limbs, precision);
  mpfr_custom_init_set(number, MPFR_NAN_KIND, 0, precision, limbs);
}

static inline int precise_sign(mpfr_srcptr number) { return mpfr_sgn(number); }

static inline int precise_compare(mpfr_srcptr a, mpfr_srcptr b) { return mpfr_cmp(a, b); }

static inline int precise_is_nan(mpfr_srcptr number) { return mpfr_nan_p(number); }

static inline int precise_is_infinite(mpfr_srcptr number) { return mpfr_inf_p(number); }

static inline int precise_is_zero(mpfr_srcptr number) { return mpfr_zero_p(number); }

// The exponent e of a number 0.1… × 2^e; 0 for what has none.
static inline long precise_exponent(mpfr_srcptr number) {
  return mpfr_regular_p(number) ? (long)mpfr_get_exp(number) : 0;
}
