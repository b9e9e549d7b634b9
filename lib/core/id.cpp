// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/id.hpp>

#include <algorithm>

namespace loopbaan {

bool is_id(std::string_view word) noexcept {
  const auto alphanumeric = [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  };
  const auto inner = [&](char c) { return alphanumeric(c) || c == '.' || c == '_' || c == ':' || c == '-'; };
  return !word.empty() && word.size() <= 128 && alphanumeric(word.front()) && std::ranges::all_of(word, inner);
}

}  // namespace loopbaan
