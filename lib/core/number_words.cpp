// SPDX-License-Identifier: BSL-1.0
#include <core/number_words.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace loopbaan::detail {

text number_words(double number) {
  if (std::isnan(number)) return {"geen getal (NaN)", "not a number (NaN)"};
  if (std::isinf(number)) return number < 0 ? text{"min oneindig", "minus infinity"} : text{"oneindig", "infinity"};
  std::array<char, 32> digits{};  // the longest double takes 24
  const auto [end, failure] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  static_cast<void>(failure);
  const std::string english{digits.data(), end};
  std::string dutch = english;
  std::ranges::replace(dutch, '.', ',');
  return {std::move(dutch), english};
}

}  // namespace loopbaan::detail
