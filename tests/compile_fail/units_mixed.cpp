// SPDX-License-Identifier: BSL-1.0
// Study time is not money: they cannot be compared.
#include <loopbaan/core/quantity.hpp>

bool is_dearer(loopbaan::cents price, loopbaan::minutes time) {
#ifdef WRONG
  return price.count() > 0 && price < time;
#else
  return price.count() > time.count();
#endif
}
