// SPDX-License-Identifier: BSL-1.0
// What points into a framework that is gone in the next line is not asked of it.
#include <loopbaan/data/dutch_framework.hpp>

std::size_t count_letters() {
  std::size_t letters = 0;
#ifdef WRONG
  for (const auto& step : loopbaan::dutch_framework().steps()) letters += step.id.size();
#else
  const auto framework = loopbaan::dutch_framework();
  for (const auto& step : framework.steps()) letters += step.id.size();
#endif
  return letters;
}
