// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <bit>
#include <map>
#include <mutex>
#include <string_view>
#include <type_traits>
#include <utility>

#include <loopbaan/core/language.hpp>

namespace loopbaan::detail {

/// Many words in one language: a struct of `std::string_view` alone. `nl` and `en` must be constants, as what they
/// become in a further language is kept for as long as the program runs. Thread-safe.
template <class Words>
const Words& words_in(language lang, const Words& nl, const Words& en) {
  constexpr std::size_t count = sizeof(Words) / sizeof(std::string_view);
  static_assert(std::is_trivially_copyable_v<Words> && count * sizeof(std::string_view) == sizeof(Words));
  if (lang == language::nl) return nl;
  if (lang == language::en) return en;
  static std::mutex guard;
  static std::map<std::pair<language, const Words*>, Words> made;
  const std::lock_guard held{guard};
  if (const auto known = made.find({lang, &en}); known != made.end()) return known->second;
  auto fields = std::bit_cast<std::array<std::string_view, count>>(en);
  for (std::string_view& each : fields) each = translated(lang, each);
  return made.emplace(std::pair{lang, &en}, std::bit_cast<Words>(fields)).first->second;
}

}  // namespace loopbaan::detail
