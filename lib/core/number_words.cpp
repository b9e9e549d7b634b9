// SPDX-License-Identifier: BSL-1.0
#include <core/number_words.hpp>

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
  return in_each_language([&](language lang) {
    std::string words = english;
    if (const std::size_t at = words.find('.'); at != std::string::npos) words.replace(at, 1, form_of(lang).decimal);
    return words;
  });
}

}  // namespace loopbaan::detail
