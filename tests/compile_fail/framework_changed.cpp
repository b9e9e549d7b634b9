// SPDX-License-Identifier: BSL-1.0
// What a framework gives out cannot be changed.
#include <loopbaan/framework/framework.hpp>

void rename(const loopbaan::framework& on, loopbaan::text& title) {
#ifdef WRONG
  on.competences().entries().front().title = title;
#else
  title = on.competences().entries().front().title;
#endif
}
