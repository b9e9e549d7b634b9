// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/id.hpp>

#include <algorithm>
#include <array>

namespace loopbaan {
namespace {

constexpr bool is_alphanumeric(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// By byte: may it stand within an id? A table, since tables have millions of ids.
constexpr std::array<bool, 256> inner = [] {
  std::array<bool, 256> made{};
  for (int c = 0; c < 128; ++c) {
    const char letter = static_cast<char>(c);
    made[static_cast<std::size_t>(c)] =
        is_alphanumeric(letter) || letter == '.' || letter == '_' || letter == ':' || letter == '-';
  }
  return made;
}();

}  // namespace

bool is_id(std::string_view word) noexcept {
  return !word.empty() && word.size() <= 128 && is_alphanumeric(word.front()) &&
         std::ranges::all_of(word, [](char c) { return inner[static_cast<unsigned char>(c)]; });
}

}  // namespace loopbaan
