// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/graph/tally.hpp>

#include <loopbaan/core/quantity.hpp>

namespace loopbaan {

std::string print(tally t, language lang) {
  const std::string count = grouped(t.count, lang);
  if (t.exact) return count;
  return worded(lang, "ten minste ", "at least ") + count;
}

}  // namespace loopbaan
