// SPDX-License-Identifier: BSL-1.0
// A bare number is not study time: whoever means minutes or hours must say so.
#include <loopbaan/core/quantity.hpp>

loopbaan::minutes half_an_hour() {
#ifdef WRONG
  return 30;
#else
  return loopbaan::minutes::of(30).value();
#endif
}
